// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/timeline.h"
#include "model/settings/view_options.h"
#include "views/chart/chart_spec.h"

namespace capex {

/// Who promised what for when: a lane per company, a bar per figure over its months, overlapping
/// figures on tracks of their lane.
///
/// Ids of bars and hit areas are "<company>/<figure>", of a lane without bars "<company>". Bars
/// that reach beyond settings.fromYear or toYear have no edge and an arrow there. A label stands in
/// its bar, or right of it, or in the tooltip alone. The as-of date is a Line with the id asOfMark
/// that can be dragged. Where changes are under review, a ghost stands where a bar stood: around
/// the one that has another amount, or on its track where it had other months, else by itself.
/// `lanes` were computed with `settings`.
[[nodiscard]] ChartSpec timelineChart(const Dataset& dataset, const ComparisonSettings& settings,
                                      const std::vector<TimelineLane>& lanes,
                                      const ViewOptions& options, const ChartSurface& surface);

} // namespace capex
