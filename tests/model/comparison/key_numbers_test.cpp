// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/key_numbers.h"
#include "tests/support/datasets.h"
#include "tests/support/headlines.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <array>

namespace capex {
namespace {

const CompanyId alibaba{u"alibaba"};
const CompanyId amazon{u"amazon"};
const CompanyId meta{u"meta"};
const CompanyId microsoft{u"microsoft"};

ComparisonContext headlineContext(const QList<CompanyId>& pair = {alibaba, microsoft})
{
    return {headlines(), {View::Ranking, headlineSettings(), {.pair = pair}}};
}

TEST(SumOfAll, AddsBothEndsUpAndNamesWhoLeavesItOpen)
{
    const ComparisonContext context = headlineContext();
    const SumOfAll sum = sumOfAll(context, {});
    ASSERT_TRUE(sum.total.amount);
    EXPECT_EQ(sum.total.amount->bound, Bound::AtLeast);
    EXPECT_EQ(sum.counted.size() + static_cast<std::size_t>(sum.total.missing.size()),
              headlines().companies().size());
    double low = 0;
    for (const ComparisonRow& row : context.comparison().rows) {
        low += row.value ? *row.value->low : 0;
    }
    EXPECT_NEAR(*sum.total.amount->low, low, 1e-9);
    EXPECT_FALSE(sum.ofSelected);
}

TEST(SumOfAll, SaysWhatTheSelectedOnesAreOfTheWhole)
{
    const SumOfAll sum = sumOfAll(headlineContext(), {microsoft, meta, CompanyId{u"nobody"}});
    ASSERT_TRUE(sum.ofSelected);
    EXPECT_EQ(sum.selected.size(), 2);
    EXPECT_EQ(*sum.ofSelected->amount, Money::range(140, 145, usDollar()));
    EXPECT_EQ(sum.total, sumOfAll(headlineContext(), {}).total);
}

TEST(SumOfAll, HasNoAmountAndNoDayWithoutFigures)
{
    const SumOfAll sum = sumOfAll(ComparisonContext(Dataset(), {}), {});
    EXPECT_FALSE(sum.total.amount);
    EXPECT_FALSE(sum.dated.isValid());
}

TEST(RatioOfTwo, IsTheHeadlineAndWhatItHides)
{
    const RatioOfTwo ratio = ratioOfTwo(headlineContext(), {});
    EXPECT_EQ(ratio.company, alibaba);
    EXPECT_EQ(ratio.other, microsoft);
    ASSERT_EQ(ratio.pairs.size(), 2U);
    EXPECT_EQ(ratio.pairs[0].basis, Basis::PerYear);
    EXPECT_NEAR(*ratio.pairs[0].pair.ratio.low, 53.0 / 3 / 80, 1e-9);
    EXPECT_FALSE(ratio.pairs[0].pair.ratio.high);
    EXPECT_EQ(ratio.pairs[1].basis, Basis::Announced);
    EXPECT_NEAR(*ratio.pairs[1].pair.ratio.low, 53.0 / 80, 1e-9);
    EXPECT_EQ(ratio.dated, QDate(2025, 2, 24));
}

TEST(RatioOfTwo, TakesTheSelectedOneAgainstTheOtherOfThePair)
{
    EXPECT_EQ(ratioOfTwo(headlineContext(), {meta}).company, meta);
    EXPECT_EQ(ratioOfTwo(headlineContext(), {meta}).other, microsoft);
    EXPECT_EQ(ratioOfTwo(headlineContext(), {microsoft}).other, alibaba);
    const RatioOfTwo two = ratioOfTwo(headlineContext(), {amazon, meta});
    EXPECT_EQ(two.company, amazon);
    EXPECT_EQ(two.other, meta);
}

TEST(RatioOfTwo, TakesTheUsualRivalWhereNoPairIsNamed)
{
    const RatioOfTwo ratio = ratioOfTwo(headlineContext({}), {meta});
    EXPECT_EQ(ratio.other, usualRival(headlineContext().comparison(), meta));
    EXPECT_TRUE(ratioOfTwo(headlineContext({}), {}).company.isEmpty());
    EXPECT_TRUE(ratioOfTwo(headlineContext({}), {}).pairs.empty());
}

/// Statements of one company for 2025, each in its month.
Dataset stated(std::initializer_list<Money> amounts)
{
    constexpr std::array ids{"january", "february", "march", "april"};
    std::vector<FigureSketch> figures;
    for (const Money& amount : amounts) {
        const std::size_t index = figures.size();
        figures.push_back({.id = ids.at(index),
                           .amount = amount,
                           .announced = QDate(2025, static_cast<int>(index) + 1, 1)});
    }
    return datasetOf(figures);
}

ComparisonContext contextOf(const Dataset& dataset)
{
    return {dataset, {View::Ranking, settingsFor(Basis::PerYear), {}}};
}

TEST(LargestMove, GoesFromTheFirstStatementToTheLastThatChangedIt)
{
    const auto single = [](double value) { return Money::single(value, usDollar()); };
    const LargestMove largest =
        largestMove(contextOf(stated({single(60), single(70), single(65), single(65)})), {});
    ASSERT_TRUE(largest.move);
    EXPECT_EQ(largest.move->first.announced, QDate(2025, 1, 1));
    EXPECT_EQ(largest.move->newest.announced, QDate(2025, 3, 1));
    EXPECT_EQ(largest.move->byMid, 5);
    EXPECT_EQ(largest.move->change, (Interval{5, 5}));
    EXPECT_EQ(largest.moved, 1);
    EXPECT_EQ(largest.stated, 1);
}

TEST(LargestMove, IsNoneWhereNothingMoved)
{
    const auto single = [](double value) { return Money::single(value, usDollar()); };
    EXPECT_FALSE(largestMove(contextOf(stated({single(60)})), {}).move);
    const LargestMove reaffirmed = largestMove(contextOf(stated({single(60), single(60)})), {});
    EXPECT_FALSE(reaffirmed.move);
    EXPECT_EQ(reaffirmed.stated, 1);
}

TEST(LargestMove, KeepsToTheSelectedCompanies)
{
    const auto all = largestMove(headlineContext(), {});
    const auto ofMeta = largestMove(headlineContext(), {meta});
    EXPECT_LE(ofMeta.stated, 1);
    EXPECT_TRUE(!ofMeta.move || ofMeta.move->company == meta);
    EXPECT_GE(all.stated, ofMeta.stated);
}

} // namespace
} // namespace capex
