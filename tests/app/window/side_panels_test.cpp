// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/side_panels.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

constexpr SidePanels both{true, true};
constexpr SidePanels none{false, false};
constexpr SidePanels sidebar{true, false};
constexpr SidePanels evidence{false, true};

TEST(SidePanels, GiveWayWhereThereIsNoRoom)
{
    EXPECT_EQ(fitting(1440, {true, true}, {}), (SidePanels{true, true}));
    EXPECT_EQ(fitting(900, {true, true}, {}), (SidePanels{false, true}));
    EXPECT_EQ(fitting(900, {true, true}, Side::Sidebar), (SidePanels{true, false}));
    EXPECT_EQ(fitting(640, {true, true}, {}), (SidePanels{false, false}));
    EXPECT_EQ(fitting(640, {true, true}, Side::Evidence), (SidePanels{false, true}));
    EXPECT_EQ(fitting(1440, {false, true}, {}), (SidePanels{false, true}));
}

TEST(SidePanels, HaveRoomFromAThousandPixelsOn)
{
    EXPECT_FALSE(fitsBoth(999));
    EXPECT_TRUE(fitsBoth(1000));
    EXPECT_EQ(fitting(999, both, {}), evidence);
    EXPECT_EQ(fitting(1000, both, {}), both);
    EXPECT_EQ(fitting(760, both, {}), evidence);
    EXPECT_EQ(fitting(759, both, {}), none);
}

TEST(SidePanels, NobodyWhoWasNotRequestedComes)
{
    for (const int width : {640, 900, 1440}) {
        EXPECT_EQ(fitting(width, none, Side::Sidebar), none) << width;
        EXPECT_FALSE(fitting(width, sidebar, {}).hasEvidence) << width;
        EXPECT_FALSE(fitting(width, evidence, Side::Sidebar).hasSidebar) << width;
    }
}

TEST(SidePanels, OneThatWasTakenAwayLastLeavesTheOther)
{
    EXPECT_EQ(fitting(900, evidence, Side::Sidebar), evidence);
    EXPECT_EQ(fitting(900, sidebar, Side::Evidence), none);
}

} // namespace
} // namespace capex
