// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/sec/filer.h"

#include "model/figures/company_names.h"
#include "model/formats/text/date_text.h"

#include <algorithm>
#include <array>
#include <map>

namespace capex {

namespace {

/// A text as a part of an id: small letters and digits, joined by hyphens.
QString slugOf(const QString& text)
{
    QString slug;
    for (const QChar c : text.toLower()) {
        if (c.isLetterOrNumber()) {
            slug += c;
        } else if (!slug.isEmpty() && !slug.endsWith(u'-')) {
            slug += u'-';
        }
    }
    while (slug.endsWith(u'-')) {
        slug.chop(1);
    }
    return slug;
}

/// The only company for which `matches` holds.
template <typename Matches>
const Company* onlyOne(std::span<const Company> companies, Matches matches)
{
    const auto first = std::ranges::find_if(companies, matches);
    const bool isOnly = first != companies.end() &&
                        std::find_if(std::next(first), companies.end(), matches) == companies.end();
    return isOnly ? &*first : nullptr;
}

/// Behind the year that a fiscal year is named by.
const char* suffixOf(YearPart part)
{
    constexpr std::array suffixes{"", "h1", "h2", "q1", "q2", "q3", "q4", "m9"};
    return suffixes.at(static_cast<std::size_t>(part));
}

} // namespace

Company filerOf(const CompanyFilings& filings, const Dataset& known)
{
    const Company* company =
        onlyOne(known.companies(), [&](const Company& each) { return each.cik == filings.cik; });
    if (!company) {
        company = onlyOne(known.companies(), [&](const Company& each) {
            return each.cik.isEmpty() && namesOf(each).contains(filings.entity);
        });
    }
    Company filer = company ? *company : Company();
    if (!company) {
        const QString slug = slugOf(filings.entity);
        filer.id = {known.company(CompanyId(slug)) ? slug + u'-' + filings.cik : slug};
        filer.name = filings.entity;
        filer.fiscalYearEnd = fiscalYearEndOf(filings.concepts).value_or(filer.fiscalYearEnd);
    }
    filer.cik = filings.cik;
    return filer;
}

Measure measureOf(const Dataset& known, const CompanyId& company, const FiledConcept& filed,
                  const Measure& usual)
{
    std::map<QString, int> counts;
    for (const std::size_t index : known.figuresOf(company)) {
        const Figure& figure = known.figures()[index];
        const Source* const source = known.source(figure.source);
        if (figure.kind == Kind::Actual && source && source->taggedConcept == filed.name &&
            figure.measure.text().startsWith(QStringLiteral("capex-cash"))) {
            ++counts[figure.measure.text()];
        }
    }
    const auto most = std::ranges::max_element(counts, {}, [](const auto& c) { return c.second; });
    return most == counts.end() ? usual : Measure(most->first);
}

Source filingSource(const Filer& filer, const FiledAmount& amount, const QString& taggedConcept,
                    const Dataset& known)
{
    const QString day = textOfDay(amount.filed);
    const QString chinese = QStringLiteral("zh_CN");
    Source source;
    source.id = {filer.company.id.text() + u'-' + slugOf(amount.form) + u'-' + day};
    const Source* const same = known.source(source.id);
    if (same && (same->accession.isEmpty() || same->accession == amount.accession)) {
        source = *same;
    } else {
        source.publisher = QStringLiteral("SEC EDGAR");
        source.names = {{chinese, QStringLiteral("美国证交会EDGAR")}};
        source.title =
            QStringLiteral("%1, Form %2 filed %3").arg(filer.company.name, amount.form, day);
        source.titles = {{chinese, QStringLiteral("%1 %2提交的%3表")
                                       .arg(filer.company.nameIn(chinese), day, amount.form)}};
        source.date = day;
        source.url = QStringLiteral("https://www.sec.gov/Archives/edgar/data/%1/%2/")
                         .arg(filer.cik, QString(amount.accession).remove(u'-'));
        source.evidence = Evidence::Filing;
    }
    source.accession = amount.accession;
    source.form = amount.form;
    source.taggedConcept = taggedConcept;
    return source;
}

QString figureIdOf(const CompanyId& company, YearPart part, Month year, bool isRestated)
{
    return QStringLiteral("%1-%2%3-sec%4")
        .arg(company.text(), QString::number((year + 11).year()), QLatin1StringView(suffixOf(part)),
             isRestated ? QStringLiteral("-restated") : QString());
}

} // namespace capex
