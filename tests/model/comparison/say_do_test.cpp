// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/say_do.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

SayDo only(const std::vector<FigureSketch>& sketches,
           const ComparisonSettings& settings = settingsFor(Basis::PerYear))
{
    return sayAndDo(datasetOf(sketches), settings).at(0);
}

TEST(SayDo, DividesTheActualByTheAnnouncedOfTheSameThing)
{
    const SayDo row = only({
        {.id = "say", .amount = Money::range(64, 80, usd)},
        {.id = "do", .kind = Kind::Actual, .amount = Money::single(72, usd)},
    });
    ASSERT_TRUE(row.ratio);
    EXPECT_EQ(row.ratio->low, 0.9);
    EXPECT_EQ(row.ratio->high, 1.125);
    EXPECT_FALSE(row.reason);
    EXPECT_EQ(row.actual->text(), QStringLiteral("do"));
}

TEST(SayDo, AnotherMeasureIsShownButNotDivided)
{
    const SayDo row = only({
        {.id = "say"},
        {.id = "do", .kind = Kind::Actual, .measure = "capex-cash"},
    });
    EXPECT_FALSE(row.ratio);
    EXPECT_EQ(row.reason, Incomparable::OtherMeasure);
    EXPECT_EQ(row.actual->text(), QStringLiteral("do"));
    EXPECT_EQ(row.actualAmount, Money::single(100, usd));
}

TEST(SayDo, TheSameMeasureIsTakenEvenWhereAnotherHasBetterEvidence)
{
    const SayDo row = only({
        {.id = "say"},
        {.id = "filing",
         .kind = Kind::Actual,
         .evidence = Evidence::Filing,
         .measure = "capex-cash"},
        {.id = "press", .kind = Kind::Actual},
    });
    EXPECT_EQ(row.actual->text(), QStringLiteral("press"));
    EXPECT_TRUE(row.ratio);
}

TEST(SayDo, AnotherPeriodIsRefused)
{
    const SayDo row = only({
        {.id = "say", .period = Period::fiscalYear(2025, 6)},
        {.id = "do", .kind = Kind::Actual, .period = Period::calendarYear(2024)},
    });
    EXPECT_EQ(row.reason, Incomparable::OtherPeriod);
    EXPECT_FALSE(row.actual);
    EXPECT_EQ(row.reported, std::vector{FigureId{QStringLiteral("do")}});
}

TEST(SayDo, WithoutAnActualNothingIsReportedYet)
{
    EXPECT_EQ(only({{.id = "say"}}).reason, Incomparable::NothingReported);
}

TEST(SayDo, WithoutARateThereIsNoRatio)
{
    const SayDo row = only({
        {.id = "say"},
        {.id = "do", .kind = Kind::Actual, .amount = Money::single(1, cny)},
    });
    EXPECT_EQ(row.reason, Incomparable::NoRate);
    EXPECT_FALSE(row.actualAmount);
}

/// Alibaba: 380 bn over 36 months from March 2025, fiscal years ending in March.
std::vector<FigureSketch> alibaba()
{
    return {
        {.id = "pledge",
         .kind = Kind::Pledge,
         .amount = Money::atLeast(380, usd),
         .period = {Month::of(2025, 3), 36},
         .measure = "ai-infrastructure"},
        {.id = "fy2025",
         .kind = Kind::Actual,
         .amount = Money::single(84, usd),
         .period = Period::fiscalYear(2025, 3),
         .announced = {2025, 5, 30}},
        {.id = "fy2026",
         .kind = Kind::Actual,
         .amount = Money::single(126, usd),
         .period = Period::fiscalYear(2026, 3),
         .announced = {2026, 5, 30}},
    };
}

TEST(SayDo, AnExchangeRateThatMovedIsNoSpending)
{
    DatasetParts parts = partsOf({
        {.id = "say", .amount = Money::single(100, cny), .announced = {2025, 1, 31}},
        {.id = "do",
         .kind = Kind::Actual,
         .amount = Money::single(90, cny),
         .announced = {2025, 3, 3}},
    });
    parts.exchangeRates = sampleRates();
    const SayDo row = sayAndDo(Dataset(parts), settingsFor(Basis::PerYear)).at(0);
    EXPECT_EQ(row.ratio, (Interval{0.9, 0.9}));
    parts.exchangeRates.clear();
    EXPECT_EQ(sayAndDo(Dataset(parts), settingsFor(Basis::PerYear)).at(0).ratio, row.ratio);
}

TEST(SayDo, ARunningPledgeIsNeverDividedByOneFiscalYear)
{
    const SayDo row = only(alibaba());
    EXPECT_FALSE(row.ratio);
    EXPECT_EQ(row.reason, Incomparable::OtherPeriod);
}

TEST(SayDo, ARunningPledgeCountsActualMonthsInsideItsWindow)
{
    const SayDo row = only(alibaba());
    ASSERT_TRUE(row.progress);
    const Progress& progress = *row.progress;
    EXPECT_EQ(progress.delivered, Money::single(7 + 126, usd)) << "March 2025 and fiscal 2026";
    EXPECT_EQ(progress.deliveredMonths, 13);
    EXPECT_EQ(progress.gapMonths, 0);
    EXPECT_EQ(progress.monthsLeft, 23);
    EXPECT_EQ(progress.remaining, Money::atLeast(247, usd));
    EXPECT_NEAR(*progress.impliedPerYear->low, 247.0 * 12 / 23, 1e-9);
    EXPECT_EQ(progress.measure.text(), QStringLiteral("capex"));
    ASSERT_EQ(progress.partlyOutside.size(), 1U);
    EXPECT_EQ(progress.partlyOutside.front().text(), QStringLiteral("fy2025"));
}

TEST(SayDo, NamesTheReportThatCoversMostOfTheWindowFirst)
{
    const std::vector<FigureId> expected{{QStringLiteral("fy2026")}, {QStringLiteral("fy2025")}};
    EXPECT_EQ(only(alibaba()).reported, expected);
}

TEST(SayDo, WhatWasReportedAfterTheAsOfDateIsNotDelivered)
{
    ComparisonSettings settings = settingsFor(Basis::PerYear);
    settings.asOf = QDate(2025, 12, 31);
    const SayDo row = only(alibaba(), settings);
    EXPECT_EQ(row.progress->deliveredMonths, 1);
}

TEST(SayDo, MonthsWithoutAnActualAreAGapNotADelivery)
{
    auto sketches = alibaba();
    sketches.erase(sketches.begin() + 1);
    const SayDo row = only(sketches);
    EXPECT_EQ(row.progress->deliveredMonths, 12);
    EXPECT_EQ(row.progress->gapMonths, 1);
    EXPECT_EQ(row.progress->monthsLeft, 23);
}

TEST(SayDo, MonthsWithoutARateLeaveOpenWhatRemains)
{
    auto sketches = alibaba();
    sketches.back().amount = Money::single(126, cny);
    const SayDo row = only(sketches);
    ASSERT_TRUE(row.progress);
    EXPECT_EQ(row.progress->delivered, Money::single(7, usd));
    EXPECT_EQ(row.progress->deliveredMonths, 1);
    EXPECT_EQ(row.progress->gapMonths, 0);
    EXPECT_EQ(row.progress->monthsLeft, 23) << "they are reported, if without a rate";
    ASSERT_EQ(row.progress->unconverted.size(), 1U);
    EXPECT_EQ(row.progress->unconverted.front().months.size(), 12U);
    EXPECT_FALSE(row.progress->remaining);
    EXPECT_FALSE(row.progress->impliedPerYear);
}

TEST(SayDo, AFulfilledPledgeHasNothingLeft)
{
    auto sketches = alibaba();
    sketches.front().amount = Money::range(100, 120, usd);
    const SayDo row = only(sketches);
    EXPECT_EQ(row.progress->remaining, Money::single(0, usd));
}

TEST(SayDo, OnlyAPledgeHasProgress)
{
    auto sketches = alibaba();
    sketches.front().kind = Kind::Estimate;
    EXPECT_FALSE(only(sketches).progress);
}

TEST(SayDo, APledgeIsCountedInItsOwnCurrency)
{
    auto sketches = alibaba();
    for (FigureSketch& sketch : sketches) {
        sketch.amount.currency = cny;
    }
    DatasetParts parts = partsOf(sketches);
    parts.figures.front().details->alsoStated = {Money::atLeast(53, usd)};
    const SayDo row = sayAndDo(Dataset(parts), settingsFor(Basis::PerYear)).at(0);
    ASSERT_TRUE(row.progress) << "without any rate but the pledge's own";
    EXPECT_NEAR(row.progress->delivered.mid(), 133 * 53.0 / 380, 1e-9);
    EXPECT_NEAR(*row.progress->remaining->low, 247 * 53.0 / 380, 1e-9);
}

TEST(SayDo, APledgeIsMeasuredByWhatCountsTheSame)
{
    auto sketches = alibaba();
    sketches.push_back({.id = "infrastructure",
                        .kind = Kind::Actual,
                        .amount = Money::single(30, usd),
                        .period = {Month::of(2025, 4), 3},
                        .measure = "ai-infrastructure"});
    const SayDo row = only(sketches);
    EXPECT_EQ(row.progress->measure.text(), QStringLiteral("ai-infrastructure"));
    EXPECT_EQ(row.progress->delivered, Money::single(30, usd));
}

TEST(SayDo, ADisputedFigureIsNeitherSaidNorDone)
{
    DatasetParts parts = partsOf({{.id = "say"}, {.id = "do", .kind = Kind::Actual}});
    parts.figures[1].disputed = true;
    EXPECT_EQ(sayAndDo(Dataset(parts), settingsFor(Basis::PerYear)).at(0).reason,
              Incomparable::NothingReported);
    parts.figures[0].disputed = true;
    EXPECT_TRUE(sayAndDo(Dataset(parts), settingsFor(Basis::PerYear)).empty());
}

TEST(SayDo, CompaniesThatAnnouncedNothingAreLeftOut)
{
    EXPECT_TRUE(
        sayAndDo(datasetOf({{.id = "do", .kind = Kind::Actual}}), settingsFor(Basis::PerYear))
            .empty());
}

} // namespace
} // namespace capex
