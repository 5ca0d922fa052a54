// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/said/said_scale.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>

namespace capex {
namespace {

struct Heading
{
    const char* text;
    std::optional<int> power; ///< of ten
    const char* currency;     ///< empty: none
};

void expectWords(const Heading& heading)
{
    const ScaleWords words = scaleIn(QString::fromUtf8(heading.text));
    const auto power = words.scale ? std::optional(powerOf(*words.scale)) : std::nullopt;
    EXPECT_EQ(power, heading.power) << heading.text;
    EXPECT_EQ(words.currency.value_or(Currency()).text(), QString::fromLatin1(heading.currency))
        << heading.text;
}

TEST(SaidScale, IsFoundInHeadings)
{
    const Heading headings[] = {
        {"Capex (USD m)", 6, "USD"},
        {"capex_usd_bn", 9, "USD"},
        {"金额（亿元）", 8, "CNY"},
        {"in millions of US dollars", 6, "USD"},
        {"US$ mn", 6, "USD"},
        {"RMB bn", 9, "CNY"},
        {"€m", 6, "EUR"},
        {"HK$ million", 6, "HKD"},
        {"Amount [k€]", 3, "EUR"},
        {"Umsatz (Mrd. EUR)", 9, "EUR"},
        {"Umsatz in TEUR", 3, "EUR"},
        {"USDm", 6, "USD"},
        {"Capex (US$000s)", 3, "USD"},
        {"£'000", 3, "GBP"},
        {"USD thousand", 3, "USD"},
        {"投资（百万美元）", 6, "USD"},
        {"资本开支亿元", 8, "CNY"},
        {"单位：万元", 4, "CNY"},
        {"金額（億元，新台幣）", 8, "TWD"},
        {"人民币（千万）", 7, "CNY"},
        {"Capex ($m CAD)", 6, "CAD"},
        {"Capex, hundred millions of yuan", 8, "CNY"},
        {"M&A (USD bn)", 9, "USD"},
        {"9M25 capex (USD bn)", 9, "USD"},
        {"MM USD", 6, "USD"},
        {"₹ crore", 7, "INR"},
    };
    for (const Heading& heading : headings) {
        expectWords(heading);
    }
}

TEST(SaidScale, IsNothingWhereItIsNotNamedOrNamedInTwoWays)
{
    const Heading headings[] = {
        {"", {}, ""},
        {"Firm", {}, ""},
        {"Name of the bank", {}, ""},
        {"item", {}, ""},
        {"Unit", {}, ""},
        {"AT&T", {}, ""},
        {"T-Mobile", {}, ""},
        {"R&D", {}, ""},
        {"I'm", {}, ""},
        {"USD/t", {}, "USD"},
        {"Floor (m²)", {}, ""},
        {"Q1 2025", {}, ""},
        {"9M 2025", {}, ""},
        {"万科", {}, ""},
        {"多元化", {}, ""},
        {"USD m or bn", {}, "USD"},
        {"EUR or USD, m", 6, ""},
        {"¥ bn", 9, ""},
        {"¥ bn (JPY)", 9, "JPY"},
        {"億元", 8, ""},
    };
    for (const Heading& heading : headings) {
        expectWords(heading);
    }
}

TEST(SaidScale, IsReadFromColumnsOfUnits)
{
    const std::pair<const char*, SaidScale> cells[] = {
        {"billion", {Unit::Billion, 0}},
        {"Bn", {Unit::Billion, 0}},
        {"m", {Unit::Million, 0}},
        {"mn", {Unit::Million, 0}},
        {"millions", {Unit::Million, 0}},
        {"MM", {Unit::Million, 0}},
        {"K", {Unit::Thousand, 0}},
        {"thousand", {Unit::Thousand, 0}},
        {"tn", {Unit::Trillion, 0}},
        {"亿", {Unit::Billion, -1}},
        {"亿元", {Unit::Billion, -1}},
        {"万", {Unit::Thousand, 1}},
        {"百万", {Unit::Million, 0}},
        {"十亿", {Unit::Billion, 0}},
        {"千", {Unit::Thousand, 0}},
        {"unit", {Unit::One, 0}},
        {"元", {Unit::One, 0}},
        {"USD bn", {Unit::Billion, 0}},
        {"in millions", {Unit::Million, 0}},
    };
    for (const auto& cell : cells) {
        EXPECT_EQ(scaleFrom(QString::fromUtf8(cell.first)), cell.second) << cell.first;
    }
    for (const char* const text : {"", "bnx", "m bn", "USD", "5 bn", "bn of something"}) {
        EXPECT_FALSE(scaleFrom(QString::fromUtf8(text)).has_value()) << text;
    }
}

TEST(SaidCurrency, IsReadFromColumnsOfCurrencies)
{
    const std::pair<const char*, const char*> cells[] = {
        {"USD", "USD"},   {"usd", "USD"}, {"US$", "USD"}, {"$", "USD"},   {"RMB", "CNY"},
        {"CNY", "CNY"},   {"元", "CNY"},  {"¥", ""},      {"￥", ""},     {"人民币", "CNY"},
        {"美元", "USD"},  {"EUR", "EUR"}, {"€", "EUR"},   {"GBP", "GBP"}, {"£", "GBP"},
        {"HKD", "HKD"},   {"HK$", "HKD"}, {"JPY", "JPY"}, {"KZT", "KZT"}, {"U.S. dollars", "USD"},
        {"港元", "HKD"},  {"TRY", "TRY"}, {"try", ""},    {"XYZ", ""},    {"AED AFN", ""},
        {"USD, EUR", ""}, {"", ""},       {"Firm", ""},   {"NT$", "TWD"}, {" € ", "EUR"},
    };
    for (const auto& cell : cells) {
        EXPECT_EQ(currencyFrom(QString::fromUtf8(cell.first)).value_or(Currency()).text(),
                  QString::fromLatin1(cell.second))
            << cell.first;
    }
}

TEST(Shifted, MovesThePointExactly)
{
    const std::tuple<const char*, int, const char*> cases[] = {
        {"380.5", 0, "380.5"}, {"380.5", 1, "3805"}, {"380.5", 3, "380500"}, {"380", -1, "38"},
        {"380", -3, "0.38"},   {"5", -3, "0.005"},   {"0", 6, "0"},          {"0.0", -2, "0"},
        {"007.50", 0, "7.5"},  {"-1.5", 1, "-15"},   {"-0.0", 0, "0"},       {"0.1", 1, "1"},
        {"0.05", 1, "0.5"},    {".5", 0, "0.5"},
    };
    for (const auto& one : cases) {
        EXPECT_EQ(shifted(QString::fromLatin1(std::get<0>(one)), std::get<1>(one)),
                  QString::fromLatin1(std::get<2>(one)))
            << std::get<0>(one) << " by " << std::get<1>(one);
    }
}

TEST(Shifted, IsUndoneByShiftingBack)
{
    for (int shift = -30; shift <= 30; ++shift) {
        const QString number = QStringLiteral("9007199254740993.125");
        EXPECT_EQ(shifted(shifted(number, shift), -shift), number) << shift;
    }
}

TEST(SaidScale, IsFoundQuicklyInLongHeadings)
{
    constexpr int longest = 32767;
    QElapsedTimer timer;
    timer.start();
    for (const QString& part : {QStringLiteral("m"), QStringLiteral("m-"), QStringLiteral("us "),
                                QStringLiteral("亿"), QStringLiteral("$"), QStringLiteral("0,")}) {
        (void)scaleIn(part.repeated(longest / part.size()));
    }
    EXPECT_LT(timer.elapsed(), 2000);
}

} // namespace
} // namespace capex
