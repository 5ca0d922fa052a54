// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/table/table_reading.h"

#include "model/figures/excerpt.h"
#include "model/formats/said/said_amount.h"
#include "model/formats/table/table_opening.h"
#include "model/formats/table/table_questions.h"

#include <algorithm>

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
    for (const TableColumn& column : columns.taken) {
        if (reading.table->isHidden(column.cell)) {
            reading.notes.emplace_back(Message(Found::HiddenColumn, excerpt(column.what.heading)));
        }
    }
}

/// Tells of columns that are taken for nothing and may hold amounts.
void noteNumbers(const ColumnsReading& columns, TableReading& reading)
{
    std::vector<qsizetype> left;
    for (qsizetype cell = 0; cell < columns.headings.size(); ++cell) {
        const bool isTaken = std::ranges::any_of(columns.taken, [cell](const TableColumn& column) {
            return column.cell == static_cast<std::size_t>(cell);
        });
        if (!isTaken && !columns.headings[cell].isEmpty()) {
            left.push_back(cell);
        }
    }
    TableRow row;
    for (std::size_t index = 0; index < reading.table->size() && !left.empty(); ++index) {
        if (reading.fates[index] != RowFate::Refused) {
            continue;
        }
        reading.table->read(index, row);
        std::erase_if(left, [&](qsizetype cell) {
            const QStringView text = row.cell(static_cast<std::size_t>(cell));
            const bool isNumber = isAmount(text);
            if (isNumber) {
                reading.notes.emplace_back(
                    Message(Found::NumbersLeftOut, excerpt(columns.headings[cell])));
            }
            return isNumber;
        });
    }
}

} // namespace

TableReading readTable(const QByteArray& content, const RecipeWishes& wishes)
{
    TableReading reading;
    openTable(content, wishes, reading);
    if (reading.table) {
        const ColumnsReading columns = columnsOf(*reading.table, wishes);
        take(columns, reading);
        reading.fates = fatesOf(*reading.table, columns);
        noteNumbers(columns, reading);
        findWhatCellsProve(reading, wishes);
    }
    return reading;
}

} // namespace capex
