// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/row_stack.h"

#include <gmock/gmock.h>

#include <array>

namespace capex {
namespace {

using testing::ElementsAre;

struct Row
{
    double height = 0;
    double top = 0;
};

std::vector<Row> rowsOf(std::initializer_list<double> heights)
{
    std::vector<Row> rows;
    for (const double height : heights) {
        rows.push_back({height});
    }
    return rows;
}

RowsThatFit fitting(const std::vector<Row>& rows, double room)
{
    return rowsThatFit(std::span<const Row>(rows), room, 10);
}

TEST(RowsThatFit, AreAllWhereTheyJustFit)
{
    const auto [count, room] = fitting(rowsOf({20, 30, 50}), 100);
    EXPECT_EQ(count, 3U);
    EXPECT_EQ(room, 100);
}

TEST(RowsThatFit, LeaveRoomForTheLineThatNamesTheOthers)
{
    const auto [count, room] = fitting(rowsOf({20, 30, 50}), 99);
    EXPECT_EQ(count, 2U);
    EXPECT_EQ(room, 89);
    EXPECT_EQ(fitting(rowsOf({50, 45, 50}), 100).count, 1U)
        << "the second one takes the line's room";
}

TEST(RowsThatFit, AreNoneInNoRoom)
{
    const auto [count, room] = fitting(rowsOf({20}), -5);
    EXPECT_EQ(count, 0U);
    EXPECT_EQ(room, 0);
}

TEST(Spread, SharesWhatIsLeftInWholePixels)
{
    std::vector<Row> rows = rowsOf({20, 30, 40});
    EXPECT_EQ(spread(std::span(rows), 101), 99);
    EXPECT_EQ(rows[0].height, 23);
    EXPECT_EQ(rows[2].height, 43);
    EXPECT_EQ(rows[1].top, 23);
    EXPECT_EQ(rows[2].top, 56);
}

TEST(Spread, HasTheHeightOfItsRoomWithoutRows)
{
    std::vector<Row> none;
    EXPECT_EQ(spread(std::span(none), 80), 80);
    EXPECT_EQ(spread(std::span(none), 0), 1);
}

constexpr std::array sizes{10.0, 8.0, 5.0}; // of a row

/// The sizes that were tried for so many rows, the last one among them set.
std::vector<double> triedFor(double rows, double room)
{
    std::vector<double> tried;
    (void)setDensity(
        std::span<const double>(sizes), room, [&](double size) { return size * rows; },
        [&](double size) {
            tried.push_back(size);
            return (size + 1) * rows; // measured, rows need a little more
        });
    return tried;
}

TEST(SetDensity, TakesTheRoomiestAtWhichAllFit)
{
    EXPECT_THAT(triedFor(10, 200), ElementsAre(10));
    EXPECT_THAT(triedFor(10, 105), ElementsAre(10, 8));
}

TEST(SetDensity, DoesNotMeasureWhatCannotFit)
{
    EXPECT_THAT(triedFor(10, 95), ElementsAre(8));
    EXPECT_THAT(triedFor(1000, 95), ElementsAre(5));
}

TEST(SetDensity, SaysWhatTheRowsNeedAtTheLast)
{
    const double need = setDensity(
        std::span<const double>(sizes), 20, [](double size) { return 10 * size; },
        [](double size) { return 11 * size; });
    EXPECT_EQ(need, 55);
}

} // namespace
} // namespace capex
