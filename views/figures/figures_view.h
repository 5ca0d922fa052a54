// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/view_result.h"
#include "views/figures/figures_chart.h"

namespace capex {

/// The figures themselves, a row each: those that the settings list, or those that are `shown`.
[[nodiscard]] ViewResultPtr computeFigures(const ComparisonContext& context,
                                           std::optional<FiguresShown> shown);
[[nodiscard]] ViewResultPtr computeFigures(const ComparisonContext& context);

} // namespace capex
