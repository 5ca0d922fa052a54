// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/enum_size.h"
#include "model/settings/vocabulary.h"

#include <gtest/gtest.h>

#include <array>

namespace capex {
namespace {

enum class Three { One, Two, Last };

struct Row
{
    Three value;
};

TEST(EnumSize, CountsTheEnumerators)
{
    EXPECT_EQ(enumSize<Three>(), 3U);
    EXPECT_EQ(enumSize<View>(), static_cast<std::size_t>(allOf<View>().size()));
}

TEST(EnumSize, TellsAListThatIsParallelFromOneThatLacksOrSwapsAnEntry)
{
    constexpr std::array whole{Row{Three::One}, Row{Three::Two}, Row{Three::Last}};
    constexpr std::array shorter{Row{Three::One}, Row{Three::Two}};
    constexpr std::array swapped{Row{Three::Two}, Row{Three::One}, Row{Three::Last}};
    EXPECT_TRUE(isParallel<&Row::value>(whole));
    EXPECT_FALSE(isParallel<&Row::value>(shorter));
    EXPECT_FALSE(isParallel<&Row::value>(swapped));
}

} // namespace
} // namespace capex
