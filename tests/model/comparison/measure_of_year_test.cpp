// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/calendar_year.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

YearAmount yearOf(const std::vector<FigureSketch>& sketches, int year = 2025)
{
    return calendarYear(datasetOf(sketches), {QStringLiteral("acme")}, year,
                        settingsFor(Basis::CalendarYear), allOf<Kind>());
}

FigureSketch cash(const char* id, Kind kind, const Period& period)
{
    return {.id = id, .kind = kind, .period = period, .measure = "cash"};
}

FigureSketch lease(const char* id, Kind kind, const Period& period)
{
    return {.id = id, .kind = kind, .period = period, .measure = "lease"};
}

constexpr Period firstHalf{Month::of(2025, 1), 6};
constexpr Period secondHalf{Month::of(2025, 7), 6};
constexpr Period wholeYear = Period::calendarYear(2025);

TEST(MeasureOfYear, IsTheOneWhoseReportsAndPlansCoverMostMonths)
{
    const YearAmount year = yearOf({cash("a", Kind::Actual, firstHalf),
                                    lease("b", Kind::Guidance, {Month::of(2025, 1), 7}),
                                    cash("c", Kind::Pledge, {Month::of(2025, 1), 36})});
    EXPECT_EQ(year.measure.text(), QStringLiteral("lease")) << "pledges do not count";
    EXPECT_EQ(year.coverageMonths, 7);
}

TEST(MeasureOfYear, CountsMonthsOnce)
{
    EXPECT_EQ(yearOf({cash("a", Kind::Actual, firstHalf), cash("b", Kind::Guidance, firstHalf),
                      lease("c", Kind::Guidance, {Month::of(2025, 4), 9})})
                  .measure.text(),
              QStringLiteral("lease"));
}

TEST(MeasureOfYear, CountsMonthsWithoutARateAsWell)
{
    FigureSketch yuan = lease("b", Kind::Actual, wholeYear);
    yuan.amount = Money::single(1, cny);
    const YearAmount year = yearOf({cash("a", Kind::Actual, firstHalf), yuan});
    EXPECT_EQ(year.measure.text(), QStringLiteral("lease"));
    EXPECT_EQ(year.coverageMonths, 0);
    EXPECT_FALSE(year.kind);
    EXPECT_EQ(year.figures.size(), 1U);
}

TEST(MeasureOfYear, AmongEqualsIsTheOneWithMostReportedMonths)
{
    EXPECT_EQ(yearOf({cash("a", Kind::Guidance, wholeYear), lease("b", Kind::Guidance, wholeYear),
                      lease("c", Kind::Actual, firstHalf)})
                  .measure.text(),
              QStringLiteral("lease"));
}

TEST(MeasureOfYear, LooksAtTheYearsAroundNext)
{
    EXPECT_EQ(yearOf({cash("a", Kind::Guidance, wholeYear), lease("b", Kind::Guidance, wholeYear),
                      lease("c", Kind::Guidance, Period::calendarYear(2026)),
                      cash("d", Kind::Guidance, Period::calendarYear(2027))})
                  .measure.text(),
              QStringLiteral("lease"));
}

TEST(MeasureOfYear, IsThatOfTheBestFigureInTheEnd)
{
    FigureSketch later = lease("b", Kind::Guidance, wholeYear);
    later.announced = {2025, 2, 1};
    EXPECT_EQ(yearOf({cash("a", Kind::Guidance, wholeYear), later}).measure.text(),
              QStringLiteral("lease"));
    EXPECT_EQ(yearOf({cash("a", Kind::Guidance, firstHalf), lease("b", Kind::Guidance, secondHalf)})
                  .measure.text(),
              QStringLiteral("cash"))
        << "the first month that one of them covers";
}

TEST(MeasureOfYear, FallsBackOnPledgesAndEstimates)
{
    const YearAmount year = yearOf(
        {cash("a", Kind::Estimate, wholeYear), lease("b", Kind::Pledge, {Month::of(2024, 7), 18})});
    EXPECT_EQ(year.measure.text(), QStringLiteral("lease"));
    EXPECT_EQ(year.kind, Kind::Pledge);
}

TEST(MeasureOfYear, OfAYearWithoutFiguresIsNone)
{
    EXPECT_TRUE(yearOf({cash("a", Kind::Actual, wholeYear)}, 2030).measure.isEmpty());
}

} // namespace
} // namespace capex
