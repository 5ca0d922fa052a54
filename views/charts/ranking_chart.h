// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/comparison.h"
#include "views/charts/chart_spec.h"

namespace capex {

/// Who spends most: a horizontal bar per company, in the order of the comparison's rows.
///
/// Ids of marks and hit areas are company ids. Bars run from 0 to the mid; a range has a whisker
/// from low to high, an open end an arrow, a value that differs from the first announced one a
/// ghost where that stood. A company without an amount has its row and no bar.
[[nodiscard]] ChartSpec rankingChart(const Dataset& dataset, const Comparison& comparison,
                                     const ChartSurface& surface);

} // namespace capex
