// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/table/table_reading.h"

#include "model/figures/excerpt.h"
#include "model/formats/table/table_opening.h"
#include "model/formats/table/table_questions.h"

namespace capex {

namespace {

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

} // namespace

TableReading readTable(const QByteArray& content, const RecipeWishes& wishes)
{
    TableReading reading;
    openTable(content, wishes, reading);
    if (reading.table) {
        const ColumnsReading columns = columnsOf(*reading.table, wishes);
        take(columns, reading);
        reading.fates = fatesOf(*reading.table, columns);
        findWhatCellsProve(reading, wishes);
    }
    return reading;
}

} // namespace capex
