// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/reason_words.h"

#include "model/wording/language.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

const Currency jpy{QStringLiteral("JPY")};

struct ReasonCase
{
    Reason reason;
    const char* english;
    const char* chinese;
};

const ReasonCase cases[]{
    {NoRateUpTo{jpy, 31, {2025, 4, 4}},
     "no exchange rate of JPY within the 31 days up to 2025-04-04",
     "截至2025-04-04的31天内没有JPY汇率"},
    {NoRateInMonth{jpy, Month::of(2025, 2)}, "no exchange rate of JPY in 2025-02",
     "2025-02没有JPY汇率"},
    {NoRateBesideFixed{jpy, cny}, "no exchange rate of JPY beside the fixed one of CNY",
     "只给定了CNY的固定汇率，没有JPY汇率"},
    {OpposedBounds{}, "parts of 'at least' and of 'at most' have no sum",
     "“至少”与“至多”的部分无法相加"},
    {TwoCurrencies{usd, cny}, "USD and CNY in one sum", "USD与CNY无法直接相加"},
};

/// The program in Chinese, English again at the end.
class ReasonsInChinese : public testing::Test
{
protected:
    ReasonsInChinese() { installLanguage(Language::SimplifiedChinese); }
    ~ReasonsInChinese() override { installLanguage(Language::English); }
};

TEST(Reasons, AreSentences)
{
    static_assert(std::size(cases) == std::variant_size_v<Reason>);
    for (const ReasonCase& one : cases) {
        EXPECT_EQ(reasonText(one.reason), QString::fromUtf8(one.english));
    }
    EXPECT_EQ(reasonText({}), QString());
}

TEST_F(ReasonsInChinese, AreTranslated)
{
    for (const ReasonCase& one : cases) {
        EXPECT_EQ(reasonText(one.reason), QString::fromUtf8(one.chinese));
    }
}

TEST_F(ReasonsInChinese, StayEnglishInFiles)
{
    for (const ReasonCase& one : cases) {
        EXPECT_EQ(reasonInFiles(one.reason), QString::fromUtf8(one.english));
    }
    EXPECT_EQ(reasonInFiles({}), QString());
}

} // namespace
} // namespace capex
