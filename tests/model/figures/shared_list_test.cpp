// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/shared_list.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace capex {
namespace {

using Numbers = SharedList<int>;

static_assert(std::random_access_iterator<Numbers::Iterator>);

constexpr int block = Numbers::blockSize;

/// 0, 1, 2 …
Numbers upTo(int count)
{
    Numbers numbers;
    for (int number = 0; number < count; ++number) {
        numbers.append(number);
    }
    return numbers;
}

TEST(SharedList, HoldsWhatWasAppendedInItsOrder)
{
    for (const int count : {0, 1, block - 1, block, block + 1, 3 * block}) {
        const Numbers numbers = upTo(count);
        EXPECT_EQ(numbers.size(), static_cast<std::size_t>(count));
        EXPECT_EQ(numbers.empty(), count == 0);
        std::vector<int> expected(static_cast<std::size_t>(count));
        std::iota(expected.begin(), expected.end(), 0);
        EXPECT_TRUE(std::ranges::equal(numbers, expected)) << count;
    }
}

TEST(SharedList, IsSearchedAndSortedInAsAnyOther)
{
    const Numbers numbers = upTo(2 * block);
    EXPECT_EQ(*std::ranges::find(numbers, block + 3), block + 3);
    EXPECT_EQ(std::ranges::lower_bound(numbers, block + 3) - numbers.begin(), block + 3);
    EXPECT_EQ(numbers.begin()[block], block);
    EXPECT_EQ(*(numbers.end() - 1), numbers.back());
    EXPECT_EQ(numbers.front(), 0);
}

TEST(SharedList, ACopyStaysAsItWas)
{
    const Numbers before = upTo(3 * block);
    Numbers after = before;
    after.set(block, -1);
    after.append(7);
    EXPECT_EQ(before, upTo(3 * block));
    EXPECT_NE(after, before);
    EXPECT_EQ(after[block], -1);
    EXPECT_EQ(after.back(), 7);
}

TEST(SharedList, AChangeCopiesOneBlock)
{
    const Numbers before = upTo(3 * block);
    Numbers after = before;
    after.set(block, -1);
    int copied = 0;
    for (std::size_t index = 0; index < before.size(); ++index) {
        copied += &before[index] == &after[index] ? 0 : 1;
    }
    EXPECT_EQ(copied, block);
}

} // namespace
} // namespace capex
