// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/timeline.h"
#include "views/chart/chart_spec.h"

#include <functional>

namespace capex {

/// On which track of its lane each bar stands.
struct TimelineTracks
{
    std::vector<int> trackOf; ///< by entry of the lane, from 0
    std::vector<int> ghostOf; ///< by TimelineLane::before, from 0
    int count = 1;

    friend bool operator==(const TimelineTracks&, const TimelineTracks&) = default;
};

/// Puts a bar on a track of its own where its label, which does not fit into it, would have no room
/// beside it; not where that costs more than one track. `labelWidth` is that of the shortest label
/// of an entry with the air around it, `scale` the pixels of a month.
[[nodiscard]] TimelineTracks
tracksOf(const TimelineLane& lane, const TimeSpan& span, double scale,
         const std::function<double(const TimelineEntry&)>& labelWidth);

/// Puts what was before on the track of the bar that it became, or where that is not free on one
/// that is, at most on one of its own: on no other bar nor its label.
void addGhosts(TimelineTracks& tracks, const TimelineLane& lane, const TimeSpan& span, double scale,
               const std::function<double(const TimelineEntry&)>& labelWidth);

} // namespace capex
