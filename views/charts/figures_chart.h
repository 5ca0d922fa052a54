// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_spec.h"

namespace capex {

/// The pages of a picture, one at least, each for the surface that is asked for.
using PagesBuilder = std::function<std::vector<ChartSpec>(const ChartSurface&)>;

/// The table of figures as a picture: the leading columns of FiguresModel over the figures that the
/// settings list, in the order of the file. Rows that find no room go on on further pages of the
/// same size; columns that find none are named at the foot.
[[nodiscard]] std::vector<ChartSpec> figuresPages(const Dataset& dataset,
                                                  const ComparisonSettings& settings,
                                                  const ChartSurface& surface);

} // namespace capex
