// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/datasets.h"
#include "views/chart/bound_mark.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

using Shape = Mark::Shape;

TEST(BoundMark, IsAWhiskerOverARange)
{
    EXPECT_EQ(boundMark(Money::range(60, 65, usd), 5), (BoundMark{Shape::Whisker, 60, 65}));
}

TEST(BoundMark, IsAnArrowAtAnOpenEnd)
{
    EXPECT_EQ(boundMark(Money::atLeast(50, usd), 5), (BoundMark{Shape::Arrow, 50, 55}));
    EXPECT_EQ(boundMark(Money::atMost(50, usd), 5), (BoundMark{Shape::Arrow, 50, 45}));
}

TEST(BoundMark, PointsBackToZeroAtMost)
{
    EXPECT_EQ(boundMark(Money::atMost(3, usd), 5), (BoundMark{Shape::Arrow, 3, 0}));
    EXPECT_EQ(arrowOf(Bound::AtMost, 103, 5, 100), (BoundMark{Shape::Arrow, 103, 100}));
}

TEST(BoundMark, IsNothingForASingleValue)
{
    EXPECT_FALSE(boundMark(Money::single(50, usd), 5));
    EXPECT_FALSE(boundMark(Money::single(50, usd, Bound::About), 5));
    EXPECT_FALSE(arrowOf(Bound::Range, 50, 5));
}

TEST(Furthest, IsTheUpperEndOfWhatIsDrawn)
{
    EXPECT_EQ(furthestOf(Money::range(60, 65, usd)), 65);
    EXPECT_EQ(furthestOf(Money::atLeast(50, usd)), 50);
    EXPECT_EQ(furthestOf(std::nullopt), 0);
}

TEST(Furthest, IsNotTheLastOfAnAmountThatIsOpenAbove)
{
    EXPECT_TRUE(isOpenAbove(Money::atLeast(50, usd)));
    EXPECT_FALSE(isOpenAbove(Money::atMost(50, usd)));
    EXPECT_FALSE(isOpenAbove(std::nullopt));
}

} // namespace
} // namespace capex
