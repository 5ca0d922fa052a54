// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/horizons.h"
#include "tests/support/datasets.h"
#include "tests/support/headlines.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace capex {
namespace {

const CompanyId alibaba{QStringLiteral("alibaba")};

Money usdOf(double value)
{
    return Money::single(value, usd);
}

TEST(Horizons, HaveTheHeadlinesOnThreeBases)
{
    const Horizons horizons = compareHorizons(headlines(), headlineSettings());
    EXPECT_EQ(horizons.announced.row(alibaba)->value, Money::atLeast(53, usd));
    EXPECT_NEAR(horizons.perYear.row(alibaba)->value->mid(), 17.67, 0.005);
    EXPECT_EQ(horizons.threeYear.row(alibaba)->value, Money::atLeast(53, usd));
    EXPECT_FALSE(horizons.threeYear.row(alibaba)->extrapolated);
    EXPECT_TRUE(horizons.threeYear.row({QStringLiteral("amazon")})->extrapolated);
}

TEST(Horizons, DoNotDependOnTheBasisOfTheSettings)
{
    ComparisonSettings settings = headlineSettings();
    const Horizons horizons = compareHorizons(headlines(), settings);
    settings.basis = Basis::CalendarYear;
    EXPECT_EQ(compareHorizons(headlines(), settings), horizons);
}

TEST(Horizons, OfEqualRanksTheOneThatLosesMostFallsFurthest)
{
    const auto fall = compareHorizons(headlines(), headlineSettings()).furthestFall();
    ASSERT_TRUE(fall);
    EXPECT_EQ(fall->company, alibaba);
    EXPECT_EQ(fall->ranks, 0);
    EXPECT_NEAR(fall->billions, 53 - 53.0 / 3, 1e-9);
}

TEST(Horizons, TheOneThatLosesMostRanksFallsFurthest)
{
    const Period three{Month::of(2025, 1), 36};
    const Dataset dataset =
        datasetOf({{.id = "a", .company = "giant", .amount = usdOf(900), .period = three},
                   {.id = "b", .company = "faller", .amount = usdOf(60), .period = three},
                   {.id = "c", .company = "steady", .amount = usdOf(40)}});
    const auto fall = compareHorizons(dataset, settingsFor(Basis::PerYear)).furthestFall();
    ASSERT_TRUE(fall);
    EXPECT_EQ(fall->company.text(), QStringLiteral("faller"));
    EXPECT_EQ(fall->ranks, 1);
}

TEST(Horizons, NobodyFallsWhereAllSpeakOfAYear)
{
    const Dataset dataset = datasetOf({{.id = "a"}, {.id = "b", .company = "other"}});
    EXPECT_FALSE(compareHorizons(dataset, settingsFor(Basis::PerYear)).furthestFall());
}

TEST(Horizons, NoteWhatIsUnlikeOnAnyBasisOnceAndInOrder)
{
    const Horizons horizons = compareHorizons(headlines(), headlineSettings());
    const auto has = [&](ComparabilityNote::Topic topic) {
        return std::ranges::count(horizons.notes, topic, &ComparabilityNote::topic) == 1;
    };
    EXPECT_TRUE(has(ComparabilityNote::Topic::Horizons));
    EXPECT_FALSE(has(ComparabilityNote::Topic::Extrapolation)) << "of three years only";
    EXPECT_TRUE(has(ComparabilityNote::Topic::OpenEnds));
    EXPECT_TRUE(std::ranges::is_sorted(horizons.notes, {}, &ComparabilityNote::topic));
}

} // namespace
} // namespace capex
