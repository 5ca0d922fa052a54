// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/table/table_reading.h"

namespace capex {

/// A cell of a row that may be a figure.
struct SeenCell
{
    QStringView text; ///< not empty
    CellType type;
    QStringView currency; ///< that its number is shown with, as TableRow has it
    const RecipeColumn& column;
};

/// Calls `look` with each cell that says something, in the columns of a field, of all rows that may
/// be figures. `row` is the one that is read.
template <typename Look>
void forEachCell(const TableReading& reading, bool (*isField)(const QString&), TableRow& row,
                 Look look)
{
    std::vector<const TableColumn*> columns;
    for (const TableColumn& column : reading.columns) {
        if (isField(column.what.field)) {
            columns.push_back(&column);
        }
    }
    for (std::size_t index = 0; index < reading.table->size() && !columns.empty(); ++index) {
        if (reading.fates[index] != RowFate::Refused) {
            continue;
        }
        reading.table->read(index, row);
        for (const TableColumn* const column : columns) {
            const QStringView cell = row.cell(column->cell);
            if (!cell.isEmpty()) {
                look(SeenCell{cell, row.type(column->cell), row.currency(column->cell),
                              column->what});
            }
        }
    }
}

} // namespace capex
