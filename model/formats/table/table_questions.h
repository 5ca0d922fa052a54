// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/table/table_reading.h"

namespace capex {

/// Finds what the cells of all rows prove: decimal and thousands marks, the order of dates, what
/// amounts are counted in; and adds what stays open to the questions of the recipe. The columns and
/// fates of the reading are known.
void findWhatCellsProve(TableReading& reading, const RecipeWishes& wishes);

} // namespace capex
