// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_tracks.h"

#include <algorithm>
#include <optional>

namespace capex {

namespace {

/// What a bar takes of a track, in pixels from month 0.
struct Stretch
{
    double from = 0;
    double to = 0;

    [[nodiscard]] bool meets(const Stretch& other) const
    {
        return from < other.to && other.from < to;
    }
};

Stretch stretchOf(const Period& period, const TimeSpan& span, double scale)
{
    return {std::max<double>(period.first.index, span.from) * scale,
            std::min<double>(period.last().index + 1, span.to) * scale};
}

/// With the label, where that does not fit into the bar.
Stretch withLabel(Stretch bar, double label)
{
    return {bar.from, label <= bar.to - bar.from ? bar.to : bar.to + label};
}

/// What the computed tracks of a lane are, without a look at labels.
TimelineTracks closeTracks(const TimelineLane& lane)
{
    TimelineTracks tracks{.count = std::max(1, lane.tracks)};
    std::ranges::transform(lane.entries, std::back_inserter(tracks.trackOf), &TimelineEntry::track);
    return tracks;
}

/// What is taken of the tracks of a lane.
class TakenTracks
{
public:
    void take(int track, const Stretch& stretch, std::optional<std::size_t> entry = std::nullopt)
    {
        m_taken.push_back({track, stretch, entry});
    }

    /// Whether nothing but that entry stands there.
    [[nodiscard]] bool isFree(int track, const Stretch& stretch,
                              std::optional<std::size_t> entry = std::nullopt) const
    {
        return std::ranges::none_of(m_taken, [&](const Taken& each) {
            return each.track == track && each.stretch.meets(stretch) &&
                   !(entry && each.entry == entry);
        });
    }

private:
    struct Taken
    {
        int track;
        Stretch stretch;
        std::optional<std::size_t> entry;
    };

    std::vector<Taken> m_taken;
};

} // namespace

TimelineTracks tracksOf(const TimelineLane& lane, const TimeSpan& span, double scale,
                        const std::function<double(const TimelineEntry&)>& labelWidth)
{
    const TimelineTracks close = closeTracks(lane);
    TimelineTracks apart{.count = 0};
    std::vector<double> ends; ///< by track, up to where it is taken
    for (const TimelineEntry& entry : lane.entries) {
        const Stretch bar = stretchOf(entry.period, span, scale);
        const auto free =
            std::ranges::find_if(ends, [&bar](double end) { return end <= bar.from; });
        const auto track = static_cast<std::size_t>(free - ends.begin());
        ends.resize(std::max(ends.size(), track + 1));
        ends[track] = withLabel(bar, labelWidth(entry)).to;
        apart.trackOf.push_back(static_cast<int>(track));
    }
    apart.count = std::max(1, static_cast<int>(ends.size()));
    return apart.count <= close.count + 1 ? apart : close;
}

void addGhosts(TimelineTracks& tracks, const TimelineLane& lane, const TimeSpan& span, double scale,
               const std::function<double(const TimelineEntry&)>& labelWidth)
{
    if (lane.before.empty()) {
        return;
    }
    TakenTracks taken;
    for (std::size_t n = 0; n < lane.entries.size(); ++n) {
        const Stretch bar = stretchOf(lane.entries[n].period, span, scale);
        taken.take(tracks.trackOf[n], withLabel(bar, labelWidth(lane.entries[n])), n);
    }
    tracks.count = lane.entries.empty() ? 0 : tracks.count;
    for (const TimelineBefore& was : lane.before) {
        const Stretch ghost = stretchOf(was.period, span, scale);
        int track = was.entry ? tracks.trackOf[*was.entry] : 0;
        if (!was.entry || !taken.isFree(track, ghost, was.entry)) {
            track = 0;
            while (!taken.isFree(track, ghost)) {
                ++track;
            }
        }
        taken.take(track, ghost);
        tracks.ghostOf.push_back(track);
        tracks.count = std::max(tracks.count, track + 1);
    }
}

} // namespace capex
