// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/years_by_measure.h"
#include "model/settings/view_options.h"
#include "views/chart/chart_spec.h"

namespace capex {

/// How spend runs over calendar years: columns side by side, stacked, or lines.
///
/// Fill says the kind, and what nobody stated but a plan implies (in lines: a filled point is
/// actual, a ring is not); colour says the company, in print a letter or the outline of a point
/// too. A year covered in part has a perforated edge and says how many months it has; a year
/// without an amount is a gap, never a zero. Ranges are whiskers or, along lines, bands; open ends
/// are arrows. With a second growth the band between both phasings is drawn.
///
/// All marks count one family of measures (YearsByMeasure). What counts something else stands in
/// rows below the years, on no scale, or in words where these find no room. Where marks have no
/// room for their values, a table below the years gives all of them. The total over all companies
/// stands below each year, in stacks above them too, as a lower bound where parts are missing or
/// partial.
///
/// Marks and hit areas of a company's year are "COMPANY/YEAR", a total is "/YEAR"; a line has the
/// company's id. Companies that find no room are counted in words, the smallest first, and stand
/// in stacks as one piece.
[[nodiscard]] ChartSpec yearsChart(const Dataset& dataset, const YearsComparison& years,
                                   const ViewOptions& options, const ChartSurface& surface);

/// The style that `options` ask for; without one stacked where two companies or more have an amount
/// of the view's family of measures, else columns.
[[nodiscard]] YearsStyle yearsStyleOf(const YearsByMeasure& split, const ViewOptions& options);

} // namespace capex
