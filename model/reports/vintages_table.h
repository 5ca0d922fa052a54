// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"
#include "model/formats/cells/table_writer.h"

namespace capex {

/// What was current when, a row for each of vintagesOf() in the shape of ALFRED's vintages: for any
/// day the rows with realtime_start <= day <= realtime_end are what was current on it. Value, low
/// and high are in billions of the currency that the figure is stated in.
void writeVintages(TableWriter& table, const Dataset& dataset);

} // namespace capex
