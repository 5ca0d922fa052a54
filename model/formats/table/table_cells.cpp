// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/table/table_cells.h"

#include "model/formats/csv/csv_writer.h"

#include <algorithm>

namespace capex {

QByteArray cellsAsCsv(const TableReading& reading, RowCounts& counts)
{
    const auto isLeftOut = [&](std::size_t index) {
        const RowFate fate = reading.fates[index];
        return fate == RowFate::Preamble || fate == RowFate::Footnote || fate == RowFate::Blank;
    };
    TableRow row;
    std::size_t width = 0;
    for (std::size_t index = 0; index < reading.table->size(); ++index) {
        reading.table->read(index, row);
        width = std::max(width, isLeftOut(index) ? 0 : row.cells.size());
    }
    CsvWriter csv;
    for (std::size_t index = 0; index < reading.table->size(); ++index) {
        ++counts.read;
        reading.table->read(index, row);
        const bool isHeading =
            reading.fates[index] == RowFate::Header && row.number <= reading.recipe.headerRow;
        ++(isLeftOut(index) || isHeading ? counts.declared : counts.taken);
        if (isLeftOut(index)) {
            continue;
        }
        for (std::size_t column = 0; column < width; ++column) {
            csv.asRead(column < row.cells.size() ? row.cells[column].toString() : QString());
        }
        csv.endRow();
    }
    return csv.result();
}

} // namespace capex
