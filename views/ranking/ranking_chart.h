// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/comparison.h"
#include "model/settings/view_options.h"
#include "views/chart/chart_spec.h"

namespace capex {

/// Who spends most: a horizontal bar per company, ordered, grouped and faded as `options` say;
/// groups have a line with their subtotal.
///
/// Ids of marks and hit areas are company ids. Bars run from 0 to the mid; a range has a whisker
/// from low to high, an open end an arrow, a value that differs from the first announced one a
/// ghost where that stood; where changes are under review, the outline of the bar without them. A
/// company without an amount has its row and no bar.
[[nodiscard]] ChartSpec rankingChart(const Dataset& dataset, const Comparison& comparison,
                                     const ChartSurface& surface, const ViewOptions& options = {});

} // namespace capex
