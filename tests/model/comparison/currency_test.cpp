// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/currency.h"
#include "model/wording/reason_words.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

const Currency eur{QStringLiteral("EUR")};

/// Alibaba's pledge: 380 bn CNY, by its source 53 bn USD, announced on 2025-02-24.
Figure pledge()
{
    Figure figure = figureOf({.id = "pledge",
                              .kind = Kind::Pledge,
                              .amount = Money::atLeast(380, cny),
                              .period = {Month::of(2025, 3), 36},
                              .announced = {2025, 2, 24}});
    figure.details->alsoStated = {Money::atLeast(53, usd)};
    return figure;
}

Dataset withRates(std::vector<ExchangeRate> rates)
{
    DatasetParts parts;
    parts.exchangeRates = std::move(rates);
    return Dataset(parts);
}

Result<Conversion, Reason> converted(const Figure& figure, const QString& policy,
                                     const Currency& wanted = usd,
                                     std::vector<ExchangeRate> rates = sampleRates())
{
    const Dataset dataset = withRates(std::move(rates));
    return CurrencyConverter(dataset, wanted, CurrencyPolicy::fromText(policy).value())
        .convert(figure);
}

TEST(Currency, TheSourcesOwnConversionComesFirst)
{
    const auto result =
        converted(pledge(), QStringLiteral("source"), usd, {{cny, {2025, 2, 24}, 7.25, {}}});
    ASSERT_TRUE(result);
    EXPECT_EQ(result->method, Conversion::Method::Source);
    EXPECT_EQ(result->result, Money::atLeast(53, usd));
    EXPECT_NEAR(result->rate.perWanted, 7.170, 0.0005);
    ASSERT_TRUE(result->rateOfDay);
    EXPECT_EQ(result->rateOfDay->perWanted, 7.25);
}

TEST(Currency, TheAnnouncementsRateOfThatDay)
{
    const auto result = converted(pledge(), QStringLiteral("announcement"), usd,
                                  {{cny, {2025, 2, 24}, 7.25, {}}, {cny, {2025, 2, 25}, 8, {}}});
    ASSERT_TRUE(result);
    EXPECT_NEAR(result->result.mid(), 52.4, 0.02);
    EXPECT_EQ(result->result.bound, Bound::AtLeast);
    EXPECT_EQ(result->rate.date, QDate(2025, 2, 24));
}

TEST(Currency, ARateMayBeThirtyOneDaysOldNotMore)
{
    Figure figure = pledge();
    figure.announced = {2025, 4, 3};
    const auto result = converted(figure, QStringLiteral("announcement"));
    ASSERT_TRUE(result);
    EXPECT_EQ(result->rate.date, QDate(2025, 3, 3));
    figure.announced = {2025, 4, 4};
    EXPECT_EQ(reasonInFiles(converted(figure, QStringLiteral("announcement")).error()),
              QStringLiteral("no exchange rate of CNY within the 31 days up to 2025-04-04"));
}

TEST(Currency, ARateAfterTheAnnouncementIsNotUsed)
{
    Figure figure = pledge();
    figure.announced = {2025, 1, 1};
    EXPECT_FALSE(converted(figure, QStringLiteral("announcement")));
}

TEST(Currency, SourceFallsBackToTheAnnouncement)
{
    Figure figure = pledge();
    figure.details->alsoStated.clear();
    const auto result = converted(figure, QStringLiteral("source"));
    ASSERT_TRUE(result);
    EXPECT_EQ(result->method, Conversion::Method::Announcement);
    EXPECT_EQ(result->rate.perWanted, 7.1);
}

TEST(Currency, SourceTakesTheMeanOfItsPeriodForAnActual)
{
    Figure figure = pledge();
    figure.details->alsoStated.clear();
    figure.kind = Kind::Actual;
    figure.period = {Month::of(2025, 1), 3};
    const auto result = converted(figure, QStringLiteral("source"));
    ASSERT_TRUE(result);
    EXPECT_EQ(result->method, Conversion::Method::PeriodAverage);
    EXPECT_NEAR(result->rate.perWanted, 7.2, 1e-12);
}

TEST(Currency, TheBoundIsTheOneThatTheSourceStatesThere)
{
    Figure figure = pledge();
    figure.details->alsoStated = {Money::range(50, 60, usd)};
    const auto result = converted(figure, QStringLiteral("source"));
    ASSERT_TRUE(result);
    EXPECT_EQ(result->result, Money::range(50, 60, usd));
    EXPECT_NEAR(result->rate.perWanted, 380.0 / 55, 1e-12);
}

TEST(Currency, RatesAfterTheAsOfDayAreNotKnown)
{
    const Dataset dataset = withRates(sampleRates());
    ComparisonSettings settings = settingsFor(Basis::PerYear);
    settings.asOf = QDate(2025, 2, 3);
    settings.fx = CurrencyPolicy::fromText(QStringLiteral("period-average")).value();
    Figure figure = pledge();
    figure.period = {Month::of(2025, 2), 2};
    const auto result = CurrencyConverter(dataset, settings).convert(figure);
    ASSERT_TRUE(result);
    EXPECT_NEAR(result->rate.perWanted, 7.1, 1e-12) << "not 7.2 and 7.4";
    EXPECT_TRUE(result->ratesRunOut);
    settings.asOf = QDate(2024, 12, 31);
    EXPECT_FALSE(CurrencyConverter(dataset, settings).convert(figure));
}

TEST(Currency, TheMeanOfACrossIsTheQuotientOfTwoMeans)
{
    std::vector<ExchangeRate> rates{{cny, {2025, 1, 2}, 7, {}},
                                    {cny, {2025, 2, 3}, 8, {}},
                                    {eur, {2025, 1, 2}, 0.9, {}},
                                    {eur, {2025, 2, 3}, 1.1, {}}};
    Figure figure = pledge();
    figure.period = {Month::of(2025, 1), 2};
    const auto result = converted(figure, QStringLiteral("period-average"), eur, rates);
    ASSERT_TRUE(result);
    EXPECT_NEAR(result->rate.perWanted, 7.5 / 1.0, 1e-12);
}

TEST(Currency, WhatIsCountedAgainstAPledgeTakesItsRate)
{
    const Dataset dataset = withRates(sampleRates());
    const CurrencyConverter converter(dataset, settingsFor(Basis::PerYear));
    const Figure spent = figureOf({.id = "spent",
                                   .kind = Kind::Actual,
                                   .amount = Money::single(190, cny),
                                   .period = {Month::of(2025, 1), 3}});
    const auto result = converter.countingAgainst(*converter.convert(pledge())).convert(spent);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->method, Conversion::Method::Pledge);
    EXPECT_NEAR(result->result.mid(), 26.5, 1e-12)
        << "half of the pledge, whatever the market says";
}

TEST(Currency, ThePeriodAverageIsTheMeanOfMonthlyMeans)
{
    Figure figure = pledge();
    figure.period = {Month::of(2025, 1), 3};
    const auto result = converted(figure, QStringLiteral("period-average"));
    ASSERT_TRUE(result);
    EXPECT_NEAR(result->rate.perWanted, (7.0 + 7.2 + 7.4) / 3, 1e-12);
    EXPECT_FALSE(result->ratesRunOut);
}

TEST(Currency, MonthsAfterTheLastKnownRateTakeIt)
{
    Figure figure = pledge();
    figure.period = {Month::of(2025, 3), 4};
    const auto result = converted(figure, QStringLiteral("period-average"));
    ASSERT_TRUE(result);
    EXPECT_NEAR(result->rate.perWanted, 7.4, 1e-12);
    EXPECT_TRUE(result->ratesRunOut);
}

TEST(Currency, AMonthBeforeOrBetweenTheRatesHasNone)
{
    Figure figure = pledge();
    figure.period = {Month::of(2024, 12), 2};
    EXPECT_EQ(reasonInFiles(converted(figure, QStringLiteral("period-average")).error()),
              QStringLiteral("no exchange rate of CNY in 2024-12"));
    figure.period = {Month::of(2025, 1), 3};
    EXPECT_EQ(reasonInFiles(converted(figure, QStringLiteral("period-average"), usd,
                                      {{cny, {2025, 1, 2}, 7, {}}, {cny, {2025, 3, 3}, 7, {}}})
                                .error()),
              QStringLiteral("no exchange rate of CNY in 2025-02"));
}

TEST(Currency, OneFixedRateServesItsCurrencyOnly)
{
    const auto result = converted(pledge(), QStringLiteral("CNY=7.6"));
    ASSERT_TRUE(result);
    EXPECT_EQ(result->result, Money::atLeast(50, usd));
    EXPECT_EQ(reasonInFiles(converted(pledge(), QStringLiteral("CNY=7.6"), eur).error()),
              QStringLiteral("no exchange rate of EUR beside the fixed one of CNY"));
}

TEST(Currency, OtherCrossesGoThroughTheDollar)
{
    auto rates = sampleRates();
    rates.push_back({eur, {2025, 2, 20}, 0.95, {}});
    const auto result = converted(pledge(), QStringLiteral("announcement"), eur, rates);
    ASSERT_TRUE(result);
    EXPECT_NEAR(result->result.mid(), 380 / 7.1 * 0.95, 1e-9);
    EXPECT_EQ(result->rate.date, QDate(2025, 2, 3)) << "the older of both days";
}

TEST(Currency, AnAmountInTheWantedCurrencyNeedsNoRate)
{
    const auto result = converted(pledge(), QStringLiteral("CNY=1"), cny, {});
    ASSERT_TRUE(result);
    EXPECT_EQ(result->method, Conversion::Method::None);
    EXPECT_EQ(result->result, Money::atLeast(380, cny));
}

TEST(CurrencyPolicy, ReadsWhatItWrites)
{
    for (const auto* text : {u"source", u"announcement", u"period-average", u"CNY=7.2"}) {
        const QString policy = QString::fromUtf16(text);
        EXPECT_EQ(CurrencyPolicy::fromText(policy)->text(), policy);
    }
}

TEST(CurrencyPolicy, RefusesWhatIsNoRate)
{
    for (const auto* text : {u"", u"market", u"CNY", u"CNY=", u"CNY=0", u"CNY=-7", u"CNY=inf",
                             u"CNY=nan", u"USD=1", u"cny=7", u"CNY=7,2", u"CNY=7.2x"}) {
        EXPECT_FALSE(CurrencyPolicy::fromText(QString::fromUtf16(text)))
            << QString::fromUtf16(text).toStdString();
    }
}

} // namespace
} // namespace capex
