// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/end.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace capex {
namespace {

TEST(End, IsANumberOrNothing)
{
    EXPECT_FALSE(End());
    EXPECT_FALSE(End(std::nullopt).has_value());
    EXPECT_EQ(End().value_or(7), 7);
    EXPECT_TRUE(End(0));
    EXPECT_EQ(*End(12.5), 12.5);
    EXPECT_EQ(End(12.5).value_or(7), 12.5);
}

TEST(End, ConvertsFromAndToAnOptional)
{
    for (const std::optional<double> number : {std::optional(3.25), std::optional<double>()}) {
        const std::optional<double> back = End(number);
        EXPECT_EQ(back, number);
    }
}

TEST(End, IsEqualToWhatSaysTheSame)
{
    EXPECT_EQ(End(), End());
    EXPECT_EQ(End(0.0), End(-0.0));
    EXPECT_NE(End(0), End());
    EXPECT_NE(End(), End(0));
    EXPECT_NE(End(1), End(2));
}

TEST(End, TellsNothingFromWhatIsNotANumber)
{
    EXPECT_TRUE(End(std::numeric_limits<double>::quiet_NaN()).has_value());
    EXPECT_TRUE(End(std::sqrt(-1.0)).has_value());
    EXPECT_TRUE(End(std::numeric_limits<double>::infinity()).has_value());
}

TEST(End, IsNoLargerThanTheNumber)
{
    EXPECT_EQ(sizeof(End), sizeof(double));
}

} // namespace
} // namespace capex
