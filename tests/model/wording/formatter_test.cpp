// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/formatter.h"

#include "model/wording/difference_words.h"
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

TEST(FormatterEdges, NumbersRoundUpIntoTheNextDigit)
{
    const std::pair<double, const char16_t*> cases[]{
        {0.9996, u"1"},  {0.99949, u"0.999"}, {9.9949, u"9.99"},
        {99.96, u"100"}, {999.5, u"1,000"},   {1e6, u"1,000,000"},
        {0.1, u"0.1"},   {0.10049, u"0.1"},   {1e-12, u"0.000000000001"},
        {1e-14, u"0"},
    };
    for (const auto& [value, expected] : cases) {
        EXPECT_EQ(english.number(value), text(expected)) << value;
    }
}

TEST(FormatterEdges, NegativeNumbersKeepTheirDigitsAndZeroHasNoSign)
{
    EXPECT_EQ(english.number(-17.667), text(u"-17.7"));
    EXPECT_EQ(english.number(-0.0), text(u"0"));
    EXPECT_EQ(english.number(-1e-15), text(u"0"));
    EXPECT_EQ(english.precise(-0.0), text(u"0"));
}

TEST(FormatterEdges, HugeNumbersAreWrittenOut)
{
    EXPECT_EQ(english.number(1234567890123), text(u"1,234,567,890,123"));
    EXPECT_EQ(chinese.number(123456), text(u"1,234,560"));
    EXPECT_EQ(english.money(Money::single(2, usd, Bound::Exact, Unit::Trillion)),
              text(u"$2,000 bn"));
    EXPECT_EQ(english.money(Money::single(5, usd, Bound::Exact, Unit::One)),
              text(u"$0.000000005 bn"));
}

TEST(FormatterEdges, PreciseNumbersHaveSixDigitsWhereTheySayAllElseFour)
{
    const std::pair<double, const char16_t*> cases[]{
        {126.063, u"126.063"},
        {126.0631, u"126.1"},
        {17.666666, u"17.67"},
        {1.23456, u"1.23456"},
        {0.5, u"0.5"},
        {1234567, u"1,234,567"},
        {0, u"0"},
    };
    for (const auto& [value, expected] : cases) {
        EXPECT_EQ(english.precise(value), text(expected)) << value;
    }
    EXPECT_EQ(chinese.precise(12.6063), text(u"126.063"));
}

TEST(FormatterEdges, ARangeTooNarrowForItsDigitsIsOneNumber)
{
    const Money narrow = Money::range(5.001, 5.002, usd);
    EXPECT_EQ(english.ends(narrow), text(u"5"));
    EXPECT_EQ(english.money(narrow), text(u"$5 bn"));
    EXPECT_EQ(english.preciseMoney(narrow), text(u"$5.001 – 5.002 bn"));
    EXPECT_EQ(english.ends(Money::range(0, 5, usd)), text(u"0 – 5"));
}

TEST(FormatterEdges, EveryBoundHasItsWordsAndItsSign)
{
    struct Case
    {
        Money amount;
        const char16_t* sign;
        const char16_t* money;
        const char16_t* inChinese;
    };
    const Case cases[]{
        {Money::single(53, usd), u"53", u"$53 bn", u"530亿美元"},
        {Money::single(53, usd, Bound::About), u"≈ 53", u"about $53 bn", u"约530亿美元"},
        {Money::range(53, 60, usd), u"53 – 60", u"$53 – 60 bn", u"530–600亿美元"},
        {Money::atLeast(53, usd), u"≥ 53", u"at least $53 bn", u"至少530亿美元"},
        {Money::atMost(53, usd), u"≤ 53", u"at most $53 bn", u"至多530亿美元"},
    };
    for (const Case& each : cases) {
        EXPECT_EQ(english.ends(each.amount), text(each.sign));
        EXPECT_EQ(english.money(each.amount), text(each.money));
        EXPECT_EQ(chinese.money(each.amount), text(each.inChinese));
    }
    EXPECT_EQ(chinese.ends(Money::atLeast(53, usd)), text(u"≥530"));
}

TEST(FormatterEdges, CurrenciesGoBySymbolByNameElseByTheirCode)
{
    struct Case
    {
        const char16_t* code;
        const char16_t* english;
        const char16_t* chinese;
    };
    const Case cases[]{
        {u"USD", u"$1 bn", u"10亿美元"},    {u"EUR", u"€1 bn", u"10亿欧元"},
        {u"GBP", u"£1 bn", u"10亿英镑"},    {u"CNY", u"1 bn CNY", u"10亿元人民币"},
        {u"JPY", u"1 bn JPY", u"10亿日元"}, {u"KRW", u"1 bn KRW", u"10亿韩元"},
        {u"HKD", u"1 bn HKD", u"10亿港元"}, {u"TWD", u"1 bn TWD", u"10亿新台币"},
        {u"XTS", u"1 bn XTS", u"10亿XTS"},
    };
    for (const Case& each : cases) {
        const Money amount = Money::single(1, Currency(text(each.code)));
        EXPECT_EQ(english.money(amount), text(each.english));
        EXPECT_EQ(chinese.money(amount), text(each.chinese));
    }
    EXPECT_EQ(english.unit({u"EUR"}), text(u"EUR bn"));
    EXPECT_EQ(chinese.unit({u"XTS"}), text(u"亿XTS"));
}

TEST(FormatterEdges, SharesHaveADecimalBelowTenWhereItSaysSomething)
{
    const std::pair<double, const char16_t*> cases[]{
        {0, u"0 %"},      {1, u"100 %"},     {0.05, u"5 %"},    {0.07, u"7 %"},
        {0.29, u"29 %"},  {0.055, u"5.5 %"}, {0.0996, u"10 %"}, {12.5, u"1,250 %"},
        {-0.5, u"-50 %"}, {-0.07, u"-7 %"},  {0.57, u"57 %"},   {1e-20, u"0 %"},
    };
    for (const auto& [fraction, expected] : cases) {
        EXPECT_EQ(english.percent(fraction), text(expected)) << fraction;
    }
    EXPECT_EQ(chinese.percent(0.07), text(u"7%"));
    for (int percent = -99; percent <= 300; ++percent) {
        EXPECT_EQ(english.percent(percent / 100.0), QStringLiteral("%1 %").arg(percent));
    }
}

TEST(FormatterEdges, RatesHaveFourDigitsAndThreeDecimalsAtLeast)
{
    const std::pair<double, const char16_t*> cases[]{
        {7.17, u"7.170"},  {7.2, u"7.200"},        {150, u"150.000"},
        {0.92, u"0.9200"}, {0.00667, u"0.006670"}, {1, u"1.000"},
    };
    for (const auto& [value, expected] : cases) {
        EXPECT_EQ(english.rate(value), text(expected)) << value;
    }
}

TEST(FormatterEdges, DaysAndMonthsAreInTheLanguageWhateverTheDesktop)
{
    const QLocale before;
    for (const char* const desktop : {"C", "de_DE", "zh_CN"}) {
        QLocale::setDefault(QLocale(QString::fromLatin1(desktop)));
        const Formatter own(Language::English);
        EXPECT_EQ(own.date({2024, 2, 29}), text(u"29 Feb 2024"));
        EXPECT_EQ(own.month(Month::of(2025, 3)), text(u"Mar 2025"));
        EXPECT_EQ(own.number(1234.5), text(u"1,235"));
        EXPECT_EQ(Formatter(Language::SimplifiedChinese).month(Month::of(2025, 3)),
                  text(u"2025年3月"));
    }
    QLocale::setDefault(before);
}

TEST(FormatterEdges, PeriodsThatAreNoYearsSayTheirMonths)
{
    EXPECT_EQ(english.months({Month::of(2025, 3), 1}), text(u"Mar 2025"));
    EXPECT_EQ(english.months({Month::of(2025, 12), 2}), text(u"Dec 2025 – Jan 2026"));
    EXPECT_EQ(english.period({Month::of(2025, 3), 1}, 12), text(u"Mar 2025"));
    EXPECT_EQ(english.period({Month::of(2025, 2), 3}, 12), text(u"Feb 2025 – Apr 2025"))
        << "three months that are no quarter";
    EXPECT_EQ(english.period({Month::of(2024, 7), 24}, 6), text(u"Jul 2024 – Jun 2026"))
        << "two fiscal years";
    EXPECT_EQ(english.period({Month::of(2024, 7), 12}, 12), text(u"Jul 2024 – Jun 2025"))
        << "a year that is nobody's";
    EXPECT_EQ(chinese.period({Month::of(2023, 1), 36}, 12), text(u"2023–2025年"));
    EXPECT_EQ(chinese.period(Period::fiscalQuarter(2026, 1, 6), 6), text(u"2026财年Q1"));
    EXPECT_EQ(chinese.period(Period::fiscalQuarter(2026, 1, 12), 12), text(u"2026年Q1"));
}

TEST(FormatterEdges, HorizonsAreCountedInYearsWhereTheyAreWhole)
{
    for (const auto& [months, words] : {std::pair{1, u"1 month"},
                                        {11, u"11 months"},
                                        {12, u"1 year"},
                                        {13, u"13 months"},
                                        {24, u"2 years"},
                                        {600, u"50 years"}}) {
        EXPECT_EQ(english.horizon(months), text(words));
    }
}

struct DifferenceCase
{
    Interval difference;
    const char16_t* words;
};

TEST(DifferenceText, SaysHowMuchMoreOrLess)
{
    const DifferenceCase cases[]{
        {{5, 5}, u"$5 bn more"},
        {{-5, -5}, u"$5 bn less"},
        {{0, 0}, u"the same"},
        {{2, 5}, u"$2 – 5 bn more"},
        {{-5, -2}, u"$2 – 5 bn less"},
        {{0, 5}, u"$0 – 5 bn more"},
        {{-5, 0}, u"$0 – 5 bn less"},
        {{-5, 2}, u"between $5 bn less and $2 bn more"},
        {{2, std::nullopt}, u"at least $2 bn more"},
        {{-2, std::nullopt}, u"at most $2 bn less"},
        {{std::nullopt, 2}, u"at most $2 bn more"},
        {{std::nullopt, -2}, u"at least $2 bn less"},
        {{std::nullopt, std::nullopt}, u"by an unknown amount"},
    };
    for (const DifferenceCase& each : cases) {
        EXPECT_EQ(differenceText(each.difference, usd, english), text(each.words));
    }
}

} // namespace
} // namespace capex
