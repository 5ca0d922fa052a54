// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/text/date_text.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <string>

namespace capex {
namespace {

TEST(DateFrom, ReadsEveryDayThatTheCalendarHas)
{
    for (QDate day(1999, 12, 25); day < QDate(2001, 3, 5); day = day.addDays(1)) {
        const auto read = dateFrom(day.toString(Qt::ISODate).toStdString());
        ASSERT_TRUE(read) << day.toString().toStdString();
        EXPECT_EQ(*read, day);
    }
}

TEST(DateFrom, KnowsTheLeapDaysAndThoseThatAreNone)
{
    for (const char* const text : {"2024-02-29", "2000-02-29", "2096-02-29"}) {
        EXPECT_TRUE(dateFrom(text)) << text;
    }
    for (const char* const text : {"2025-02-29", "1900-02-29", "2100-02-29", "2025-04-31",
                                   "2025-00-10", "2025-13-01", "2025-01-00", "0000-01-01"}) {
        const auto read = dateFrom(text);
        ASSERT_FALSE(read) << text;
        EXPECT_EQ(read.error(),
                  Fault({Found::NoSuchDay, QString::fromLatin1(text)}, Expected::Date));
    }
}

TEST(DateFrom, RefusesEveryOtherSpelling)
{
    for (const char* const text :
         {"", "2025", "2025-02", "2025-2-24", "24.02.2025", "2025/02/24", "20250224", "2025-02-24 ",
          " 2025-02-24", "2025-02-24T00:00", "２０２５-02-24", "-025-02-24"}) {
        const auto read = dateFrom(text);
        ASSERT_FALSE(read) << text;
        EXPECT_EQ(read.error().found.code, Found::Text) << text;
        EXPECT_EQ(read.error().expected, Message<Expected>(Expected::Date)) << text;
    }
}

TEST(DateFrom, ShowsAnExcerptOfWhatItFound)
{
    const auto read = dateFrom(std::string(100'000, 'x') + '\n');
    EXPECT_EQ(std::get<QString>(read.error().found.arguments.front()).size(), 61);
    EXPECT_EQ(std::get<QString>(dateFrom("a\tb").error().found.arguments.front()),
              QStringLiteral("a\\tb"));
}

TEST(MonthFrom, ReadsTheMonthsOfTheYearsThatSettingsMayAskFor)
{
    for (const auto& [text, month] : {std::pair{"1900-01", Month::of(1900, 1)},
                                      {"2200-12", Month::of(2200, 12)},
                                      {"2025-03", Month::of(2025, 3)}}) {
        const auto read = monthFrom(text);
        ASSERT_TRUE(read) << text;
        EXPECT_EQ(*read, month);
    }
    for (const char* const text : {"1899-12", "2201-01", "2025-00", "2025-13", "2025-3", "2025",
                                   "2025-03-01", "", "2025_03"}) {
        const auto read = monthFrom(text);
        ASSERT_FALSE(read) << text;
        EXPECT_EQ(read.error(), Fault({Found::Text, QString::fromLatin1(text)}, expectedMonth()));
    }
    EXPECT_EQ(expectedMonth(), Message(Expected::Month, 1900, 2200));
}

TEST(SourceDate, MayBeAYearAMonthADayOrMissing)
{
    for (const char* const text :
         {"", "1900", "2200", "2025", "1900-01", "2025-02", "2024-02-29"}) {
        EXPECT_FALSE(faultOfSourceDate(text)) << text;
    }
}

TEST(SourceDate, IsNothingElse)
{
    for (const char* const text : {"1899", "2201", "25", "1899-12", "2025-13", "Feb 2025", " ",
                                   "2025-", "2025-02-", "about 2025"}) {
        const auto fault = faultOfSourceDate(text);
        ASSERT_TRUE(fault) << text;
        EXPECT_EQ(fault->expected, Message<Expected>(Expected::SourceDate)) << text;
    }
    EXPECT_EQ(faultOfSourceDate("2025-02-30")->found,
              Message(Found::NoSuchDay, QStringLiteral("2025-02-30")));
}

TEST(PeriodEnd, IsAMonthOrADay)
{
    EXPECT_FALSE(faultOfPeriodEnd("2025-03"));
    EXPECT_FALSE(faultOfPeriodEnd("2025-03-15"));
    EXPECT_EQ(faultOfPeriodEnd("2025-02-29")->found.code, Found::NoSuchDay);
    EXPECT_EQ(faultOfPeriodEnd("2025-13"),
              Fault({Found::Text, QStringLiteral("2025-13")}, expectedMonth()));
    EXPECT_EQ(faultOfPeriodEnd("March")->expected, expectedMonth());
}

TEST(PeriodFrom, GoesFromTheFirstMonthToTheLastBothIncluded)
{
    EXPECT_EQ(*periodFrom("2025-03", "2028-02"), (Period{Month::of(2025, 3), 36}));
    EXPECT_EQ(*periodFrom("2025-03", "2025-03"), (Period{Month::of(2025, 3), 1}));
    EXPECT_EQ(*periodFrom("2000-01", "2049-12"), (Period{Month::of(2000, 1), Period::longest}));
}

TEST(PeriodFrom, TakesDaysNearTheEdgesOfMonths)
{
    EXPECT_EQ(*periodFrom("2024-12-29", "2025-12-27"), Period::calendarYear(2025));
    EXPECT_EQ(periodFrom("2025-01-15", "2025-12-31").error().found.code, Found::PartsOfMonths);
}

struct BadPeriod
{
    const char* first;
    const char* last;
    Found found;
};

TEST(PeriodFrom, SaysWhatIsWrong)
{
    const BadPeriod cases[]{
        {"2025-03", "2025-02", Found::EmptyPeriod},
        {"2025-03", "2025-01", Found::ReversedPeriod},
        {"2000-01", "2050-01", Found::LongPeriod},
        {"2025-13", "2025-12", Found::Text},
        {"2025-01", "2025-13", Found::Text},
        {"2025-02-30", "2025-12-31", Found::NoSuchDay},
        {"2025-01-01", "2025-11-31", Found::NoSuchDay},
        {"2025-01-01", "2025-12", Found::Text},
        {"2025-01", "2025-12-31", Found::Text},
        {"", "", Found::Text},
    };
    for (const BadPeriod& bad : cases) {
        const auto read = periodFrom(bad.first, bad.last);
        ASSERT_FALSE(read) << bad.first << ' ' << bad.last;
        EXPECT_EQ(read.error().found.code, bad.found) << bad.first << ' ' << bad.last;
    }
}

TEST(PeriodFrom, SpeaksOfTheEndThatIsWrongAndOfTheFirstWhereBothAre)
{
    const auto shown = [](const char* first, const char* last) {
        return std::get<QString>(periodFrom(first, last).error().found.arguments.front());
    };
    EXPECT_EQ(shown("x", "2025-12"), QStringLiteral("x"));
    EXPECT_EQ(periodFrom("2025-01-01", "2025-12").error(),
              Fault({Found::Text, QStringLiteral("2025-01-01")}, expectedMonth()))
        << "a day beside a month";
    EXPECT_EQ(shown("2025-01", "y"), QStringLiteral("y"));
    EXPECT_EQ(shown("x", "y"), QStringLiteral("x"));
    EXPECT_EQ(shown("2025-02-30", "2025-11-31"), QStringLiteral("2025-02-30"));
    EXPECT_EQ(shown("2025-02-01", "2025-11-31"), QStringLiteral("2025-11-31"));
}

} // namespace
} // namespace capex
