// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/table/table_reading.h"

namespace capex {

/// Finds by all cells of the table how numbers, days and pairs of years are written in it; adds
/// questions where they leave two readings. What no cell decides stays open in the recipe.
void findWriting(TableReading& reading, const RecipeWishes& wishes);

} // namespace capex
