// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/years_by_measure.h"
#include "views/chart/chart_spec.h"

namespace capex {

/// Spend over calendar years in small multiples: a line per company on one scale, its last value
/// and the change on the year before. Years without an amount are gaps; a year that is covered in
/// part is hollow and has no change. Companies without any amount stand last, in words.
[[nodiscard]] ChartSpec spendLines(const Dataset& dataset, const YearsByMeasure& years,
                                   const ViewOptions& options, const ChartSurface& surface);

} // namespace capex
