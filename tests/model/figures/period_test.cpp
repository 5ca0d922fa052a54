// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/period.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

TEST(Month, ReadsAndWritesYearAndMonth)
{
    EXPECT_EQ(Month::fromText(u"2025-03"), Month::of(2025, 3));
    EXPECT_EQ(Month::of(2025, 3).text(), QStringLiteral("2025-03"));
    for (const auto* text : {u"2025-13", u"2025-00", u"2025-3", u"25-03", u"2025/03", u"2025-03-01",
                             u"", u"٢٠٢٥-03", u"0000-01"}) {
        EXPECT_FALSE(Month::fromText(text)) << QString::fromUtf16(text).toStdString();
    }
}

TEST(Period, AFiscalYearIsNamedByTheYearInWhichItEnds)
{
    const Period fiscal2025 = Period::fiscalYear(2025, 6);
    EXPECT_EQ(fiscal2025.first, Month::of(2024, 7));
    EXPECT_EQ(fiscal2025.last(), Month::of(2025, 6));
    EXPECT_EQ(Period::fiscalYear(2025, 12), Period::calendarYear(2025));
}

TEST(Period, AFiscalQuarterCountsFromTheFiscalYearsStart)
{
    EXPECT_EQ(Period::fiscalQuarter(2026, 1, 3).first, Month::of(2025, 4));
    EXPECT_EQ(Period::fiscalQuarter(2026, 4, 3).last(), Month::of(2026, 3));
}

TEST(Period, AYearBelongsWhereItEndsALongerPeriodWhereverItTouches)
{
    const Period fiscal2025 = Period::fiscalYear(2025, 6);
    EXPECT_FALSE(fiscal2025.belongsTo(2024));
    EXPECT_TRUE(fiscal2025.belongsTo(2025));
    const Period pledge{Month::of(2025, 3), 36};
    EXPECT_FALSE(pledge.belongsTo(2024));
    EXPECT_TRUE(pledge.belongsTo(2025));
    EXPECT_TRUE(pledge.belongsTo(2028));
    EXPECT_FALSE(pledge.belongsTo(2029));
}

TEST(Period, DaysNearAMonthsEdgeSnapToIt)
{
    const auto snapped = Period::fromDays({2024, 12, 29}, {2025, 12, 27});
    ASSERT_TRUE(snapped.has_value());
    EXPECT_EQ(*snapped, Period::calendarYear(2025));
    EXPECT_EQ(*Period::fromDays({2025, 1, 11}, {2025, 12, 31}), Period::calendarYear(2025));
}

TEST(Period, DaysInTheMiddleOfAMonthAreRefused)
{
    EXPECT_FALSE(Period::fromDays({2025, 1, 13}, {2025, 12, 31}).has_value());
    EXPECT_FALSE(Period::fromDays({2025, 1, 1}, {2025, 12, 14}).has_value());
}

TEST(Period, DaysThatLeaveNoMonthAreRefused)
{
    EXPECT_EQ(Period::fromDays({2025, 1, 1}, {2025, 1, 3}).error().found, Found::EmptyPeriod);
}

TEST(Period, CountsTheMonthsItSharesWithAnother)
{
    EXPECT_EQ(Period::fiscalYear(2025, 6).monthsWithin(Period::calendarYear(2025)), 6);
    EXPECT_EQ(Period::calendarYear(2024).monthsWithin(Period::calendarYear(2025)), 0);
}

TEST(Period, MustHoldBetweenOneMonthAndFiftyYears)
{
    EXPECT_EQ(faultOf(Period{Month::of(2025, 1), 0})->found, Found::EmptyPeriod);
    EXPECT_EQ(faultOf(Period{Month::of(2025, 1), -2})->found, Found::ReversedPeriod);
    EXPECT_EQ(faultOf(Period{Month::of(2025, 1), 601})->found, Message(Found::LongPeriod, 601));
    EXPECT_FALSE(faultOf(Period{Month::of(2025, 1), 600}));
}

} // namespace
} // namespace capex
