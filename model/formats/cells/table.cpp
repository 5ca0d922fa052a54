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
    unescaped.clear();
    isHidden = false;
}

} // namespace capex
