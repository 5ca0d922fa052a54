// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/datasets.h"
#include "views/timeline/timeline_tracks.h"

#include <gmock/gmock.h>

namespace capex {
namespace {

using testing::ElementsAre;

constexpr double scale = 10; ///< pixels of a month
const TimeSpan span{static_cast<double>(Month::of(2024, 1).index),
                    static_cast<double>(Month::of(2028, 1).index)};

TimelineTracks tracksOfQuarters(const std::vector<int>& firstMonths, double label)
{
    TimelineLane lane{.tracks = 1};
    for (const int first : firstMonths) {
        lane.entries.push_back({.period = {Month::of(2024, 1) + first, 3}});
    }
    return tracksOf(lane, span, scale, [label](const TimelineEntry&) { return label; });
}

TEST(TimelineTracks, ABarMovesWhereTheLabelBeforeItHasNoRoom)
{
    EXPECT_THAT(tracksOfQuarters({0, 4}, 25).trackOf, ElementsAre(0, 0)) << "fits into the bar";
    EXPECT_THAT(tracksOfQuarters({0, 9}, 50).trackOf, ElementsAre(0, 0)) << "fits beside it";
    const TimelineTracks moved = tracksOfQuarters({0, 4}, 50);
    EXPECT_THAT(moved.trackOf, ElementsAre(0, 1));
    EXPECT_EQ(moved.count, 2);
}

TEST(TimelineTracks, ManyBarsStayCloseRatherThanCostManyTracks)
{
    const TimelineTracks tracks = tracksOfQuarters({0, 3, 6, 9}, 200);
    EXPECT_THAT(tracks.trackOf, ElementsAre(0, 0, 0, 0));
    EXPECT_EQ(tracks.count, 1);
}

TEST(TimelineTracks, ALaneWithoutBarsHasOne)
{
    EXPECT_EQ(tracksOfQuarters({}, 10).count, 1);
}

} // namespace
} // namespace capex
