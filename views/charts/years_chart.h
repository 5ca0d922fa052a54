// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/years.h"
#include "model/figures/view_options.h"
#include "views/charts/chart_spec.h"

namespace capex {

/// How spend runs over calendar years: columns side by side, stacked, or lines, as
/// options.yearsStyle says.
///
/// Fill says the kind (in lines: a filled point is actual, a ring is not), colour the company. A
/// year covered in part is dashed and says how many months it has; a year without an amount is a
/// gap, never a zero. Ranges are whiskers or, along lines, bands; open ends are arrows. With a
/// second growth the band between both phasings is drawn. Below each year stands the total over
/// the companies shown, as a lower bound where parts are missing or partial.
///
/// Marks and hit areas of a company's year are "COMPANY/YEAR", a total is "/YEAR"; a line has the
/// company's id. Companies that find no room are counted in words, the smallest first.
[[nodiscard]] ChartSpec yearsChart(const Dataset& dataset, const YearsComparison& years,
                                   const ViewOptions& options, const ChartSurface& surface);

} // namespace capex
