// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/calendar_year.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

const CompanyId acme{QStringLiteral("acme")};

YearAmount yearOf(const Dataset& dataset, int year,
                  const ComparisonSettings& settings = settingsFor(Basis::CalendarYear))
{
    return calendarYear(dataset, acme, year, settings, allOf<Kind>());
}

TEST(CalendarYear, AFiscalYearAloneCoversSixOfTwelveMonths)
{
    const Dataset dataset = datasetOf({{.id = "fy2025",
                                        .amount = Money::single(80, usd, Bound::About),
                                        .period = Period::fiscalYear(2025, 6)}});
    const YearAmount year = yearOf(dataset, 2025);
    EXPECT_EQ(year.coverageMonths, 6);
    EXPECT_EQ(year.amount, Money::single(40, usd, Bound::About));
}

TEST(CalendarYear, ANeighbouringFiscalYearFillsTheOtherHalf)
{
    const Dataset dataset = datasetOf({
        {.id = "fy2025", .amount = Money::single(80, usd), .period = Period::fiscalYear(2025, 6)},
        {.id = "fy2026", .amount = Money::single(100, usd), .period = Period::fiscalYear(2026, 6)},
    });
    const YearAmount year = yearOf(dataset, 2025);
    EXPECT_EQ(year.coverageMonths, 12);
    EXPECT_EQ(year.amount, Money::single(90, usd));
    ASSERT_EQ(year.shares.size(), 2U);
    EXPECT_EQ(year.shares[0].months.front(), Month::of(2025, 1));
    EXPECT_EQ(year.shares[1].months.front(), Month::of(2025, 7));
}

TEST(CalendarYear, AQuarterKnowsMoreAboutItsMonthsThanAYear)
{
    const Dataset dataset = datasetOf({
        {.id = "year",
         .kind = Kind::Actual,
         .amount = Money::single(120, usd),
         .announced = {2026, 2, 1},
         .evidence = Evidence::Filing},
        {.id = "q1",
         .kind = Kind::Actual,
         .amount = Money::single(60, usd),
         .period = {Month::of(2025, 1), 3},
         .announced = {2025, 4, 1},
         .evidence = Evidence::Filing},
    });
    const YearAmount year = yearOf(dataset, 2025);
    EXPECT_EQ(year.amount, Money::single(120, usd));
    EXPECT_EQ(year.shares.front().amount, Money::single(60, usd));
}

TEST(CalendarYear, AmongActualsEvidenceGoesBeforeLength)
{
    const Dataset dataset = datasetOf({
        {.id = "year", .kind = Kind::Actual, .evidence = Evidence::Filing},
        {.id = "q1", .kind = Kind::Actual, .period = {Month::of(2025, 1), 3}},
    });
    EXPECT_EQ(yearOf(dataset, 2025).shares.size(), 1U);
}

TEST(CalendarYear, AmongPlansTheLaterStatementGoesBeforeTheShorterOne)
{
    const Dataset dataset = datasetOf({
        {.id = "year", .amount = Money::single(120, usd), .announced = {2025, 6, 1}},
        {.id = "q1", .amount = Money::single(60, usd), .period = {Month::of(2025, 1), 3}},
    });
    EXPECT_EQ(yearOf(dataset, 2025).shares.size(), 1U);
    ComparisonSettings first = settingsFor(Basis::CalendarYear);
    first.vintage = Vintage::First;
    const YearAmount year = yearOf(dataset, 2025, first);
    EXPECT_EQ(year.shares.front().figure.text(), QStringLiteral("q1"));
    EXPECT_EQ(year.shares.front().amount, Money::single(60, usd));
}

TEST(CalendarYear, TheWeakestKindIsSaid)
{
    const Dataset dataset = datasetOf({
        {.id = "h1", .kind = Kind::Actual, .period = {Month::of(2025, 1), 6}},
        {.id = "h2",
         .kind = Kind::Pledge,
         .amount = Money::atLeast(30, usd),
         .period = {Month::of(2025, 7), 36}},
    });
    const YearAmount year = yearOf(dataset, 2025);
    EXPECT_EQ(year.kind, Kind::Pledge);
    EXPECT_EQ(year.amount, Money::atLeast(105, usd));
}

TEST(CalendarYear, CountsOneMeasureAndNamesTheOthers)
{
    const Dataset dataset = datasetOf({
        {.id = "h1", .kind = Kind::Actual, .period = {Month::of(2025, 1), 6}},
        {.id = "h2",
         .kind = Kind::Pledge,
         .amount = Money::atLeast(30, usd),
         .period = {Month::of(2025, 7), 36},
         .measure = "ai-infrastructure"},
    });
    const YearAmount year = yearOf(dataset, 2025);
    EXPECT_EQ(year.measure.text(), QStringLiteral("capex"));
    EXPECT_EQ(year.amount, Money::single(100, usd));
    EXPECT_EQ(year.coverageMonths, 6);
    ASSERT_EQ(year.unselectedMeasures.size(), 1U);
    EXPECT_EQ(year.unselectedMeasures[0].measure.text(), QStringLiteral("ai-infrastructure"));
    EXPECT_EQ(year.unselectedMeasures[0].shares[0].amount, Money::atLeast(5, usd));
}

TEST(CalendarYear, AtLeastAndAtMostHaveNoSumAndSaySo)
{
    const Dataset dataset = datasetOf({
        {.id = "h1", .amount = Money::atLeast(1, usd), .period = {Month::of(2025, 1), 6}},
        {.id = "h2", .amount = Money::atMost(1, usd), .period = {Month::of(2025, 7), 6}},
    });
    const YearAmount year = yearOf(dataset, 2025);
    EXPECT_FALSE(year.amount);
    EXPECT_EQ(year.coverageMonths, 12);
    EXPECT_EQ(year.refused, Reason(OpposedBounds{}));
}

TEST(CalendarYear, AMonthThatCannotBeConvertedStaysEmpty)
{
    const Dataset dataset = datasetOf({
        {.id = "h1",
         .kind = Kind::Actual,
         .amount = Money::single(70, cny),
         .period = {Month::of(2025, 1), 6}},
        {.id = "year", .amount = Money::single(120, usd)},
    });
    const YearAmount year = yearOf(dataset, 2025);
    EXPECT_EQ(year.coverageMonths, 6) << "the next best does not step in";
    EXPECT_EQ(year.amount, Money::single(60, usd));
    ASSERT_EQ(year.unconverted.size(), 1U);
    EXPECT_EQ(year.unconverted[0].figure.text(), QStringLiteral("h1"));
    EXPECT_EQ(year.unconverted[0].months.size(), 6U);
    EXPECT_EQ(year.unconverted[0].reason, Reason(NoRateInMonth{cny, Month::of(2025, 1)}));
}

TEST(CalendarYear, APledgeIsPhasedByItsGrowth)
{
    const Dataset dataset = datasetOf({{.id = "pledge",
                                        .kind = Kind::Pledge,
                                        .amount = Money::atLeast(380, usd),
                                        .period = {Month::of(2025, 1), 36}}});
    ComparisonSettings settings = settingsFor(Basis::CalendarYear);
    settings.growth = 0.5;
    EXPECT_NEAR(yearOf(dataset, 2025, settings).amount->mid(), 80, 1e-9);
    EXPECT_NEAR(yearOf(dataset, 2027, settings).amount->mid(), 180, 1e-9);
}

TEST(CalendarYear, AYearWithoutAnyFigureIsEmptyNotZero)
{
    const YearAmount year = yearOf(datasetOf({{.id = "f"}}), 2030);
    EXPECT_FALSE(year.amount);
    EXPECT_EQ(year.coverageMonths, 0);
    EXPECT_FALSE(year.kind);
}

TEST(CalendarYearProperty, TheYearsOfAFigureAddUpToItsAmount)
{
    for (const int months : {1, 3, 7, 12, 18, 36, 38, 100}) {
        for (const double growth : {0.0, 0.25, -0.3}) {
            const Period period{Month::of(2023, 5), months};
            const Dataset dataset = datasetOf({{.id = "f",
                                                .kind = Kind::Pledge,
                                                .amount = Money::range(300, 380, usd),
                                                .period = period}});
            ComparisonSettings settings = settingsFor(Basis::CalendarYear);
            settings.growth = growth;
            double low = 0;
            double high = 0;
            for (int year = period.first.year(); year <= period.last().year(); ++year) {
                const YearAmount amount = yearOf(dataset, year, settings);
                low += *amount.amount->low;
                high += *amount.amount->high;
            }
            EXPECT_NEAR(low, 300, 1e-9);
            EXPECT_NEAR(high, 380, 1e-9);
        }
    }
}

} // namespace
} // namespace capex
