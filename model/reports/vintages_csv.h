// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"

#include <QByteArray>

namespace capex {

/// What was current when, a row for each of vintagesOf() in the shape of ALFRED's vintages: for any
/// day the rows with realtime_start <= day <= realtime_end are what was current on it. Value, low
/// and high are in billions of the currency that the figure is stated in.
[[nodiscard]] QByteArray vintagesCsv(const Dataset& dataset);

} // namespace capex
