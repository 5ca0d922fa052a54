// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/comparison.h"
#include "model/comparison/revisions.h"
#include "model/settings/view_options.h"
#include "views/chart/chart_spec.h"

namespace capex {

/// How targets moved: a panel per company on one axis of announcement dates. A range is a bar from
/// low to high that lasts until the next statement, a single value a line, an open end an arrow;
/// the actual is a point at the day of its report. A new measure or period leaves a gap with a
/// dashed line in it, for it is no revision. Where changes are under review, ghosts show what is
/// drawn without them, as far as nothing stands there now that says the same: also for how long a
/// statement would have stood.
///
/// Companies with more than one statement or an actual come first; those without any are named
/// below. Ids of marks and hit areas are "<company>/<figure>". All share one scale of
/// values where they are of like size. A scale begins at 0 or well below its values, so that a
/// small change looks small. The ticks of y are labelled with billions. `histories` were computed
/// with `settings`.
[[nodiscard]] ChartSpec revisionsChart(const Dataset& dataset, const ComparisonSettings& settings,
                                       const std::vector<RevisionHistory>& histories,
                                       const ViewOptions& options, const ChartSurface& surface);

} // namespace capex
