// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/against.h"
#include "model/comparison/arrangement.h"
#include "model/comparison/currency.h"
#include "model/comparison/deviation.h"
#include "model/comparison/horizons.h"
#include "model/comparison/listing.h"
#include "model/comparison/missing_rates.h"
#include "model/comparison/notice.h"
#include "model/comparison/phasing.h"
#include "model/comparison/reconciliation.h"
#include "model/comparison/say_do.h"
#include "model/comparison/years_by_measure.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace capex {
namespace {

const Currency eur{u"EUR"};

TEST(EmptyDataset, GivesNothingAndSaysSo)
{
    const Dataset none;
    const ComparisonSettings settings = settingsFor(Basis::PerYear);
    EXPECT_TRUE(compare(none, settings).rows.empty());
    EXPECT_TRUE(compare(none, settings).notes.empty());
    EXPECT_TRUE(compareYears(none, settings).empty());
    EXPECT_TRUE(compareYearsShown(none, settings, 0.5).notes.empty());
    EXPECT_TRUE(timelineOf(none, settings).empty());
    EXPECT_TRUE(revisionsOf(none, settings).empty());
    EXPECT_TRUE(sayAndDo(none, settings).empty());
    EXPECT_TRUE(reconciliationsOf(none, settings).empty());
    EXPECT_FALSE(compareHorizons(none, settings).furthestFall());
    EXPECT_TRUE(pairOnBases(none, settings, {u"a"}, {u"b"}, headlineAnd(Basis::PerYear)).empty());
    for (const View view : allOf<View>()) {
        const auto notice = noticeOfNothing(none, {.view = view});
        ASSERT_TRUE(notice) << static_cast<int>(view);
        EXPECT_FALSE(notice->wayOut) << static_cast<int>(view);
    }
}

TEST(OneCompany, IsFirstAndNeedsNoNotes)
{
    const Dataset one = datasetOf({{.id = "a"}});
    const Comparison comparison = compare(one, settingsFor(Basis::PerYear));
    EXPECT_EQ(comparison.rows.front().rank, 1);
    EXPECT_TRUE(comparison.notes.empty());
    EXPECT_FALSE(compareHorizons(one, settingsFor(Basis::PerYear)).furthestFall());
}

TEST(EqualValues, ShareARankAndStandByName)
{
    const Dataset dataset =
        datasetOf({{.id = "1", .company = "core"},
                   {.id = "2", .company = "acme"},
                   {.id = "3", .company = "beta", .amount = Money::single(7, usd)},
                   {.id = "4", .company = "dash", .amount = Money::range(90, 110, usd)}});
    const Comparison comparison = compare(dataset, settingsFor(Basis::PerYear));
    QStringList order;
    for (const ComparisonRow& row : comparison.rows) {
        order.append(QStringLiteral("%1 %2").arg(row.rank.value_or(0)).arg(row.company.text()));
    }
    EXPECT_EQ(order.join(u','), QStringLiteral("1 acme,1 core,1 dash,4 beta"));
}

TEST(Zero, IsAValueAndNotAnAbsence)
{
    const Dataset dataset =
        datasetOf({{.id = "a", .amount = Money::single(0, usd)}, {.id = "b", .company = "beta"}});
    const Comparison comparison = compare(dataset, settingsFor(Basis::PerYear));
    EXPECT_EQ(comparison.row({u"acme"})->value, Money::single(0, usd));
    EXPECT_EQ(comparison.row({u"acme"})->rank, 2);
    const auto pair = pairOf(dataset, comparison, {u"beta"}, {u"acme"});
    ASSERT_TRUE(pair);
    EXPECT_EQ(pair->ratio, Interval()) << "nothing is so many times nothing";
    EXPECT_EQ(pair->difference, (Interval{100, 100}));
}

TEST(CompaniesAskedFor, AreComparedOnceEachInTheOrderOfTheFile)
{
    const Dataset dataset = datasetOf({{.id = "1", .company = "core"},
                                       {.id = "2", .company = "acme"},
                                       {.id = "3", .company = "beta"}});
    ComparisonSettings settings = settingsFor(Basis::PerYear);
    settings.companies = {{u"beta"}, {u"core"}, {u"nobody"}, {u"beta"}};
    QStringList order;
    for (const Company* const company : companiesAskedFor(dataset, settings)) {
        order.append(company->id.text());
    }
    EXPECT_EQ(order.join(u' '), QStringLiteral("core beta"));
    EXPECT_EQ(compareYears(dataset, settings).size(), 2U);
}

TEST(FirstValue, IsKeptOnlyWhereItDiffers)
{
    const Dataset dataset = datasetOf({
        {.id = "1", .company = "same"},
        {.id = "2", .company = "same", .announced = {2025, 6, 1}},
        {.id = "3", .company = "moved", .amount = Money::single(7, usd)},
        {.id = "4", .company = "moved", .announced = {2025, 6, 1}},
    });
    ComparisonSettings settings = settingsFor(Basis::PerYear);
    const Comparison latest = compare(dataset, settings);
    EXPECT_EQ(latest.row({u"same"})->firstValue, std::nullopt);
    EXPECT_EQ(latest.row({u"moved"})->firstValue, Money::single(7, usd));
    settings.vintage = Vintage::First;
    EXPECT_EQ(compare(dataset, settings).row({u"moved"})->firstValue, std::nullopt);
}

TEST(HugeNumbers, AreComparedWithoutOverflow)
{
    const Dataset dataset =
        datasetOf({{.id = "a", .amount = Money::single(1e300, usd)},
                   {.id = "b", .company = "beta", .amount = Money::range(1e307, 1.7e308, usd)}});
    const Comparison comparison = compare(dataset, settingsFor(Basis::Announced));
    EXPECT_EQ(comparison.rows.front().company.text(), QStringLiteral("beta"));
    EXPECT_TRUE(std::isfinite(comparison.rows.front().value->mid()));
}

TEST(CurrencyEdges, ALeapDaysRateIsOneOfItsMonth)
{
    DatasetParts parts;
    parts.exchangeRates = {{cny, {2024, 2, 29}, 7, {}}, {cny, {2024, 3, 1}, 8, {}}};
    const Dataset dataset(std::move(parts));
    const Figure figure = figureOf({.id = "a",
                                    .kind = Kind::Actual,
                                    .amount = Money::single(70, cny),
                                    .period = {Month::of(2024, 2), 1},
                                    .announced = {2024, 2, 29}});
    const ComparisonSettings settings = settingsFor(Basis::PerYear);
    const auto mean = CurrencyConverter(dataset, settings).convert(figure);
    ASSERT_TRUE(mean);
    EXPECT_EQ(mean->result, Money::single(10, usd));
    EXPECT_FALSE(mean->ratesRunOut);
    const auto ofDay = CurrencyConverter(dataset, usd, {CurrencyPolicy::Rule::Announcement, {}, 1})
                           .convert(figure);
    ASSERT_TRUE(ofDay);
    EXPECT_EQ(ofDay->rate.date, QDate(2024, 2, 29));
}

TEST(CurrencyEdges, ACrossIsAsOldAsTheOlderOfItsRates)
{
    DatasetParts parts;
    parts.exchangeRates = {{cny, {2025, 1, 10}, 8, {}}, {eur, {2025, 1, 3}, 0.5, {}}};
    const Dataset dataset(std::move(parts));
    const Figure figure = figureOf({.id = "a", .amount = Money::single(160, cny)});
    const auto there = CurrencyConverter(dataset, eur, {CurrencyPolicy::Rule::Announcement, {}, 1})
                           .convert(figure);
    ASSERT_TRUE(there);
    EXPECT_EQ(there->rate.perWanted, 16);
    EXPECT_EQ(there->rate.date, QDate(2025, 1, 3));
    EXPECT_EQ(there->result, Money::single(10, eur));
    const auto toDollar =
        CurrencyConverter(dataset, usd, {CurrencyPolicy::Rule::Announcement, {}, 1})
            .convert(figure);
    ASSERT_TRUE(toDollar);
    EXPECT_EQ(toDollar->rate.date, QDate(2025, 1, 10)) << "the dollar has no day";
}

TEST(CurrencyEdges, ASourcesZeroHasNoImpliedRate)
{
    Figure figure = figureOf({.id = "a", .amount = Money::single(0, cny)});
    figure.details->alsoStated = {Money::single(0, usd)};
    const auto result = CurrencyConverter(Dataset(), usd, {}).convert(figure);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->rate.perWanted, 1);
    EXPECT_FALSE(result->rateOfDay);
}

TEST(CurrencyEdges, OnlyTheSourcesPolicyTakesTheSourcesConversion)
{
    DatasetParts parts;
    parts.exchangeRates = {{cny, {2025, 1, 15}, 10, {}}};
    const Dataset dataset(std::move(parts));
    Figure figure = figureOf({.id = "a", .amount = Money::single(100, cny)});
    figure.details->alsoStated = {Money::single(7, eur), Money::single(11, usd)};
    const auto by = [&](CurrencyPolicy::Rule rule) {
        return CurrencyConverter(dataset, usd, {rule, cny, 20}).convert(figure)->result.mid();
    };
    EXPECT_EQ(by(CurrencyPolicy::Rule::Source), 11);
    EXPECT_EQ(by(CurrencyPolicy::Rule::Announcement), 10);
    EXPECT_EQ(by(CurrencyPolicy::Rule::PeriodAverage), -1 + 11) << "a month's only rate";
    EXPECT_EQ(by(CurrencyPolicy::Rule::Fixed), 5);
}

TEST(PhasingEdges, WeightsAreOnePerMonthAndAllOneWithoutGrowth)
{
    for (const int months : {1, 11, 12, 13, 36, 600}) {
        const std::vector<double> even = monthlyWeights(months, 0);
        EXPECT_EQ(even, std::vector<double>(static_cast<std::size_t>(months), 1.0));
        EXPECT_EQ(monthlyWeights(months, 0.25).size(), even.size());
    }
    const std::vector<double> shrinking = monthlyWeights(36, -0.5);
    EXPECT_EQ(shrinking[12], 0.5);
    EXPECT_EQ(shrinking[35], 0.25);
    const std::vector<double> nearlyGone = monthlyWeights(600, -0.999);
    EXPECT_GE(std::accumulate(nearlyGone.begin(), nearlyGone.end(), 0.0), 12);
}

TEST(ArrangementEdges, CompaniesOfNoKnownRegionStandLast)
{
    DatasetParts parts =
        partsOf({{.id = "1", .company = "lost"},
                 {.id = "2", .company = "asian", .amount = Money::single(3, usd)},
                 {.id = "3", .company = "american", .amount = Money::single(2, usd)},
                 {.id = "4", .company = "other", .amount = Money::single(5, usd)}});
    parts.companies[1].region = QStringLiteral("Asia");
    parts.companies[2].region = QStringLiteral("Americas");
    parts.companies[3].region = QStringLiteral("Americas");
    const Dataset dataset(std::move(parts));
    const Comparison comparison = compare(dataset, settingsFor(Basis::PerYear));
    const auto groups = arranged(dataset, comparison, {.sort = SortBy::Region});
    QStringList order;
    for (const ComparisonRow* const row : groups.front().rows) {
        order.append(row->company.text());
    }
    EXPECT_EQ(order.join(u' '), QStringLiteral("other american asian lost"));
}

TEST(ArrangementEdges, TheGreatestRiseComesFirstAndWhatHasNoValueLast)
{
    const Dataset dataset = datasetOf({
        {.id = "1", .company = "cut", .amount = Money::single(9, usd)},
        {.id = "2", .company = "cut", .amount = Money::single(5, usd), .announced = {2025, 6, 1}},
        {.id = "3", .company = "none", .amount = Money::single(9, cny)},
        {.id = "4", .company = "same", .amount = Money::single(50, usd)},
        {.id = "5", .company = "up", .amount = Money::single(1, usd)},
        {.id = "6", .company = "up", .amount = Money::single(3, usd), .announced = {2025, 6, 1}},
    });
    const Comparison comparison = compare(dataset, settingsFor(Basis::PerYear));
    const auto groups = arranged(dataset, comparison, {.sort = SortBy::Change});
    QStringList order;
    for (const ComparisonRow* const row : groups.front().rows) {
        order.append(row->company.text());
    }
    EXPECT_EQ(order.join(u' '), QStringLiteral("up same cut none"));
    EXPECT_EQ(changeSinceFirst(*comparison.row({u"cut"})), -4);
    EXPECT_EQ(changeSinceFirst(*comparison.row({u"same"})), 0);
    EXPECT_EQ(changeSinceFirst(*comparison.row({u"none"})), std::nullopt);
}

TEST(ChangeEdges, EveryWayInWhichTwoRangesLie)
{
    struct Case
    {
        Money before;
        Money now;
        Change change;
    };
    const Case cases[]{
        {Money::range(60, 65, usd), Money::range(64, 72, usd), Change::Raised},
        {Money::range(60, 65, usd), Money::range(60, 72, usd), Change::Widened},
        {Money::range(60, 65, usd), Money::range(62, 65, usd), Change::Narrowed},
        {Money::range(60, 65, usd), Money::single(65, usd), Change::Narrowed},
        {Money::single(62, usd), Money::range(60, 65, usd), Change::Widened},
        {Money::range(60, 65, usd), Money::range(55, 64, usd), Change::Cut},
        {Money::range(60, 65, usd), Money::range(50, 55, usd), Change::Cut},
        {Money::single(60, usd), Money::single(60, usd, Bound::About), Change::Reaffirmed},
        {Money::single(60, usd), Money::single(0, usd), Change::Cut},
        {Money::atLeast(50, usd), Money::atLeast(50, usd), Change::Reaffirmed},
        {Money::atLeast(50, usd), Money::single(50, usd), Change::Narrowed},
        {Money::single(50, usd), Money::atLeast(50, usd), Change::Widened},
        {Money::atMost(50, usd), Money::atMost(60, usd), Change::Raised},
    };
    for (const Case& each : cases) {
        EXPECT_EQ(changeBetween(each.before, each.now), each.change)
            << testing::PrintToString(each.before) << " → " << testing::PrintToString(each.now);
    }
}

TEST(TotalEdges, OnlyAYearWithFewerThanTwelveMonthsIsPartial)
{
    const Dataset dataset =
        datasetOf({{.id = "1", .company = "whole"},
                   {.id = "2", .company = "half", .period = {Month::of(2025, 7), 12}}});
    ComparisonSettings settings = settingsFor(Basis::CalendarYear);
    settings.fromYear = 2025;
    settings.toYear = 2025;
    const Total total = totalOf(compareYears(dataset, settings), 0);
    EXPECT_EQ(total.partial, QList<CompanyId>{{u"half"}});
    EXPECT_TRUE(total.missing.isEmpty());
    EXPECT_EQ(total.amount, Money::single(150, usd));
}

TEST(ListingEdges, AFigureIsListedByEachFilter)
{
    const Figure figure = figureOf({.id = "a", .announced = {2025, 1, 15}});
    EXPECT_TRUE(isListed(figure, {}));
    EXPECT_TRUE(isListed(figure, {.companies = {{u"beta"}, {u"acme"}}}));
    EXPECT_FALSE(isListed(figure, {.companies = {{u"beta"}}}));
    EXPECT_TRUE(isListed(figure, {.asOf = QDate(2025, 1, 15)}));
    EXPECT_FALSE(isListed(figure, {.asOf = QDate(2025, 1, 14)}));
    EXPECT_TRUE(isListed(figure, {.kinds = {{Kind::Guidance}}}));
    EXPECT_FALSE(isListed(figure, {.kinds = {QList<Kind>()}}));
    EXPECT_FALSE(isListed(figure, {.measures = {{u"cloud"}}}));
}

TEST(MissingRateEdges, AreThoseOfActualsToo)
{
    const Dataset dataset = datasetOf({{.id = "plan"},
                                       {.id = "actual",
                                        .kind = Kind::Actual,
                                        .amount = Money::single(7, cny),
                                        .announced = {2026, 1, 31}}});
    const ComparisonSettings settings = settingsFor(Basis::PerYear);
    const QList<CompanyId> acme{{u"acme"}};
    EXPECT_EQ(withoutRate(revisionsOf(dataset, settings)), acme);
    EXPECT_EQ(withoutRate(sayAndDo(dataset, settings)), acme);
    EXPECT_EQ(withoutRate(compare(dataset, settings)), QList<CompanyId>());
}

/// A pledge of about 100 over three years, of which a quarter was reported, and one in yuan.
Dataset pledgeWithQuarters(const Currency& ofSecond)
{
    return datasetOf({{.id = "pledge",
                       .kind = Kind::Pledge,
                       .amount = Money::single(100, usd, Bound::About),
                       .period = {Month::of(2025, 1), 36}},
                      {.id = "first",
                       .kind = Kind::Actual,
                       .amount = Money::single(10, usd),
                       .period = Period::fiscalQuarter(2025, 1, 12),
                       .announced = {2025, 4, 30}},
                      {.id = "second",
                       .kind = Kind::Actual,
                       .amount = Money::single(20, ofSecond),
                       .period = Period::fiscalQuarter(2025, 2, 12),
                       .announced = {2025, 7, 31}}});
}

TEST(ProgressEdges, WhatRemainsOfAnAboutIsAbout)
{
    const auto rows = sayAndDo(pledgeWithQuarters(usd), settingsFor(Basis::PerYear));
    ASSERT_TRUE(rows.front().progress);
    EXPECT_EQ(rows.front().progress->delivered, Money::single(30, usd));
    EXPECT_EQ(rows.front().progress->remaining, Money::single(70, usd, Bound::About));
    EXPECT_EQ(rows.front().progress->monthsLeft, 30);
    EXPECT_EQ(rows.front().progress->impliedPerYear, Money::single(28, usd, Bound::About));
}

TEST(ProgressEdges, MonthsWithoutARateAreMissed)
{
    const auto rows = sayAndDo(pledgeWithQuarters(cny), settingsFor(Basis::PerYear));
    ASSERT_TRUE(rows.front().progress);
    EXPECT_EQ(rows.front().progress->delivered, Money::single(10, usd));
    EXPECT_EQ(rows.front().progress->remaining, std::nullopt);
    EXPECT_EQ(withoutRate(rows), QList<CompanyId>{{u"acme"}});
}

TEST(ReconciliationEdges, FurtherTotalsOverTheSameMembersComeLast)
{
    DatasetParts parts = partsOf({{.id = "1"}, {.id = "2", .company = "beta"}});
    const QList<CompanyId> both{{u"acme"}, {u"beta"}};
    const QList<CompanyId> reversed{{u"beta"}, {u"acme"}};
    const QList<CompanyId> one{{u"beta"}};
    const std::pair<const char16_t*, QList<CompanyId>> totals[]{
        {u"first", both}, {u"again", reversed}, {u"other", one}};
    for (const auto& [id, members] : totals) {
        Aggregate total;
        total.id = {id};
        total.members = members;
        total.amount = Money::single(200, usd);
        total.period = Period::calendarYear(2025);
        total.announced = QDate(2025, 2, 1);
        parts.aggregates.push_back(total);
    }
    const Dataset dataset(std::move(parts));
    QStringList order;
    for (const Reconciliation& each : reconciliationsOf(dataset, settingsFor(Basis::PerYear))) {
        order.append(each.aggregate.text());
    }
    EXPECT_EQ(order.join(u' '), QStringLiteral("first other again"));
    const auto only = reconciliationsOf(dataset, settingsFor(Basis::PerYear, 1999), {u"again"});
    ASSERT_EQ(only.size(), 1U) << "whatever its year";
    EXPECT_EQ(only.front().gap, (Interval{0, 0}));
}

TEST(FamilyEdges, AFamilyIsAWholeWord)
{
    const std::pair<const char16_t*, const char16_t*> cases[]{
        {u"capex", u"capex"},
        {u"capex-cash", u"capex"},
        {u"capex-", u"capex"},
        {u"capexes", u"capexes"},
        {u"cape", u"cape"},
        {u"ai-capex", u"ai-capex"},
        {u"ai-investment", u"ai-investment"},
    };
    for (const auto& [measure, family] : cases) {
        EXPECT_EQ(familyOf({measure}).text(), QString::fromUtf16(family));
    }
}

TEST(StatedTotalEdges, SaysNoMoreThanIsKnown)
{
    const QList<CompanyId> one{{u"acme"}};
    EXPECT_EQ(statedTotal({}), std::nullopt);
    EXPECT_EQ(statedTotal({.amount = Money::range(5, 6, usd)}), Money::range(5, 6, usd));
    EXPECT_EQ(statedTotal({.amount = Money::range(5, 6, usd), .missing = one}),
              Money::atLeast(5, usd));
    EXPECT_EQ(statedTotal({.amount = Money::single(5, usd), .partial = one}),
              Money::atLeast(5, usd));
    EXPECT_EQ(statedTotal({.amount = Money::atMost(5, usd), .missing = one}), std::nullopt)
        << "neither end is known";
    EXPECT_EQ(statedTotal({.amount = Money::atMost(5, usd)}), Money::atMost(5, usd));
}

TEST(YearsEdges, AreNoneWhereTheyAreReversed)
{
    ComparisonSettings settings = settingsFor(Basis::CalendarYear);
    settings.fromYear = 2026;
    settings.toYear = 2024;
    const Dataset dataset = datasetOf({{.id = "a"}});
    EXPECT_TRUE(compareYears(dataset, settings).front().years.empty());
    EXPECT_EQ(compareYearsShown(dataset, settings, {}).yearCount(), 0U);
    EXPECT_TRUE(calendarYears(dataset, {u"acme"}, 2026, 2025, settings, allOf<Kind>()).empty());
}

TEST(YearsEdges, RunNoFurtherThanSettingsMayAsk)
{
    const Dataset dataset = datasetOf({{.id = "a", .period = {Month::of(2199, 1), 60}}});
    const auto years = compareYears(dataset, settingsFor(Basis::CalendarYear));
    ASSERT_FALSE(years.front().years.empty());
    EXPECT_EQ(years.front().years.front().year, 2199);
    EXPECT_EQ(years.front().years.back().year, lastYear);
}

TEST(TimelineEdges, TakesTheYearsAskedForByWhatTheyTouch)
{
    const Dataset dataset = datasetOf({{.id = "pledge", .period = {Month::of(2025, 3), 36}}});
    const auto shown = [&](std::optional<int> from, std::optional<int> to) {
        ComparisonSettings settings = settingsFor(Basis::PerYear);
        settings.fromYear = from;
        settings.toYear = to;
        return !timelineOf(dataset, settings).front().entries.empty();
    };
    EXPECT_TRUE(shown({}, {}));
    EXPECT_TRUE(shown(2028, 2030));
    EXPECT_FALSE(shown(2029, {}));
    EXPECT_TRUE(shown({}, 2025));
    EXPECT_FALSE(shown({}, 2024));
}

TEST(TimelineEdges, AFreeTrackIsUsedAgainFromTheMonthAfter)
{
    const Dataset dataset = datasetOf({{.id = "a", .period = {Month::of(2025, 1), 3}},
                                       {.id = "b", .period = {Month::of(2025, 3), 3}},
                                       {.id = "c", .period = {Month::of(2025, 4), 3}},
                                       {.id = "d", .period = {Month::of(2025, 6), 3}}});
    const auto lanes = timelineOf(dataset, settingsFor(Basis::PerYear));
    std::vector<int> tracks;
    for (const TimelineEntry& entry : lanes.front().entries) {
        tracks.push_back(entry.track);
    }
    EXPECT_THAT(tracks, testing::ElementsAre(0, 1, 0, 1));
    EXPECT_EQ(lanes.front().tracks, 2);
}

TEST(BasisEdges, OfAYearOrMoreNothingIsMultipliedUp)
{
    const Money amount = Money::range(6, 12, usd);
    const auto on = [&](int months, Basis basis) {
        return onBasis(amount, {Month::of(2025, 1), months}, basis);
    };
    EXPECT_EQ(on(12, Basis::PerYear), (BasisValue{amount, false}));
    EXPECT_EQ(on(36, Basis::ThreeYear), (BasisValue{amount, false}));
    EXPECT_EQ(on(11, Basis::PerYear).extrapolated, true);
    EXPECT_EQ(on(35, Basis::ThreeYear).extrapolated, true);
    EXPECT_EQ(on(6, Basis::PerYear), (BasisValue{Money::range(12, 24, usd), true}));
    EXPECT_EQ(on(600, Basis::PerYear), (BasisValue{Money::range(0.12, 0.24, usd), false}));
    EXPECT_EQ(on(1, Basis::Announced), (BasisValue{amount, false}));
}

} // namespace
} // namespace capex
