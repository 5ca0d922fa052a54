// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/say_do.h"
#include "model/settings/view_options.h"
#include "views/chart/chart_spec.h"

namespace capex {

/// Was it spent? A row per announcement, in the order of `announcements` and `options`.
///
/// The wide bar is the announced total, filled by its kind; the slender one inside is what was
/// spent: in the company's colour where it counts the same thing, outlined in the colour of text
/// where it counts another. What is left of a running pledge is the rest of the wide bar. The words
/// beside it give a percentage only for the same measure and months, else the reason why not.
/// Ids are "<company>/<announced figure>".
///
/// `announcements` as announcementsOf() makes it, of the same settings as `rows`.
[[nodiscard]] ChartSpec sayDoChart(const Dataset& dataset, const Comparison& announcements,
                                   const std::vector<SayDo>& rows, const ViewOptions& options,
                                   const ChartSurface& surface);

} // namespace capex
