// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/shared_list.h"

#include <gtest/gtest.h>

#include <QString>

#include <algorithm>
#include <iterator>
#include <random>
#include <vector>

namespace capex {
namespace {

using Texts = SharedList<QString>;

constexpr int block = Texts::blockSize;

Texts upTo(int count)
{
    Texts texts;
    for (int number = 0; number < count; ++number) {
        texts.append(QString::number(number));
    }
    return texts;
}

/// How many elements of `a` stand elsewhere in memory than those of `b` with the same index.
int copied(const Texts& a, const Texts& b)
{
    int count = 0;
    for (std::size_t index = 0; index < std::min(a.size(), b.size()); ++index) {
        count += &a[index] == &b[index] ? 0 : 1;
    }
    return count;
}

TEST(SharedListEdits, AnyOfThemGiveWhatAVectorGives)
{
    std::mt19937 random(42);
    const auto below = [&](std::size_t end) { return random() % end; };
    Texts list;
    std::vector<QString> expected;
    std::vector<std::pair<Texts, std::vector<QString>>> earlier;
    for (int edit = 0; edit < 2000; ++edit) {
        const QString text = QString::number(below(1000));
        if (expected.empty() || below(3) != 0) {
            list.append(text);
            expected.push_back(text);
        } else {
            const std::size_t index = below(expected.size());
            list.set(index, text);
            expected[index] = text;
        }
        if (edit % 200 == 0) {
            earlier.emplace_back(list, expected);
        }
    }
    earlier.emplace_back(list, expected);
    for (const auto& [then, known] : earlier) {
        EXPECT_TRUE(std::ranges::equal(then, known)) << known.size();
        EXPECT_EQ(then.size(), known.size());
    }
}

TEST(SharedListEdits, AppendingToAnUnfinishedBlockCopiesItAlone)
{
    const Texts before = upTo(2 * block + 5);
    Texts after = before;
    after.append(QStringLiteral("more"));
    EXPECT_EQ(copied(before, after), 5);
}

TEST(SharedListEdits, AppendingBehindFullBlocksCopiesNone)
{
    const Texts before = upTo(2 * block);
    Texts after = before;
    after.append(QStringLiteral("more"));
    EXPECT_EQ(copied(before, after), 0);
    EXPECT_EQ(before.size(), std::size_t{2} * block);
}

TEST(SharedListEdits, ElementsStayWhereTheyAreWhileAListAloneGrows)
{
    Texts list = upTo(1);
    const QString* const first = &list.front();
    for (int number = 1; number < 3 * block; ++number) {
        list.append(QString::number(number));
    }
    EXPECT_EQ(&list.front(), first);
}

TEST(SharedListEdits, ElementsOutliveTheListAsLongAsACopyHasThem)
{
    Texts copy;
    const QString* element = nullptr;
    {
        const Texts list = upTo(block + 3);
        element = &list[block + 1];
        copy = list;
    }
    EXPECT_EQ(&copy[block + 1], element);
    EXPECT_EQ(*element, QString::number(block + 1));
}

TEST(SharedListEdits, ListsAreEqualByTheirValuesNotByTheirHistory)
{
    Texts changedAndBack = upTo(block + 1);
    changedAndBack.set(3, QStringLiteral("other"));
    EXPECT_NE(changedAndBack, upTo(block + 1));
    changedAndBack.set(3, QStringLiteral("3"));
    EXPECT_EQ(changedAndBack, upTo(block + 1));
    EXPECT_NE(upTo(block), upTo(block + 1));
    EXPECT_EQ(Texts(), upTo(0));
}

TEST(SharedListIterator, StepsAsThatOfAnyList)
{
    const Texts list = upTo(block + 10);
    auto at = list.begin();
    EXPECT_EQ(*at++, QStringLiteral("0"));
    EXPECT_EQ(*at, QStringLiteral("1"));
    EXPECT_EQ(*++at, QStringLiteral("2"));
    EXPECT_EQ(*at--, QStringLiteral("2"));
    EXPECT_EQ(*--at, QStringLiteral("0"));
    at += block;
    EXPECT_EQ(*at, QString::number(block));
    at -= 3;
    EXPECT_EQ(*at, QString::number(block - 3));
    EXPECT_EQ(*(2 + at), QString::number(block - 1));
    EXPECT_EQ(at[4], QString::number(block + 1));
    EXPECT_EQ(at->size(), 3);
    EXPECT_EQ(list.end() - list.begin(), block + 10);
    EXPECT_LT(list.begin(), at);
    EXPECT_GT(list.end(), at);
    EXPECT_EQ(list.begin() + (block - 3), at);
}

TEST(SharedListIterator, GoesBackwardsToo)
{
    const Texts list = upTo(block + 2);
    std::vector<QString> backwards(std::make_reverse_iterator(list.end()),
                                   std::make_reverse_iterator(list.begin()));
    std::ranges::reverse(backwards);
    EXPECT_TRUE(std::ranges::equal(list, backwards));
}

TEST(SharedListIterator, OfAnEmptyListIsAtItsEnd)
{
    const Texts list;
    EXPECT_EQ(list.begin(), list.end());
    EXPECT_EQ(std::ranges::distance(list), 0);
}

} // namespace
} // namespace capex
