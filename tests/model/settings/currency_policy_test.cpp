// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/settings/comparison_settings.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <random>

namespace capex {
namespace {

using Rule = CurrencyPolicy::Rule;

TEST(CurrencyPolicy, IsWrittenAsItIsRead)
{
    const std::pair<CurrencyPolicy, const char*> cases[]{
        {{Rule::Source, {}, 1}, "source"},
        {{Rule::Announcement, {}, 1}, "announcement"},
        {{Rule::PeriodAverage, {}, 1}, "period-average"},
        {{Rule::Fixed, {u"CNY"}, 7.2}, "CNY=7.2"},
        {{Rule::Fixed, {u"JPY"}, 150}, "JPY=150"},
        {{Rule::Fixed, {u"KWD"}, 0.1}, "KWD=0.1"},
    };
    for (const auto& [policy, text] : cases) {
        EXPECT_EQ(policy.text(), QString::fromLatin1(text));
        const auto read = CurrencyPolicy::fromText(QString::fromLatin1(text));
        ASSERT_TRUE(read) << text;
        EXPECT_EQ(*read, policy) << text;
    }
}

TEST(CurrencyPolicy, OfAnyRateIsReadBackAsItWas)
{
    std::mt19937_64 random(8);
    int tried = 0;
    for (int n = 0; n < 2000; ++n) {
        const double rate = std::abs(std::bit_cast<double>(random()));
        if (!std::isnormal(rate)) {
            continue;
        }
        ++tried;
        const CurrencyPolicy policy{Rule::Fixed, {u"CNY"}, rate};
        const auto read = CurrencyPolicy::fromText(policy.text());
        ASSERT_TRUE(read) << policy.text().toStdString();
        EXPECT_EQ(*read, policy) << policy.text().toStdString();
    }
    EXPECT_GT(tried, 1000);
}

TEST(CurrencyPolicy, IsNothingElse)
{
    for (const char* const text :
         {"",       "Source",   "sources", "source ",     "CNY",      "=7.2",
          "CNY=",   "CNY=x",    "CNY=7,2", "CNY=7,200",   "CNY=7.2x", "CNY=-7.2",
          "CNY=0",  "CNY=inf",  "CNY=nan", "CNY=1e999",   "USD=1",    "cny=7.2",
          "CN=7.2", "CNYX=7.2", "CN1=7.2", "CNY=7.2=7.2", "CNY:7.2"}) {
        const auto read = CurrencyPolicy::fromText(QString::fromLatin1(text));
        ASSERT_FALSE(read) << text;
        EXPECT_EQ(read.error(), Fault({Found::CurrencyPolicy, QString::fromLatin1(text)},
                                      Expected::CurrencyPolicy));
    }
}

TEST(CurrencyPolicy, AFaultShowsNoMoreThanAnExcerpt)
{
    const auto read = CurrencyPolicy::fromText(QString(100000, u'x'));
    ASSERT_FALSE(read);
    EXPECT_EQ(std::get<QString>(read.error().found.arguments.front()).size(), 61);
}

TEST(ComparisonSettings, AnnouncedKindsAreAllButActuals)
{
    EXPECT_THAT(announcedKinds(), testing::UnorderedElementsAre(Kind::Guidance, Kind::RunRate,
                                                                Kind::Pledge, Kind::Estimate));
}

} // namespace
} // namespace capex
