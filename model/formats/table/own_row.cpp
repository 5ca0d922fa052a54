// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/table/own_row.h"

namespace capex {

CsvRecord OwnRow::record(int number) const
{
    CsvRecord record;
    record.row = number;
    record.fields.reserve(m_cells.size());
    for (const std::string& cell : m_cells) {
        record.fields.push_back({cell, 0});
    }
    return record;
}

CsvHeader ownHeader()
{
    OwnRow names;
    for (int column = 0; column < csvColumnCount; ++column) {
        names.set(static_cast<CsvColumn>(column), nameOf(static_cast<CsvColumn>(column)));
    }
    Report report({});
    return {names.record(1), report};
}

} // namespace capex
