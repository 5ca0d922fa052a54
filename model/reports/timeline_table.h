// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/timeline.h"
#include "model/formats/cells/table_writer.h"

namespace capex {

/// A row for every bar of the timeline, and one for every company without a bar; amounts as in the
/// other tables. `settings` are those that `lanes` were computed with.
void writeTimeline(TableWriter& table, const Dataset& dataset,
                   const std::vector<TimelineLane>& lanes, const ComparisonSettings& settings);

} // namespace capex
