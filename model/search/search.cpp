// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/search.h"

#include "model/figures/company_names.h"
#include "model/search/fuzzy.h"
#include "model/wording/punctuation.h"
#include "model/wording/wording.h"

#include <algorithm>

namespace capex {

namespace {

SearchHit hitOf(const Company& company, const Narrator& narrator)
{
    const QStringList parts{company.ticker, company.region};
    QStringList said = parts;
    said.removeAll(QString());
    return {SearchHit::Type::Company, company.id.text(), narrator.companyName(company.id),
            said.join(QStringLiteral(" · "))};
}

SearchHit hitOf(const Figure& figure, const Narrator& narrator)
{
    const QString amount = narrator.formatter().preciseMoney(figure.amount);
    return {SearchHit::Type::Figure, figure.id.text(),
            QStringLiteral("%1 · %2").arg(narrator.companyName(figure.company), amount),
            QStringLiteral("%1 · %2").arg(
                phrase({narrator.kind(figure.kind), narrator.periodOf(figure)},
                       narrator.formatter().language()),
                narrator.source(figure.source))};
}

SearchHit hitOf(const Source& source, const QString& language)
{
    const QString publisher = source.publisherIn(language);
    const QString title = source.titleIn(language);
    return {SearchHit::Type::Source, source.id.text(), title.isEmpty() ? publisher : title,
            title.isEmpty() ? source.date
                            : QStringLiteral("%1 %2").arg(publisher, source.date).trimmed()};
}

QStringList namesOf(const Company* company)
{
    return company ? namesOf(*company) : QStringList{};
}

} // namespace

SearchIndex::SearchIndex(const Dataset& dataset, Language language)
{
    const Narrator narrator(dataset, language);
    for (const Company& company : dataset.companies()) {
        add(hitOf(company, narrator), namesOf(company));
    }
    for (const Figure& figure : dataset.figures()) {
        add(hitOf(figure, narrator),
            namesOf(dataset.company(figure.company)) +
                QStringList{figure.details->statement, figure.details->note,
                            narrator.measure(figure.measure)} +
                figure.details->statements.values() + figure.details->notes.values());
    }
    for (const Source& source : dataset.sources()) {
        add(hitOf(source, codeOf(language)),
            QStringList{source.publisher, source.title, source.url, source.accession} +
                source.names.values() + source.titles.values());
    }
}

void SearchIndex::add(SearchHit hit, const QStringList& more)
{
    const QStringList all = QStringList{hit.text, hit.detail, hit.id} + more;
    QString name = folded(hit.text);
    m_entries.push_back({std::move(hit), std::move(name), folded(all.join(u'\n'))});
}

std::vector<SearchHit> SearchIndex::hits(const QString& text, std::size_t limit) const
{
    const QString whole = folded(text).simplified();
    const QStringList words = whole.split(u' ', Qt::SkipEmptyParts);
    std::vector<const Entry*> found;
    for (const Entry& entry : m_entries) {
        const auto isIn = [&](const QString& word) { return entry.haystack.contains(word); };
        if (!words.isEmpty() && std::ranges::all_of(words, isIn)) {
            found.push_back(&entry);
        }
    }
    std::ranges::stable_sort(found, {}, [&](const Entry* entry) {
        return std::pair(entry->hit.type, !entry->name.startsWith(whole));
    });
    found.resize(std::min(found.size(), limit));
    std::vector<SearchHit> hits;
    std::ranges::transform(found, std::back_inserter(hits),
                           [](const Entry* entry) { return entry->hit; });
    return hits;
}

std::vector<SearchHit> search(const Dataset& dataset, Language language, const QString& text,
                              std::size_t limit)
{
    return SearchIndex(dataset, language).hits(text, limit);
}

} // namespace capex
