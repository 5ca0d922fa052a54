// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/formatter.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

const Formatter english(Language::English);
const Formatter chinese(Language::SimplifiedChinese);

QString text(const char16_t* literal)
{
    return QString::fromUtf16(literal);
}

TEST(Formatter, ShowsThreeSignificantDigitsAndWholeIntegers)
{
    const std::pair<double, const char16_t*> cases[]{
        {17.6667, u"17.7"}, {100, u"100"},       {4, u"4"}, {3.3333, u"3.33"}, {131.819, u"132"},
        {1234.5, u"1,235"}, {0.0123, u"0.0123"}, {0, u"0"}, {9.996, u"10"},
    };
    for (const auto& [value, expected] : cases) {
        EXPECT_EQ(english.number(value), text(expected));
    }
}

TEST(Formatter, ChineseCountsInTenthsOfABillion)
{
    EXPECT_EQ(chinese.number(17.6667), text(u"177"));
    EXPECT_EQ(chinese.money(Money::single(17.7, usd)), text(u"177亿美元"));
    EXPECT_EQ(chinese.money(Money::atLeast(380, cny)), text(u"至少3,800亿元人民币"));
    EXPECT_EQ(chinese.unit(usd), text(u"亿美元"));
}

TEST(Formatter, SaysHowTheEndsAreMeant)
{
    EXPECT_EQ(english.ends(Money::single(100, usd, Bound::About)), text(u"≈ 100"));
    EXPECT_EQ(english.ends(Money::range(60, 65, usd)), text(u"60 – 65"));
    EXPECT_EQ(english.ends(Money::atLeast(17.667, usd)), text(u"≥ 17.7"));
    EXPECT_EQ(english.ends(Money::atMost(320, usd)), text(u"≤ 320"));
    EXPECT_EQ(english.ends(Money::single(75, usd)), text(u"75"));
}

TEST(Formatter, WritesUnitsAsTheLanguageDoes)
{
    EXPECT_EQ(english.money(Money::atLeast(17.667, usd)), text(u"at least $17.7 bn"));
    EXPECT_EQ(english.money(Money::atLeast(380, cny)), text(u"at least 380 bn CNY"));
    EXPECT_EQ(english.money(Money::range(60, 65, usd)), text(u"$60 – 65 bn"));
    EXPECT_EQ(english.money(Money::single(11632, usd, Bound::Exact, Unit::Million)),
              text(u"$11.6 bn"));
    EXPECT_EQ(english.unit(usd), text(u"USD bn"));
    EXPECT_EQ(english.unit({text(u"XTS")}), text(u"XTS bn"));
}

TEST(Formatter, IsAsPreciseAsWhatIsKnown)
{
    EXPECT_EQ(english.preciseMoney(Money::single(126.063, cny)), text(u"126.063 bn CNY"));
    EXPECT_EQ(english.preciseMoney(Money::single(53.0 / 3, usd)), text(u"$17.67 bn"));
}

TEST(Formatter, NamesPeriodsAsShortlyAsIsClear)
{
    EXPECT_EQ(english.period(Period::calendarYear(2025), 6), text(u"2025"));
    EXPECT_EQ(english.period(Period::fiscalYear(2025, 6), 6), text(u"FY2025"));
    EXPECT_EQ(english.period(Period::fiscalQuarter(2026, 1, 6), 6), text(u"FY2026 Q1"));
    EXPECT_EQ(english.period(Period::fiscalQuarter(2026, 3, 6), 6), text(u"FY2026 Q3"));
    EXPECT_EQ(english.period(Period::fiscalQuarter(2026, 4, 3), 3), text(u"FY2026 Q4"));
    EXPECT_EQ(english.period(Period::fiscalQuarter(2025, 3, 12), 12), text(u"2025 Q3"));
    EXPECT_EQ(english.period({Month::of(2023, 1), 36}, 12), text(u"2023 – 2025"));
    EXPECT_EQ(english.period({Month::of(2025, 3), 36}, 3), text(u"Mar 2025 – Feb 2028"));
    EXPECT_EQ(english.period({Month::of(2026, 1), 6}, 12), text(u"Jan 2026 – Jun 2026"));
    EXPECT_EQ(chinese.period(Period::fiscalYear(2025, 6), 6), text(u"2025财年"));
}

TEST(Formatter, AQuarterThatEndsAfterTheFiscalYearsMonthIsOfTheNext)
{
    for (int end = 1; end <= 12; ++end) {
        for (int quarter = 1; quarter <= 4; ++quarter) {
            const QString name = english.period(Period::fiscalQuarter(2026, quarter, end), end);
            EXPECT_EQ(name, text(end == 12 ? u"2026 Q%1" : u"FY2026 Q%1").arg(quarter))
                << "fiscal year ends in month " << end;
        }
    }
}

TEST(Formatter, WritesDatesAndHorizons)
{
    EXPECT_EQ(english.date({2025, 2, 24}), text(u"24 Feb 2025"));
    EXPECT_EQ(english.date({2025, 9, 24}), text(u"24 Sep 2025"));
    EXPECT_EQ(chinese.date({2025, 2, 24}), text(u"2025年2月24日"));
    EXPECT_EQ(english.horizon(36), text(u"3 years"));
    EXPECT_EQ(english.horizon(12), text(u"1 year"));
    EXPECT_EQ(english.horizon(38), text(u"38 months"));
    installLanguage(Language::SimplifiedChinese);
    EXPECT_EQ(chinese.horizon(36), text(u"3年"));
    EXPECT_EQ(chinese.horizon(1), text(u"1个月"));
    installLanguage(Language::English);
}

TEST(Formatter, WritesSharesAndRates)
{
    EXPECT_EQ(english.percent(0.6625), text(u"66 %"));
    EXPECT_EQ(english.percent(0.004), text(u"0.4 %"));
    EXPECT_EQ(english.rate(380.0 / 53), text(u"7.170"));
    EXPECT_EQ(english.rate(0.1379), text(u"0.1379"));
}

} // namespace
} // namespace capex
