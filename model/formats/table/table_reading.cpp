// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/table/table_reading.h"

#include "model/figures/excerpt.h"
#include "model/formats/said/said_amount.h"
#include "model/formats/table/headings.h"
#include "model/formats/table/table_opening.h"
#include "model/formats/table/table_questions.h"

#include <algorithm>
#include <iterator>

namespace capex {

namespace {

/// Whether a cell is an amount in either of the usual marks.
bool isAmount(QStringView cell)
{
    return std::ranges::any_of(cell, [](QChar c) { return c.isDigit(); }) &&
           (amountAsSaid(cell, {u'.', u','}) || amountAsSaid(cell, {u',', u'.'}));
}

/// Fills the reading with what was found of the columns.
void take(const ColumnsReading& columns, TableReading& reading)
{
    Recipe& recipe = reading.recipe;
    recipe.headerRow = columns.headerRow;
    recipe.firstRow = columns.firstRow;
    recipe.columns = columns.all;
    recipe.constants = columns.constants;
    recipe.questions += columns.questions;
    reading.columns = columns.taken;
    if (columns.fault) {
        reading.fault = columns.fault;
    }
    for (qsizetype cell = 0; cell < columns.headings.size(); ++cell) {
        const auto at = static_cast<std::size_t>(cell);
        const bool isTaken = std::ranges::any_of(
            columns.taken, [at](const TableColumn& column) { return column.cell == at; });
        const Heading heading = headingOf(columns.headings[cell]);
        if (!isTaken && heading.field == QStringLiteral("company")) {
            reading.otherNames.push_back({columnOf(columns.names[cell], {}), at});
        }
    }
    for (const TableColumn& column : columns.taken) {
        if (reading.table->isHidden(column.cell)) {
            reading.notes.emplace_back(Message(Found::HiddenColumn, excerpt(column.what.heading)));
        }
    }
}

/// Whether a cell among those of parts of companies speaks of the whole company.
bool namesWhole(QStringView cell)
{
    static const QStringList words{QStringLiteral("all"), QStringLiteral("group"),
                                   QStringLiteral("company"), QStringLiteral("consolidated")};
    return saysTotal(cell) || words.contains(cell.toString().toLower());
}

/// Columns that are taken for nothing, and what may be missed in them.
class LeftColumns
{
public:
    explicit LeftColumns(const ColumnsReading& columns)
        : m_names(columns.names)
    {
        for (qsizetype cell = 0; cell < m_names.size(); ++cell) {
            const auto at = static_cast<std::size_t>(cell);
            const bool isTaken = std::ranges::any_of(
                columns.taken, [at](const TableColumn& column) { return column.cell == at; });
            if (!isTaken && !m_names[cell].isEmpty()) {
                m_left.push_back({at, namesPartsOfCompanies(columns.headings[cell])});
            }
        }
    }

    void look(const TableRow& row)
    {
        for (Column& column : m_left) {
            const QStringView cell = row.cell(column.cell);
            column.hasNumbers = column.hasNumbers || isAmount(cell);
            column.hasParts =
                column.hasParts || (column.isOfParts && !cell.isEmpty() && !namesWhole(cell));
        }
    }

    [[nodiscard]] std::vector<Fault> notes() const
    {
        std::vector<Fault> notes;
        for (const Column& column : m_left) {
            const QString name = excerpt(m_names[static_cast<qsizetype>(column.cell)]);
            if (column.hasNumbers) {
                notes.emplace_back(Message(Found::NumbersLeftOut, name));
            }
            if (column.hasParts) {
                notes.emplace_back(Message(Found::SegmentsLeftOut, name));
            }
        }
        return notes;
    }

private:
    struct Column
    {
        std::size_t cell = 0;
        bool isOfParts = false;
        bool hasNumbers = false;
        bool hasParts = false;
    };

    const QStringList& m_names;
    std::vector<Column> m_left;
};

} // namespace

TableReading readTable(const QByteArray& content, const RecipeWishes& wishes)
{
    TableReading reading;
    openTable(content, wishes, reading);
    if (reading.table) {
        const ColumnsReading columns = columnsOf(*reading.table, wishes);
        take(columns, reading);
        LeftColumns left(columns);
        reading.fates =
            fatesOf(*reading.table, columns, [&left](const TableRow& row) { left.look(row); });
        std::ranges::move(left.notes(), std::back_inserter(reading.notes));
        findWhatCellsProve(reading, wishes);
    }
    return reading;
}

} // namespace capex
