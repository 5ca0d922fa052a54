// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/period.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

TEST(MonthArithmetic, EveryMonthIsWhatItsTextAndItsDaysSay)
{
    for (Month month = Month::of(1899, 12); month <= Month::of(2201, 1); ++month) {
        EXPECT_EQ(Month::of(month.year(), month.monthOfYear()), month);
        EXPECT_EQ(Month::fromText(month.text()), month) << month.text().toStdString();
        EXPECT_EQ(Month::of(month.firstDay()), month);
        EXPECT_EQ(Month::of(month.lastDay()), month);
        EXPECT_EQ(month.lastDay().addDays(1), (month + 1).firstDay());
        EXPECT_EQ((month + 1) - month, 1);
    }
}

TEST(MonthArithmetic, FebruaryEndsOnItsLeapDayWhereTheYearHasOne)
{
    for (const auto& [year, day] :
         {std::pair{2024, 29}, {2025, 28}, {2000, 29}, {1900, 28}, {2100, 28}, {2096, 29}}) {
        EXPECT_EQ(Month::of(year, 2).lastDay(), QDate(year, 2, day));
    }
}

TEST(MonthArithmetic, CountingGoesOnAcrossYears)
{
    EXPECT_EQ(Month::of(2025, 12) + 1, Month::of(2026, 1));
    EXPECT_EQ(Month::of(2025, 1) + -1, Month::of(2024, 12));
    EXPECT_EQ(Month::of(2025, 6) + 24, Month::of(2027, 6));
    EXPECT_EQ(Month::of(2026, 1) - Month::of(2024, 11), 14);
    EXPECT_LT(Month::of(2024, 12), Month::of(2025, 1));
}

TEST(MonthArithmetic, YearsBeforeAThousandHaveFourDigits)
{
    EXPECT_EQ(Month::of(7, 3).text(), QStringLiteral("0007-03"));
    EXPECT_EQ(Month::fromText(u"0001-01"), Month::of(1, 1));
    EXPECT_EQ(Month::fromText(u"9999-12"), Month::of(9999, 12));
}

TEST(MonthArithmetic, SignsAndBlanksAreNoDigits)
{
    for (const auto* text : {u"+025-03", u"-025-03", u" 025-03", u"2025- 3", u"2025-+3", u"2025-0x",
                             u"2025-1.", u"2025—03", u"2025-030"}) {
        EXPECT_FALSE(Month::fromText(text)) << QString::fromUtf16(text).toStdString();
    }
}

/// Every day of two years, of which one is leap.
template <typename Check>
void forEachDay(Check check)
{
    for (QDate day(2023, 12, 1); day < QDate(2025, 3, 1); day = day.addDays(1)) {
        check(day);
    }
}

TEST(PeriodFromDays, AFirstDaySnapsUpToTenDaysEitherWay)
{
    forEachDay([](QDate day) {
        const Month month = Month::of(day);
        const auto period = Period::fromDays(day, {2026, 12, 31});
        const bool isEarly = day.day() <= 11;
        const bool isLate = day.daysTo((month + 1).firstDay()) <= 10;
        ASSERT_EQ(period.has_value(), isEarly || isLate) << day.toString().toStdString();
        if (period) {
            EXPECT_EQ(period->first, isEarly ? month : month + 1);
            EXPECT_EQ(period->last(), Month::of(2026, 12));
        }
    });
}

TEST(PeriodFromDays, ALastDaySnapsUpToTenDaysEitherWay)
{
    forEachDay([](QDate day) {
        const Month month = Month::of(day);
        const auto period = Period::fromDays({2020, 1, 1}, day);
        const bool isOver = day.day() <= 10;
        const bool isNear = day.daysTo(month.lastDay()) <= 10;
        ASSERT_EQ(period.has_value(), isOver || isNear) << day.toString().toStdString();
        if (period) {
            EXPECT_EQ(period->last(), isOver ? month + -1 : month);
        }
    });
}

TEST(PeriodFromDays, TellsAnEmptyAReversedAndAnEndlessPeriodApart)
{
    EXPECT_EQ(Period::fromDays({2025, 3, 1}, {2025, 3, 8}).error().found, Found::EmptyPeriod);
    EXPECT_EQ(Period::fromDays({2025, 3, 1}, {2024, 12, 31}).error().found, Found::ReversedPeriod);
    EXPECT_EQ(Period::fromDays({1950, 1, 1}, {2000, 1, 31}).error().found,
              Message(Found::LongPeriod, 601));
    EXPECT_EQ(Period::fromDays({1950, 1, 1}, {1999, 12, 31})->months, Period::longest);
    EXPECT_EQ(Period::fromDays({2025, 1, 15}, {2025, 12, 31}).error().found,
              Message(Found::PartsOfMonths, QDate(2025, 1, 15), QDate(2025, 12, 31)));
}

TEST(PeriodFromDays, AYearOfFiftyTwoWeeksIsAYear)
{
    // Years that end on the last Saturday of a month, or on the one that is nearest to its end.
    EXPECT_EQ(*Period::fromDays({2023, 10, 1}, {2024, 9, 28}), Period::fiscalYear(2024, 9));
    EXPECT_EQ(*Period::fromDays({2024, 1, 29}, {2025, 1, 26}), Period::fiscalYear(2025, 1));
    EXPECT_EQ(*Period::fromDays({2024, 3, 1}, {2025, 2, 28}), Period::fiscalYear(2025, 2));
    EXPECT_EQ(*Period::fromDays({2023, 3, 1}, {2024, 2, 29}), Period::fiscalYear(2024, 2));
}

TEST(Period, FourQuartersAreTheFiscalYear)
{
    for (int endMonth = 1; endMonth <= 12; ++endMonth) {
        const Period year = Period::fiscalYear(2025, endMonth);
        EXPECT_EQ(year.last(), Month::of(2025, endMonth));
        EXPECT_EQ(year.months, 12);
        Month next = year.first;
        for (int quarter = 1; quarter <= 4; ++quarter) {
            const Period part = Period::fiscalQuarter(2025, quarter, endMonth);
            EXPECT_EQ(part.first, next);
            EXPECT_EQ(part.months, 3);
            next = part.last() + 1;
        }
        EXPECT_EQ(next, year.last() + 1);
    }
}

TEST(Period, CoversItsMonthsAndNoOther)
{
    for (const int months : {1, 3, 12, 36}) {
        const Period period{Month::of(2024, 11), months};
        EXPECT_FALSE(period.covers(period.first + -1));
        EXPECT_TRUE(period.covers(period.first));
        EXPECT_TRUE(period.covers(period.last()));
        EXPECT_FALSE(period.covers(period.last() + 1));
        EXPECT_EQ(period.last() - period.first + 1, months);
        EXPECT_EQ(period.years(), months / 12.0);
    }
}

TEST(Period, SharesWithAnotherAsManyMonthsAsBothCover)
{
    const Period other{Month::of(2025, 3), 5};
    for (int start = -20; start <= 20; ++start) {
        for (const int months : {1, 2, 5, 12, 36}) {
            const Period period{other.first + start, months};
            int both = 0;
            for (Month month = other.first; month <= other.last(); ++month) {
                both += period.covers(month) ? 1 : 0;
            }
            EXPECT_EQ(period.monthsWithin(other), both) << start << ' ' << months;
            EXPECT_EQ(other.monthsWithin(period), both);
        }
    }
}

TEST(Period, OfTwelveMonthsBelongsToOneYearOfThirteenToTwo)
{
    for (int startMonth = 1; startMonth <= 12; ++startMonth) {
        const auto years = [&](int months) {
            const Period period{Month::of(2024, startMonth), months};
            return period.belongsTo(2023) + 2 * period.belongsTo(2024) +
                   4 * period.belongsTo(2025) + 8 * period.belongsTo(2026);
        };
        EXPECT_EQ(years(12), startMonth == 1 ? 2 : 4) << startMonth;
        EXPECT_EQ(years(13), 2 + 4) << startMonth;
        EXPECT_EQ(years(1), 2) << startMonth;
    }
}

} // namespace
} // namespace capex
