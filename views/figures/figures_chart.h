// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_spec.h"

#include <optional>

namespace capex {

/// The table of figures as a picture: the leading columns of FiguresModel over the figures that the
/// settings list, in the order of the file, or over those that are `left`, in that order. Rows that
/// find no room go on on further pages of the same size; columns that find none are named at the
/// foot.
[[nodiscard]] std::vector<ChartSpec> figuresPanels(const Dataset& dataset,
                                                   const ComparisonSettings& settings,
                                                   const ChartSurface& surface,
                                                   const std::optional<QList<FigureId>>& left = {});

} // namespace capex
