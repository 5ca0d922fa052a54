// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/sheet/number_shape.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

TEST(NumberShape, IsToldByTheLettersThatMeanSomething)
{
    using enum NumberShape;
    const std::pair<const char*, NumberShape> codes[]{
        {"General", Plain},
        {"0.00", Plain},
        {"#,##0.0 \"m\"", Plain},
        {"[Red]0.0 \"day\"", Plain},
        {"0.0\\d", Plain},
        {"_(* #,##0_);[Red]_(* (#,##0)", Plain},
        {"0.00E+00", Plain},
        {"[$USD-409] #,##0", Plain},
        {"0.0;\"yyyy\"", Plain},
        {"0.0%", Percent},
        {"0.0%;[Red]-0.0% \"down\"", Percent},
        {"0.0 \"%\"", Plain},
        {"yyyy-mm-dd", Date},
        {"dd/mm/yyyy", Date},
        {"[$-409]d mmm yyyy;@", Date},
        {"mmm\\-yy", Date},
        {"YYYY\"年\"M\"月\"D\"日\"", Date},
        {"mm", Date},
        {"h:mm", Time},
        {"mm:ss.0", Time},
        {"[h]:mm:ss", Time},
        {"[mm]:ss", Time},
        {"h:mm AM/PM", Time},
        {"yyyy\\-mm\\-dd\\ hh:mm", DateAndTime},
        {"m/d/yy h:mm", DateAndTime},
    };
    for (const auto& [code, shape] : codes) {
        EXPECT_EQ(shapeOf(QString::fromUtf8(code)), shape) << code;
    }
    EXPECT_EQ(shapeOfBuiltIn(0), Plain);
    EXPECT_EQ(shapeOfBuiltIn(4), Plain);
    EXPECT_EQ(shapeOfBuiltIn(9), Percent);
    EXPECT_EQ(shapeOfBuiltIn(14), Date);
    EXPECT_EQ(shapeOfBuiltIn(31), Date);
    EXPECT_EQ(shapeOfBuiltIn(20), Time);
    EXPECT_EQ(shapeOfBuiltIn(22), DateAndTime);
    EXPECT_EQ(shapeOfBuiltIn(49), Plain);
}

TEST(NumberShape, CommasBehindTheDigitsDivideWhatIsShown)
{
    const std::pair<const char*, int> codes[]{
        {"General", 0},
        {"#,##0", 0},
        {"#,##0.0", 0},
        {"#,##0,", 3},
        {"0.0,,", 6},
        {R"(#,##0.0,,"m")", 6},
        {"0,,.0", 6},
        {"$#,##0.00,,,", 9},
        {"_(* #,##0,_);[Red]_(* (#,##0,)", 3},
        {"[$USD-409] #,##0,;-#,##0", 3},
        {R"(0",,")", 0},
        {"0,,,,,,", 12},
        {R"([>=1000000]0.0,,"m";0.0,"k")", 0},
    };
    for (const auto& [code, power] : codes) {
        EXPECT_EQ(shownPowerOf(QString::fromUtf8(code)), power) << code;
    }
}

TEST(NumberShape, NumbersAreWrittenAsTheyWereTyped)
{
    const std::pair<double, const char*> numbers[]{
        {17.7, "17.7"},
        {17.699999999999999, "17.7"},
        {0.1 + 0.2, "0.3"},
        {80'000'000'000, "80000000000"},
        {1e21, "1000000000000000000000"},
        {-5, "-5"},
        {-0.0, "0"},
        {1e-7, "0.0000001"},
        {123456.789012345, "123456.789012345"},
    };
    for (const auto& [number, text] : numbers) {
        EXPECT_EQ(plainText(number), QString::fromUtf8(text));
    }
}

TEST(NumberShape, DaysAreCountedWithTheErrorsOfTheirEpoch)
{
    using enum Epoch;
    struct Day
    {
        double count;
        Epoch epoch;
        const char* text;
    };
    const Day days[]{
        {1, Of1900, "1900-01-01"},
        {59, Of1900, "1900-02-28"},
        {60, Of1900, "1900-02-29"},
        {61, Of1900, "1900-03-01"},
        {45681, Of1900, "2025-01-24"},
        {45681.4375, Of1900, "2025-01-24 10:30:00"},
        {45680.9999999, Of1900, "2025-01-24"},
        {2'958'465, Of1900, "9999-12-31"},
        {2'958'466, Of1900, "2958466"},
        {-1, Of1900, "-1"},
        {0, Of1904, "1904-01-01"},
        {44219, Of1904, "2025-01-24"},
    };
    for (const Day& day : days) {
        EXPECT_EQ(dayText(day.count, day.epoch), QString::fromUtf8(day.text)) << day.count;
    }
    EXPECT_EQ(timeText(1.5), QStringLiteral("36:00:00"));
    EXPECT_EQ(timeText(0.4375), QStringLiteral("10:30:00"));
}

TEST(CurrencyOf, IsWhatAFormatShowsBesideNumbers)
{
    const std::pair<const char*, const char*> codes[]{{"#,##0.00\\ [$€-407]", "€"},
                                                      {"[$EUR] #,##0", "EUR"},
                                                      {"_-* #,##0\\ \"€\"_-", "€"},
                                                      {"[$$-409]#,##0", "USD"},
                                                      {"[$$-C09]0", "AUD"},
                                                      {"[$¥-804]0", "CNY"},
                                                      {"\"$\"#,##0;(\"$\"#,##0)", "$"},
                                                      {"$0", "$"},
                                                      {"\\£0", "£"},
                                                      {"0;[$€-407]0", ""},
                                                      {"#,##0", ""},
                                                      {"0 \"bn\"", ""},
                                                      {"[$-409]d/m/yyyy", ""},
                                                      {"[Red]0", ""},
                                                      {"\"US$\"0", "US$"}};
    for (const auto& [code, currency] : codes) {
        EXPECT_EQ(currencyOf(QString::fromUtf8(code)), QString::fromUtf8(currency)) << code;
    }
}

} // namespace
} // namespace capex
