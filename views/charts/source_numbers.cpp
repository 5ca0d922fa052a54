// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/source_numbers.h"

#include <algorithm>
#include <set>

namespace capex {

namespace {

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
        parts.append(isSpan ? QStringLiteral("%1–%2").arg(*first).arg(*last)
                            : QString::number(*first));
        first = isSpan ? std::next(last) : std::next(first);
    }
    return parts.join(u',');
}

QString withNumbers(const std::set<int>& numbers, const QString& name, SourceNumbers::Style style)
{
    return style == SourceNumbers::Style::Plain
               ? name
               : QStringLiteral("%1 %2").arg(numbersText(numbers), name);
}

} // namespace

SourceNumbers::SourceNumbers(const Narrator& narrator, const Dataset& dataset,
                             std::span<const FigureId> figures)
{
    QHash<QString, int> numbers;
    for (const FigureId& id : figures) {
        const SourceId& source = dataset.figure(id)->source;
        const Source* const stated = dataset.source(source);
        const QString name = narrator.source(source).simplified();
        if (!numbers.contains(name)) {
            m_entries.push_back({name, stated ? narrator.publisher(*stated).simplified() : name});
            numbers.insert(name, static_cast<int>(m_entries.size()));
        }
        m_numberOf.insert(id, numbers.value(name));
    }
}

QString SourceNumbers::of(std::span<const FigureId> figures) const
{
    std::set<int> numbers;
    for (const FigureId& id : figures) {
        if (const auto found = m_numberOf.constFind(id); found != m_numberOf.cend()) {
            numbers.insert(*found);
        }
    }
    return numbersText(numbers);
}

QStringList SourceNumbers::names() const
{
    return names(Style::Numbered);
}

QStringList SourceNumbers::names(Style style) const
{
    QStringList names;
    for (const Entry& entry : m_entries) {
        const int number = static_cast<int>(names.size()) + 1;
        names.append(withNumbers({number}, entry.name, style));
    }
    return names;
}

/// In the order of their first numbers.
QStringList SourceNumbers::publishers(Style style) const
{
    QStringList order;
    QHash<QString, std::set<int>> numbers;
    for (std::size_t n = 0; n < m_entries.size(); ++n) {
        const QString& publisher = m_entries[n].publisher;
        if (!numbers.contains(publisher)) {
            order.append(publisher);
        }
        numbers[publisher].insert(static_cast<int>(n) + 1);
    }
    QStringList publishers;
    for (const QString& publisher : order) {
        publishers.append(withNumbers(numbers.value(publisher), publisher, style));
    }
    return publishers;
}

QStringList SourceNumbers::wordings(Style style) const
{
    if (m_entries.empty()) {
        return {};
    }
    const QStringList all = publishers(style);
    const QString between = tr("; ", "between sources");
    QStringList wordings{names(style).join(between), all.join(between)};
    for (qsizetype shown = all.size() - 1; shown > 0; shown -= std::max<qsizetype>(1, shown / 8)) {
        wordings.append(
            tr("%1 and %2 more").arg(all.first(shown).join(between)).arg(all.size() - shown));
    }
    return wordings;
}

} // namespace capex
