// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/headlines.h"
#include "tests/support/spec_text.h"
#include "views/chart/scroll_room.h"
#include "views/view_types.h"

#include <gtest/gtest.h>

#include <thread>

namespace capex {
namespace {

/// A room 800 pixels wide and so high, and beside a bar of 10 pixels.
ScrollRoom roomOf(double height, double expectedHeight = 0)
{
    ScrollRoom room;
    room.whole.size = {800, height};
    room.besideBar.size = {790, height};
    room.height = height;
    room.expectedHeight = expectedHeight;
    return room;
}

/// How wide the surfaces were for which a picture of that height was laid out, one after another.
std::vector<double> widthsTried(const ScrollRoom& room, double height)
{
    std::vector<double> widths;
    const ChartSpec spec = layOutFor(room, [&](const ChartSurface& surface) {
        widths.push_back(surface.size.width());
        ChartSpec laidOut;
        laidOut.size = {surface.size.width(), std::max(height, surface.size.height())};
        return laidOut;
    });
    EXPECT_EQ(spec.size.width(), widths.back());
    return widths;
}

TEST(ScrollRoom, LaysOutOnceWhatFitsOrIsAsTallAsExpected)
{
    EXPECT_EQ(widthsTried(roomOf(600), 0), std::vector<double>{800});
    EXPECT_EQ(widthsTried(roomOf(600, 3000), 2000), std::vector<double>{790});
}

TEST(ScrollRoom, GivesTheBarItsRoomExactlyWhereThePictureIsTaller)
{
    EXPECT_EQ(widthsTried(roomOf(600), 601), (std::vector<double>{800, 790}));
    EXPECT_EQ(widthsTried(roomOf(600, 3000), 600), (std::vector<double>{790, 800}));
    EXPECT_EQ(widthsTried(roomOf(600, 3000), 700), (std::vector<double>{790, 800, 790}));
}

TEST(ScrollRoom, LaysOutOnceBesideTheBarWhatIsKnownToBeTaller)
{
    ScrollRoom room = roomOf(600);
    room.leastHeight = 601;
    EXPECT_EQ(widthsTried(room, 700), std::vector<double>{790});
    room.leastHeight = 600;
    EXPECT_EQ(widthsTried(room, 600), std::vector<double>{800});
}

ViewResultPtr rankingOfHeadlines()
{
    return resultOf(ComparisonContext(headlines(), {View::Ranking, headlineSettings(), {}}));
}

TEST(ViewResult, HandsOverOnceWhatWasLaidOutAheadOnAnotherThread)
{
    const ScrollRoom room = roomOf(700);
    const QString expected = textOf(rankingOfHeadlines()->chart(room.whole));
    const ViewResultPtr result = rankingOfHeadlines();
    std::thread([&] { result->layOutAhead(room); }).join();
    EXPECT_EQ(textOf(result->chart(room.whole)), expected);
    EXPECT_EQ(textOf(result->chart(room.whole)), expected) << "later ones are laid out anew";
}

TEST(ViewResult, LaysOutAnewForAnotherSurfaceThanAhead)
{
    const ViewResultPtr result = rankingOfHeadlines();
    result->layOutAhead(roomOf(700));
    ChartSurface dark = roomOf(700).whole;
    dark.theme = ThemeName::Dark;
    EXPECT_EQ(result->chart(dark).theme, ThemeName::Dark);
    EXPECT_EQ(result->chart(roomOf(400).whole).size, QSizeF(800, 400));
}

} // namespace
} // namespace capex
