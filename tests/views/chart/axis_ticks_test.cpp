// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/axis_ticks.h"

#include <gmock/gmock.h>

namespace capex {
namespace {

using testing::DoubleNear;
using testing::ElementsAre;

TEST(AxisTicks, AreOneTwoOrFiveTimesAPowerOfTen)
{
    EXPECT_DOUBLE_EQ(niceStep(100, 5), 20);
    EXPECT_DOUBLE_EQ(niceStep(100, 4), 50);
    EXPECT_DOUBLE_EQ(niceStep(125, 10), 20);
    EXPECT_DOUBLE_EQ(niceStep(1, 10), 0.1);
    EXPECT_NEAR(niceStep(0.0034, 5), 0.001, 1e-12);
    EXPECT_DOUBLE_EQ(niceStep(7e6, 1), 1e7);
}

TEST(AxisTicks, GrowFromOneToTwoToFiveToTen)
{
    EXPECT_DOUBLE_EQ(nextNiceStep(1), 2);
    EXPECT_DOUBLE_EQ(nextNiceStep(2), 5);
    EXPECT_DOUBLE_EQ(nextNiceStep(5), 10);
    EXPECT_DOUBLE_EQ(nextNiceStep(0.2), 0.5);
}

TEST(AxisTicks, NeverTakeMoreStepsThanAsked)
{
    for (const double extent : {0.07, 1.0, 3.3, 99.0, 100.0, 101.0, 12345.0}) {
        for (int most = 1; most <= 10; ++most) {
            EXPECT_LE(extent / niceStep(extent, most), most + 1e-6) << extent << " " << most;
        }
    }
}

TEST(AxisTicks, StartAtZeroAndEndAtTheLastMultipleWithin)
{
    EXPECT_THAT(multiples(20, 100), ElementsAre(0, 20, 40, 60, 80, 100));
    EXPECT_THAT(multiples(20, 99), ElementsAre(0, 20, 40, 60, 80));
    EXPECT_THAT(multiples(0.1, 0.3), ElementsAre(0, DoubleNear(0.1, 1e-9), DoubleNear(0.2, 1e-9),
                                                 DoubleNear(0.3, 1e-9)));
    EXPECT_THAT(multiples(5, 0), ElementsAre(0));
}

} // namespace
} // namespace capex
