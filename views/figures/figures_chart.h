// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_spec.h"

#include <optional>

namespace capex {

/// What a reader has made of the table of figures.
struct FiguresShown
{
    QList<FigureId> figures; ///< those that are left, in their order
    QStringList filters;     ///< what leaves others out, beside the settings, in words
};

/// The table of figures as a picture: the leading columns of FiguresModel over the figures that the
/// settings list, in the order of the file, or over those that are `shown`. Rows that find no room
/// go on on further pages of the same size; columns that find none are named at the foot.
[[nodiscard]] std::vector<ChartSpec> figuresPanels(const Dataset& dataset,
                                                   const ComparisonSettings& settings,
                                                   const ChartSurface& surface,
                                                   const std::optional<FiguresShown>& shown = {});

} // namespace capex
