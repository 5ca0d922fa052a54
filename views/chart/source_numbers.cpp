// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/source_numbers.h"

#include "model/wording/punctuation.h"

#include <algorithm>

namespace capex {

namespace {

/// No picture names more sources: lists of more need not be written to be found too long.
constexpr std::size_t mostNamed = 150;

constexpr QChar spanSign(u'–');

/// "1", "1,3", "1,3–5": ascending numbers, three and more in a row as a span.
QString numbersText(const std::set<int>& numbers)
{
    QStringList parts;
    for (auto first = numbers.begin(); first != numbers.end();) {
        auto last = first;
        for (auto next = std::next(last); next != numbers.end() && *next == *last + 1; ++next) {
            last = next;
        }
        const bool isSpan = *last > *first + 1;
        parts.append(isSpan ? QString::number(*first) + spanSign + QString::number(*last)
                            : QString::number(*first));
        first = isSpan ? std::next(last) : std::next(first);
    }
    return parts.join(u',');
}

QString withNumbers(const std::set<int>& numbers, const QString& name)
{
    return numbers.empty() ? name : QStringLiteral("%1 %2").arg(numbersText(numbers), name);
}

/// "2025"; empty where the day of a source is not known.
QString yearOf(const Source& source)
{
    return source.date.left(4);
}

/// "2025", "2019 – 2026"; "2019–2026年".
QString spanOf(const std::set<QString>& years, const Formatter& formatter)
{
    const QString& first = *years.begin();
    const QString& last = *years.rbegin();
    const QString span = first == last ? first : formatter.span(first, last);
    return formatter.language().rules().year.arg(span);
}

} // namespace

std::set<int> sourceNumbersIn(const QString& text)
{
    std::set<int> numbers;
    for (const QString& part : text.split(u',')) {
        const QStringList ends = part.split(spanSign);
        for (int number = ends.front().toInt(); number <= ends.back().toInt(); ++number) {
            numbers.insert(number);
        }
    }
    return numbers;
}

SourceNumbers::SourceNumbers(const Narrator& narrator, const Dataset& dataset,
                             std::span<const FigureId> figures, Each each)
    : m_each(each)
{
    QHash<QString, int> numbers;
    for (const FigureId& id : figures) {
        const SourceId& source = dataset.figure(id)->source;
        const Source* const stated = dataset.source(source);
        const QString name = narrator.source(source).simplified();
        const QString publisher = stated ? narrator.publisher(*stated).simplified() : name;
        const QString& key = each == Each::Source ? name : publisher;
        if (!numbers.contains(key)) {
            const auto number = static_cast<int>(m_entries.size()) + 1;
            m_entries.push_back({name, publisher, number});
            numbers.insert(key, number);
        }
        m_numberOf.insert(id, numbers.value(key));
    }
    if (each == Each::Publisher) {
        nameByYears(narrator, dataset);
    }
}

SourceNumbers::SourceNumbers(const SourceList& shared, const Dataset& dataset,
                             std::span<const FigureId> figures, Each each)
    : m_each(each == Each::Publisher ? Each::Source : each)
    , m_isShared(true)
{
    std::set<int> numbers;
    for (const FigureId& id : figures) {
        if (const auto number = shared.numberOf(dataset.figure(id)->source)) {
            m_numberOf.insert(id, *number);
            numbers.insert(*number);
        }
    }
    for (const int number : numbers) {
        const SourceList::Entry& entry = shared.entries()[static_cast<std::size_t>(number) - 1];
        m_entries.push_back({entry.name, entry.publisher, number});
    }
}

/// A publisher with several sources has the years of the first and the last for a date.
void SourceNumbers::nameByYears(const Narrator& narrator, const Dataset& dataset)
{
    std::vector<std::set<QString>> names(m_entries.size());
    std::vector<std::set<QString>> years(m_entries.size());
    for (const auto& [figure, number] : m_numberOf.asKeyValueRange()) {
        const SourceId& source = dataset.figure(figure)->source;
        const auto index = static_cast<std::size_t>(number) - 1;
        names[index].insert(narrator.source(source).simplified());
        if (const Source* const stated = dataset.source(source);
            stated && !yearOf(*stated).isEmpty()) {
            years[index].insert(yearOf(*stated));
        }
    }
    const Language language = narrator.formatter().language();
    for (std::size_t n = 0; n < m_entries.size(); ++n) {
        Entry& entry = m_entries[n];
        if (names[n].size() > 1) {
            QStringList words{entry.publisher};
            if (!years[n].empty()) {
                words.append(spanOf(years[n], narrator.formatter()));
            }
            entry.name = phrase(words, language);
        }
    }
}

QString SourceNumbers::of(std::span<const FigureId> figures) const
{
    if (m_each == Each::Nothing) {
        return {};
    }
    std::set<int> numbers;
    for (const FigureId& id : figures) {
        if (const auto found = m_numberOf.constFind(id);
            found != m_numberOf.cend() && !m_unnamed.contains(*found)) {
            numbers.insert(*found);
        }
    }
    return numbersText(numbers);
}

QStringList SourceNumbers::names() const
{
    QStringList names;
    for (const Entry& entry : m_entries) {
        names.append(entry.number == 0 ? entry.name : withNumbers({entry.number}, entry.name));
    }
    return names;
}

SourceNumbers SourceNumbers::told(const std::set<int>& numbers,
                                  std::span<const FigureId> drawn) const
{
    SourceNumbers left = *this;
    if (m_isShared || m_each == Each::Nothing) {
        return left;
    }
    std::set<int> ofDrawn;
    for (const FigureId& figure : drawn) {
        ofDrawn.insert(m_numberOf.value(figure));
    }
    std::erase_if(left.m_entries, [&](const Entry& entry) {
        return !numbers.contains(entry.number) && !ofDrawn.contains(entry.number);
    });
    for (Entry& entry : left.m_entries) {
        entry.number = numbers.contains(entry.number) ? entry.number : 0;
    }
    std::ranges::stable_partition(left.m_entries, [](const auto& entry) { return entry.number; });
    return left;
}

/// In the order of their first numbers, those without one last.
std::vector<SourceNumbers::Publisher> SourceNumbers::publishers() const
{
    std::vector<Publisher> publishers;
    QHash<QString, std::size_t> indices;
    for (const Entry& entry : m_entries) {
        const QString& name = entry.publisher;
        if (!indices.contains(name)) {
            indices.insert(name, publishers.size());
            publishers.push_back({name, {}});
        }
        if (entry.number > 0) {
            publishers[indices.value(name)].numbers.insert(entry.number);
        }
    }
    return publishers;
}

std::vector<SourceNumbers::Wording> SourceNumbers::listings() const
{
    if (m_entries.empty()) {
        return {};
    }
    QStringList all;
    for (const Publisher& publisher : publishers()) {
        all.append(m_each == Each::Nothing && !m_isShared
                       ? publisher.name
                       : withNumbers(publisher.numbers, publisher.name));
    }
    const QString between = tr("; ", "between sources");
    std::vector<Wording> listings;
    if (m_entries.size() <= mostNamed && m_each != Each::Nothing) {
        listings.push_back({names().join(between), all.size()});
    }
    const auto most = static_cast<qsizetype>(mostNamed);
    if (all.size() <= most) {
        listings.push_back({all.join(between), all.size()});
    }
    qsizetype shown = std::min(all.size() - 1, most);
    for (; shown > 0; shown -= std::max<qsizetype>(1, shown / 8)) {
        listings.push_back({tr("%1 and %n more", nullptr, static_cast<int>(all.size() - shown))
                                .arg(all.first(shown).join(between)),
                            shown});
    }
    return listings;
}

QStringList SourceNumbers::wordings() const
{
    QStringList wordings;
    for (const Wording& listing : listings()) {
        wordings.append(listing.text);
    }
    return wordings;
}

void SourceNumbers::shortenTo(std::size_t wording)
{
    m_unnamed.clear();
    if (m_isShared && wording != noWording) {
        return;
    }
    const std::vector<Wording> all = listings();
    if (wording < all.size() || wording == noWording) {
        const std::vector<Publisher> given = publishers();
        const qsizetype named = wording == noWording ? 0 : all[wording].named;
        for (const Publisher& publisher :
             std::span(given).subspan(static_cast<std::size_t>(named))) {
            m_unnamed.insert(publisher.numbers.begin(), publisher.numbers.end());
        }
    }
}

} // namespace capex
