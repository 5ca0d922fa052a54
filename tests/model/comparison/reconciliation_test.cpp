// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/reconciliation.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

QList<CompanyId> members(std::initializer_list<const char*> names)
{
    QList<CompanyId> ids;
    for (const char* const name : names) {
        ids.append({QString::fromUtf8(name)});
    }
    return ids;
}

Aggregate usFour()
{
    return {.id = {QStringLiteral("us-four")},
            .members = members({"microsoft", "meta", "amazon", "alphabet"}),
            .amount = Money::single(320, usd, Bound::About),
            .period = Period::calendarYear(2025),
            .announced = {2025, 2, 24}};
}

Dataset plansOf2025()
{
    return datasetOf({
        {.id = "1",
         .company = "microsoft",
         .amount = Money::single(80, usd),
         .period = Period::fiscalYear(2025, 6)},
        {.id = "2", .company = "meta", .amount = Money::range(60, 65, usd)},
        {.id = "3", .company = "amazon"},
        {.id = "4", .company = "alphabet", .amount = Money::single(75, usd)},
        {.id = "5",
         .company = "alphabet",
         .amount = Money::single(85, usd),
         .announced = {2025, 7, 23}},
        {.id = "6", .company = "other"},
    });
}

TEST(Reconciliation, ThePublishedTotalMeetsTheMembersOfThatDay)
{
    const Reconciliation result =
        reconcile(plansOf2025(), usFour(), settingsFor(Basis::PerYear, 2030));
    EXPECT_EQ(result.settings.year, 2025);
    EXPECT_EQ(result.settings.basis, Basis::PerYear);
    EXPECT_EQ(result.total, Money::range(315, 320, usd));
    EXPECT_EQ(result.gap, (Interval{0, 5}));
    EXPECT_EQ(result.members.rows.size(), 4U);
}

TEST(Reconciliation, ALaterAsOfDateMovesTheMembers)
{
    ComparisonSettings settings = settingsFor(Basis::PerYear);
    settings.asOf = QDate(2025, 8, 1);
    EXPECT_EQ(reconcile(plansOf2025(), usFour(), settings).total, Money::range(325, 330, usd));
}

TEST(Reconciliation, AClosedYearIsTakenByCalendarYearWithActuals)
{
    const Dataset dataset = datasetOf(
        {{.id = "1", .company = "meta", .kind = Kind::Actual, .announced = {2026, 1, 20}}});
    Aggregate aggregate = usFour();
    aggregate.members = members({"meta"});
    aggregate.announced = {2026, 2, 1};
    const Reconciliation result = reconcile(dataset, aggregate, settingsFor(Basis::PerYear));
    EXPECT_EQ(result.settings.basis, Basis::CalendarYear);
    EXPECT_EQ(result.total, Money::single(100, usd));
}

TEST(Reconciliation, APeriodRunsUpToItsLastDay)
{
    ComparisonSettings settings = settingsFor(Basis::PerYear);
    settings.asOf = QDate(2025, 12, 31);
    EXPECT_EQ(reconcile(plansOf2025(), usFour(), settings).settings.basis, Basis::PerYear);
    settings.asOf = QDate(2026, 1, 1);
    EXPECT_EQ(reconcile(plansOf2025(), usFour(), settings).settings.basis, Basis::CalendarYear);
}

TEST(Reconciliation, TakesNoKindsOfItsOwn)
{
    ComparisonSettings settings = settingsFor(Basis::PerYear);
    settings.kinds = QList<Kind>{Kind::Pledge};
    settings.vintage = Vintage::First;
    EXPECT_EQ(reconcile(plansOf2025(), usFour(), settings).total, Money::range(315, 320, usd));
}

TEST(Reconciliation, TheAggregatesOwnConversionComesFirst)
{
    Aggregate aggregate = usFour();
    aggregate.amount = Money::single(1000, cny);
    aggregate.alsoStated = {Money::single(139, usd)};
    EXPECT_EQ(reconcile(plansOf2025(), aggregate, settingsFor(Basis::PerYear)).published,
              Money::single(139, usd));
}

TEST(Reconciliation, ATotalIsConvertedByTheRateOfItsDay)
{
    DatasetParts parts = plansOf2025().parts();
    parts.exchangeRates = sampleRates();
    Aggregate aggregate = usFour();
    aggregate.amount = Money::single(710, cny);
    EXPECT_EQ(reconcile(Dataset(parts), aggregate, settingsFor(Basis::PerYear)).published,
              Money::single(100, usd));
}

TEST(Reconciliation, AMemberWithoutAFigureIsNamedNotCountedAsZero)
{
    const Dataset dataset = datasetOf(
        {{.id = "1", .company = "meta"}, {.id = "2", .company = "jd", .kind = Kind::Actual}});
    Aggregate aggregate = usFour();
    aggregate.members = members({"meta", "jd"});
    const Reconciliation result = reconcile(dataset, aggregate, settingsFor(Basis::PerYear));
    EXPECT_EQ(result.total, Money::single(100, usd));
    ASSERT_EQ(result.members.notes.size(), 1U);
    EXPECT_EQ(result.members.notes.front().topic, ComparabilityNote::Topic::MissingCompanies);
}

TEST(Reconciliation, AnOpenEndLeavesTheGapOpen)
{
    Aggregate aggregate = usFour();
    aggregate.amount = Money::atLeast(400, usd);
    const Reconciliation result = reconcile(plansOf2025(), aggregate, settingsFor(Basis::PerYear));
    EXPECT_EQ(result.gap, (Interval{80, std::nullopt}));
}

TEST(Reconciliation, WithoutMembersThereIsNothingToAddUp)
{
    Aggregate aggregate = usFour();
    aggregate.members.clear();
    const Reconciliation result = reconcile(plansOf2025(), aggregate, settingsFor(Basis::PerYear));
    EXPECT_TRUE(result.members.rows.empty());
    EXPECT_FALSE(result.total);
    EXPECT_TRUE(result.published);
}

TEST(Reconciliation, WithoutARateThePublishedTotalSaysWhy)
{
    Aggregate aggregate = usFour();
    aggregate.amount = Money::single(932, cny);
    const Reconciliation result = reconcile(plansOf2025(), aggregate, settingsFor(Basis::PerYear));
    EXPECT_FALSE(result.published);
    EXPECT_FALSE(result.gap);
    ASSERT_TRUE(result.problem);
    EXPECT_TRUE(std::holds_alternative<NoRateUpTo>(*result.problem));
}

/// Under review of changes that lead to `after`.
Reconciliation reviewed(const Dataset& before, const Dataset& after)
{
    return reconciliationsOf(
               ComparisonContext(after, {View::Reconciliation, settingsFor(Basis::PerYear), {}},
                                 before))
        .at(0);
}

Dataset withTotal(const std::vector<FigureSketch>& members, double amount)
{
    DatasetParts parts = partsOf(members);
    Aggregate total = usFour();
    total.amount = Money::single(amount, usd);
    parts.aggregates = {total};
    return Dataset(parts);
}

const FigureSketch metas{.id = "1", .company = "meta", .amount = Money::single(60, usd)};
const FigureSketch microsofts{.id = "2", .company = "microsoft", .amount = Money::single(80, usd)};

TEST(ReconciliationUnderReview, MembersSumAndGapTellWhatTheyWere)
{
    FigureSketch raised = metas;
    raised.amount = Money::single(90, usd);
    const Reconciliation result =
        reviewed(withTotal({metas, microsofts}, 200), withTotal({raised, microsofts}, 200));
    ASSERT_TRUE(result.before);
    EXPECT_EQ(result.before->total, Money::single(140, usd));
    EXPECT_EQ(result.before->published, result.published);
    EXPECT_EQ(result.before->gap, (Interval{60, 60}));
    EXPECT_EQ(result.members.row({u"meta"})->before, ValueBefore{Money::single(60, usd)});
    EXPECT_EQ(result.members.row({u"microsoft"})->before, std::nullopt);
}

TEST(ReconciliationUnderReview, APublishedTotalTellsWhatItWas)
{
    const Reconciliation result = reviewed(withTotal({metas}, 200), withTotal({metas}, 250));
    ASSERT_TRUE(result.before);
    EXPECT_EQ(result.before->published, Money::single(200, usd));
    EXPECT_EQ(result.before->total, result.total);
}

TEST(ReconciliationUnderReview, WhatIsTheSameOrNewWasNothingElse)
{
    const Dataset same = withTotal({metas}, 200);
    EXPECT_EQ(reviewed(same, same), reconciliationsOf(same, settingsFor(Basis::PerYear)).at(0));
    EXPECT_EQ(reviewed(datasetOf({metas}), same).before, std::nullopt);
}

} // namespace
} // namespace capex
