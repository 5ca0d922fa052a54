// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/cells/table.h"

#include <algorithm>

namespace capex {

bool TableRow::isBlank() const
{
    return std::ranges::all_of(cells, [](QStringView cell) { return cell.trimmed().isEmpty(); });
}

std::size_t TableRow::filled() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(cells, [](QStringView cell) { return !cell.trimmed().isEmpty(); }));
}

void TableRow::clear()
{
    number = 0;
    cells.clear();
    types.clear();
    currencies.clear();
    unescaped.clear();
    isHidden = false;
}

bool isNumber(CellType type)
{
    return type == CellType::Number || shownPower(type) > 0;
}

int shownPower(CellType type)
{
    return type < CellType::Thousands
               ? 0
               : 3 * (1 + static_cast<int>(type) - static_cast<int>(CellType::Thousands));
}

CellType numberShownBy(int power)
{
    return power < 3 ? CellType::Number
                     : static_cast<CellType>(static_cast<int>(CellType::Thousands) + power / 3 - 1);
}

} // namespace capex
