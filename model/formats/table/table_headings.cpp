// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/table/table_headings.h"

#include "model/formats/table/headings.h"

#include <algorithm>

namespace capex {

namespace {

constexpr int mostRowsBeside = 3;        ///< of headings, above and below the row that is found
constexpr std::size_t mostMerged = 2000; ///< that any row of headings has

bool isWide(const MergedCells& cells)
{
    return cells.lastColumn > cells.firstColumn;
}

class HeadingsReader
{
public:
    HeadingsReader(const Table& table, std::size_t index)
        : m_table(table)
        , m_first(index)
        , m_last(index)
    {
        const int row = numberOf(index);
        for (const MergedCells& cells : table.merged()) {
            if (cells.firstRow <= row + mostRowsBeside && cells.lastRow >= row - mostRowsBeside &&
                m_merged.size() < mostMerged) {
                m_merged.push_back(cells);
            }
        }
    }

    [[nodiscard]] Headings read()
    {
        m_start = firstFilled(m_first);
        const std::size_t found = m_first;
        while (m_last + 1 < m_table.size() && m_last < found + mostRowsBeside &&
               isBelow(m_last + 1)) {
            ++m_last;
        }
        m_start = std::min(m_start, firstFilled(m_last));
        while (m_first > 0 && m_first + mostRowsBeside > found && isAbove(m_first - 1)) {
            --m_first;
        }
        Headings headings{texts(), numberOf(m_first), numberOf(m_last)};
        while (!headings.texts.isEmpty() && headings.texts.last().isEmpty()) {
            headings.texts.removeLast();
        }
        return headings;
    }

private:
    [[nodiscard]] TableRow rowAt(std::size_t index) const
    {
        TableRow row;
        m_table.read(index, row);
        return row;
    }
    [[nodiscard]] int numberOf(std::size_t index) const { return rowAt(index).number; }
    [[nodiscard]] std::size_t firstFilled(std::size_t index) const
    {
        const TableRow row = rowAt(index);
        std::size_t column = 0;
        while (column < row.cells.size() && row.cell(column).isEmpty() &&
               mergedAt(row.number, column) == nullptr) {
            ++column;
        }
        return column;
    }
    /// The merged cells that the place is one of; nullptr without.
    [[nodiscard]] const MergedCells* mergedAt(int row, std::size_t column) const
    {
        const auto found = std::ranges::find_if(
            m_merged, [&](const MergedCells& cells) { return cells.has(row, column); });
        return found == m_merged.end() ? nullptr : &*found;
    }
    [[nodiscard]] bool isBelow(std::size_t index) const;
    [[nodiscard]] bool isAbove(std::size_t index) const;
    [[nodiscard]] QString textAt(const TableRow& row, std::size_t column) const;
    [[nodiscard]] QStringList texts() const;

    const Table& m_table;
    std::vector<MergedCells> m_merged; ///< near the row that is found
    std::size_t m_first;
    std::size_t m_last;
    std::size_t m_start = 0; ///< the column of the first heading
};

/// Whether the row divides what is merged above it, and says nothing beside that.
bool HeadingsReader::isBelow(std::size_t index) const
{
    const TableRow row = rowAt(index);
    const int above = numberOf(m_last);
    bool divides = false;
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        if (row.cell(column).isEmpty()) {
            continue;
        }
        const MergedCells* const merged = mergedAt(above, column);
        const bool isOfMerged = merged != nullptr && isWide(*merged) && merged->lastRow == above;
        if (!isOfMerged || headingOf(row.cell(column)).field.isEmpty()) {
            return false;
        }
        divides = true;
    }
    return divides;
}

/// Whether the row says what several headings have in common, and nothing beside that.
bool HeadingsReader::isAbove(std::size_t index) const
{
    const TableRow row = rowAt(index);
    bool joins = false;
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
        if (row.cell(column).isEmpty()) {
            continue;
        }
        const MergedCells* const merged = mergedAt(row.number, column);
        const bool goesOn = merged != nullptr && merged->lastRow > row.number;
        const bool isJoint = merged != nullptr && isWide(*merged) && column > m_start;
        if (!goesOn && !isJoint) {
            return false;
        }
        joins = joins || isJoint;
    }
    return joins;
}

/// What the cell says, by itself or by what it is merged with.
QString HeadingsReader::textAt(const TableRow& row, std::size_t column) const
{
    const MergedCells* const merged = mergedAt(row.number, column);
    if (merged == nullptr) {
        return row.cell(column).toString();
    }
    for (std::size_t index = m_first; index <= m_last; ++index) {
        const TableRow first = rowAt(index);
        if (first.number == merged->firstRow) {
            return first.cell(merged->firstColumn).toString();
        }
    }
    return row.cell(column).toString();
}

QStringList HeadingsReader::texts() const
{
    QList<QStringList> columns;
    const auto need = [&](std::size_t width) {
        columns.resize(std::max(columns.size(), static_cast<qsizetype>(width)));
    };
    for (std::size_t index = m_first; index <= m_last; ++index) {
        const TableRow row = rowAt(index);
        need(row.cells.size());
        for (const MergedCells& merged : m_merged) {
            if (row.number >= merged.firstRow && row.number <= merged.lastRow) {
                need(std::min<std::size_t>(merged.lastColumn + 1, mostTableFields));
            }
        }
        for (qsizetype column = 0; column < columns.size(); ++column) {
            const QString text = textAt(row, static_cast<std::size_t>(column));
            if (!text.isEmpty() && (columns[column].isEmpty() || columns[column].last() != text)) {
                columns[column].append(text);
            }
        }
    }
    QStringList texts;
    for (const QStringList& parts : columns) {
        texts.append(parts.join(u' '));
    }
    return texts;
}

} // namespace

std::optional<HeaderRow> headerRowOf(const Table& table)
{
    std::optional<HeaderRow> best;
    TableRow row;
    for (std::size_t index = 0; index < std::min(table.size(), mostHeadRows); ++index) {
        table.read(index, row);
        const bool hasWord = std::ranges::any_of(row.cells, [](QStringView cell) {
            const Heading heading = headingOf(cell);
            return !heading.field.isEmpty() && heading.period.isEmpty();
        });
        const int known = hasWord ? knownHeadings(row) : 0;
        if (known > (best ? best->known : 0)) {
            best = HeaderRow{index, known};
        }
    }
    return best;
}

Headings headingsAt(const Table& table, std::size_t index)
{
    return HeadingsReader(table, index).read();
}

} // namespace capex
