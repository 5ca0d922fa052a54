// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/reconciliation.h"
#include "model/settings/view_options.h"
#include "views/chart/chart_spec.h"

namespace capex {

/// Do the parts add up? A waterfall per published total: its members as floating bars, their sum,
/// the gap and the total, and below in words what explains the gap. The first three as small
/// multiples, all of them where the picture may grow; those without room are named.
///
/// Where changes are under review, ghosts show what was: of a member from where its bar begins now,
/// of the sum, the gap and the total where they stood.
///
/// Every panel has its own scale: marks stand in layout pixels from the corner of the plot. Ids are
/// those of WaterfallStep.
[[nodiscard]] ChartSpec reconciliationChart(const Dataset& dataset,
                                            const std::vector<Reconciliation>& reconciliations,
                                            const ComparisonSettings& settings,
                                            const ViewOptions& options,
                                            const ChartSurface& surface);

} // namespace capex
