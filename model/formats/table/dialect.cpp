// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/table/dialect.h"

#include "model/formats/table/headings.h"

#include <algorithm>
#include <array>
#include <map>

namespace capex {

namespace {

constexpr std::array<char16_t, 4> delimiters{u',', u';', u'\t', u'|'};
constexpr double leastShare = 0.8;   ///< of the rows of a table that are as wide as most
constexpr std::size_t headRows = 50; ///< among which the headings are looked for

/// How a text divides under a delimiter.
struct Division
{
    Dialect dialect;
    std::size_t width = 0; ///< of most rows, blank ones aside
    double share = 0;      ///< of the rows between the first and the last of that width
    int headings = 0;      ///< known ones in one row, at most
};

/// The width that most rows have which have two cells or more.
std::size_t usualWidth(const std::map<std::size_t, std::size_t>& rowsOfWidth)
{
    std::size_t width = 1;
    std::size_t most = 0;
    for (const auto& [cells, rows] : rowsOfWidth) {
        if (cells >= 2 && rows >= most) {
            width = cells;
            most = rows;
        }
    }
    return width;
}

Division divisionBy(const QString& text, Dialect dialect)
{
    const TextTable table(text, dialect);
    std::vector<std::size_t> widths;
    std::map<std::size_t, std::size_t> rowsOfWidth;
    Division division{.dialect = dialect};
    TableRow row;
    for (std::size_t index = 0; index < table.size(); ++index) {
        table.read(index, row);
        if (row.isBlank()) {
            continue;
        }
        widths.push_back(row.cells.size());
        ++rowsOfWidth[row.cells.size()];
        if (widths.size() <= headRows) {
            division.headings = std::max(division.headings, knownHeadings(row));
        }
    }
    division.width = usualWidth(rowsOfWidth);
    const auto first = std::ranges::find(widths, division.width);
    const auto last = std::find(widths.rbegin(), widths.rend(), division.width).base();
    if (first != widths.end()) {
        division.share = static_cast<double>(std::count(first, last, division.width)) /
                         static_cast<double>(last - first);
    }
    return division;
}

/// A quote that only opens cells, and only at their beginning, is one.
QChar quoteOf(const QString& text)
{
    if (text.contains(u'"')) {
        return u'"';
    }
    const bool hasSingle = text.startsWith(u'\'') || text.contains(QStringLiteral("\n'"));
    return hasSingle && text.contains(QStringLiteral("',")) ? u'\'' : u'"';
}

} // namespace

DialectReading dialectOf(const QString& text)
{
    std::vector<Division> fitting;
    const QChar quote = quoteOf(text);
    for (const char16_t delimiter : delimiters) {
        if (!text.contains(delimiter)) {
            continue;
        }
        Division division = divisionBy(text, {delimiter, quote});
        if (division.width >= 2 && division.share >= leastShare) {
            fitting.push_back(division);
        }
    }
    if (fitting.empty()) {
        return {{u',', quote}, {}};
    }
    std::ranges::stable_sort(fitting, [](const Division& a, const Division& b) {
        return std::tuple(a.headings, a.share, a.width) > std::tuple(b.headings, b.share, b.width);
    });
    DialectReading reading{fitting.front().dialect, {}};
    const bool isDecided = fitting.size() == 1 || fitting[0].headings > fitting[1].headings ||
                           (fitting[0].share == 1 && fitting[1].share < 1);
    if (!isDecided) {
        for (const Division& division : fitting) {
            reading.candidates.append(division.dialect.delimiter);
        }
    }
    return reading;
}

} // namespace capex
