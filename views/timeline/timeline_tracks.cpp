// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_tracks.h"

#include <algorithm>

namespace capex {

namespace {

/// What the computed tracks of a lane are, without a look at labels.
TimelineTracks closeTracks(const TimelineLane& lane)
{
    TimelineTracks tracks{.count = std::max(1, lane.tracks)};
    std::ranges::transform(lane.entries, std::back_inserter(tracks.trackOf), &TimelineEntry::track);
    return tracks;
}

} // namespace

TimelineTracks tracksOf(const TimelineLane& lane, const TimeSpan& span, double scale,
                        const std::function<double(const TimelineEntry&)>& labelWidth)
{
    const TimelineTracks close = closeTracks(lane);
    TimelineTracks apart{.count = 0};
    std::vector<double> ends; ///< by track, up to where it is taken
    for (const TimelineEntry& entry : lane.entries) {
        const double from = std::max<double>(entry.period.first.index, span.from) * scale;
        const double to = std::min<double>(entry.period.last().index + 1, span.to) * scale;
        const auto free = std::ranges::find_if(ends, [from](double end) { return end <= from; });
        const auto track = static_cast<std::size_t>(free - ends.begin());
        ends.resize(std::max(ends.size(), track + 1));
        const double label = labelWidth(entry);
        ends[track] = label <= to - from ? to : to + label;
        apart.trackOf.push_back(static_cast<int>(track));
    }
    apart.count = std::max(1, static_cast<int>(ends.size()));
    return apart.count <= close.count + 1 ? apart : close;
}

} // namespace capex
