// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/revisions.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace capex {
namespace {

using testing::ElementsAre;

std::vector<Change> changesOf(const RevisionHistory& history)
{
    std::vector<Change> changes;
    for (const Revision& revision : history.revisions) {
        changes.push_back(revision.change);
    }
    return changes;
}

RevisionHistory historyOf(const std::vector<FigureSketch>& sketches,
                          const ComparisonSettings& settings = settingsFor(Basis::PerYear))
{
    return revisionsOf(datasetOf(sketches), settings).front();
}

TEST(Change, IsNamedByHowTheRangesLie)
{
    const Money base = Money::range(60, 70, usd);
    const std::pair<Money, Change> cases[]{
        {Money::range(60, 70, usd), Change::Reaffirmed},
        {Money::range(64, 72, usd), Change::Raised},
        {Money::range(60, 72, usd), Change::Widened},
        {Money::range(55, 65, usd), Change::Cut},
        {Money::range(62, 70, usd), Change::Narrowed},
        {Money::single(65, usd), Change::Narrowed},
        {Money::range(50, 80, usd), Change::Widened},
        {Money::single(90, usd), Change::Raised},
        {Money::single(50, usd), Change::Cut},
    };
    for (const auto& [now, expected] : cases) {
        EXPECT_EQ(changeBetween(base, now), expected) << testing::PrintToString(now);
    }
}

TEST(Change, OfOpenEndsGoesByTheKnownOnes)
{
    const Money least = Money::atLeast(50, usd);
    EXPECT_EQ(changeBetween(least, Money::atLeast(55, usd)), Change::Raised);
    EXPECT_EQ(changeBetween(least, Money::atLeast(45, usd)), Change::Cut);
    EXPECT_EQ(changeBetween(least, Money::atLeast(50, usd)), Change::Reaffirmed);
    EXPECT_EQ(changeBetween(least, Money::single(50, usd)), Change::Narrowed);
    EXPECT_EQ(changeBetween(Money::single(50, usd), least), Change::Widened);
}

TEST(Revisions, WhatTheSourceCallsARestatementIsNoCut)
{
    DatasetParts parts = partsOf({
        {.id = "1", .amount = Money::single(190, usd), .announced = {2025, 1, 24}},
        {.id = "2", .amount = Money::single(175, usd), .announced = {2025, 7, 24}},
    });
    parts.figures[1].restates = true;
    EXPECT_THAT(changesOf(revisionsOf(Dataset(parts), settingsFor(Basis::PerYear)).front()),
                ElementsAre(Change::First, Change::Restated));
}

TEST(Revisions, DisputedStatementsAreNone)
{
    DatasetParts parts = partsOf({
        {.id = "1", .announced = {2025, 1, 24}},
        {.id = "2", .amount = Money::single(175, usd), .announced = {2025, 7, 24}},
    });
    parts.figures[1].disputed = true;
    EXPECT_THAT(changesOf(revisionsOf(Dataset(parts), settingsFor(Basis::PerYear)).front()),
                ElementsAre(Change::First));
}

TEST(Revisions, FollowMetas2025ToItsActual)
{
    const RevisionHistory history = historyOf({
        {.id = "3", .amount = Money::range(66, 72, usd), .announced = {2025, 7, 30}},
        {.id = "1", .amount = Money::range(60, 65, usd), .announced = {2025, 1, 24}},
        {.id = "2", .amount = Money::range(64, 72, usd), .announced = {2025, 4, 30}},
        {.id = "4", .amount = Money::range(70, 72, usd), .announced = {2025, 10, 29}},
        {.id = "5",
         .kind = Kind::Actual,
         .amount = Money::single(72.22, usd),
         .announced = {2026, 1, 28}},
    });
    EXPECT_THAT(changesOf(history),
                ElementsAre(Change::First, Change::Raised, Change::Narrowed, Change::Narrowed));
    ASSERT_TRUE(history.actual);
    EXPECT_EQ(history.actual->amount, Money::single(72.22, usd));
}

TEST(Revisions, AnActualOfTheSameMeasureComesBeforeOneThatCountsOtherwise)
{
    const std::vector<FigureSketch> otherwise{
        {.id = "1"},
        {.id = "2", .kind = Kind::Actual, .announced = {2026, 2, 1}, .measure = "capex-cash"},
    };
    const RevisionHistory history = historyOf(otherwise);
    ASSERT_TRUE(history.actual);
    EXPECT_TRUE(countsOtherwise(datasetOf(otherwise), history));

    auto both = otherwise;
    both.push_back({.id = "3", .kind = Kind::Actual, .announced = {2026, 1, 1}});
    EXPECT_EQ(historyOf(both).actual->figure.text(), QStringLiteral("3"));
    EXPECT_FALSE(countsOtherwise(datasetOf(both), historyOf(both)));
}

TEST(Revisions, AnActualOfOtherMonthsIsNoOutcome)
{
    EXPECT_FALSE(historyOf({{.id = "1"},
                            {.id = "2",
                             .kind = Kind::Actual,
                             .period = Period::fiscalYear(2025, 6),
                             .announced = {2025, 8, 1}}})
                     .actual);
}

TEST(Revisions, AChangeOfMeasureOrPeriodIsCalledByItsName)
{
    const RevisionHistory history = historyOf({
        {.id = "1"},
        {.id = "2", .announced = {2025, 4, 1}, .measure = "capex-with-leases"},
        {.id = "3",
         .period = Period::fiscalYear(2025, 6),
         .announced = {2025, 7, 1},
         .measure = "capex-with-leases"},
    });
    EXPECT_THAT(changesOf(history),
                ElementsAre(Change::First, Change::NewMeasure, Change::NewPeriod));
    EXPECT_FALSE(history.actual);
}

TEST(Revisions, ARunRateAndGuidanceAreOfOneClass)
{
    EXPECT_THAT(changesOf(historyOf({
                    {.id = "1", .kind = Kind::RunRate},
                    {.id = "2", .amount = Money::single(125, usd), .announced = {2025, 10, 30}},
                })),
                ElementsAre(Change::First, Change::Raised));
}

TEST(Revisions, OneStatementADayTheOneThatSpeaks)
{
    const RevisionHistory history = historyOf({
        {.id = "1", .evidence = Evidence::Press},
        {.id = "2", .amount = Money::single(99, usd), .evidence = Evidence::Company},
    });
    ASSERT_EQ(history.revisions.size(), 1U);
    EXPECT_EQ(history.revisions.front().figure.text(), QStringLiteral("2"));
}

TEST(Revisions, WeakerClassesAndQuartersAreNotMixedIn)
{
    const RevisionHistory history = historyOf({
        {.id = "1"},
        {.id = "2", .kind = Kind::Estimate, .announced = {2025, 4, 1}},
        {.id = "3", .period = {Month::of(2025, 1), 3}, .announced = {2025, 4, 1}},
    });
    EXPECT_EQ(history.revisions.size(), 1U);
}

TEST(Revisions, AnExchangeRateIsNoRevision)
{
    DatasetParts parts = partsOf({
        {.id = "1", .amount = Money::single(70, cny), .announced = {2025, 1, 31}},
        {.id = "2", .amount = Money::single(70, cny), .announced = {2025, 3, 3}},
    });
    parts.exchangeRates = sampleRates();
    const auto history = revisionsOf(Dataset(parts), settingsFor(Basis::PerYear)).front();
    EXPECT_THAT(changesOf(history), ElementsAre(Change::First, Change::Reaffirmed));
    EXPECT_NE(history.revisions[0].amount, history.revisions[1].amount);
}

TEST(Revisions, WhatIsAnnouncedAfterTheAsOfDateIsNotKnown)
{
    ComparisonSettings settings = settingsFor(Basis::PerYear);
    settings.asOf = QDate(2025, 6, 30);
    const RevisionHistory history = historyOf(
        {
            {.id = "1"},
            {.id = "2", .announced = {2025, 7, 1}},
            {.id = "3", .kind = Kind::Actual, .announced = {2026, 1, 1}},
        },
        settings);
    EXPECT_EQ(history.revisions.size(), 1U);
    EXPECT_FALSE(history.actual);
}

FigureSketch stated(const char* id, double amount, QDate day)
{
    return {.id = id, .amount = Money::single(amount, usd), .announced = day};
}

/// What was before the changes that lead from `before` to `after`: "60 2025-01-24 … 2025-04-30".
std::vector<std::string> changed(const std::vector<FigureSketch>& before,
                                 const std::vector<FigureSketch>& after)
{
    const ComparisonContext context(
        datasetOf(after), {View::Revisions, settingsFor(Basis::PerYear), {}}, datasetOf(before));
    std::vector<std::string> lines;
    for (const RevisionHistory& history : revisionsOf(context)) {
        for (const RevisionBefore& was : history.before) {
            lines.push_back(QStringLiteral("%1%2 %3 … %4")
                                .arg(was.isActual ? QStringLiteral("actual ") : QString())
                                .arg(was.amount.mid())
                                .arg(was.from.toString(Qt::ISODate), was.to.toString(Qt::ISODate))
                                .toStdString());
        }
    }
    return lines;
}

const QDate january(2025, 1, 24);
const QDate april(2025, 4, 30);
const QDate july(2025, 7, 30);

TEST(RevisionsUnderReview, AStatementWouldHaveStoodWhereALaterOneFollowsIt)
{
    EXPECT_THAT(
        changed({stated("1", 60, january)}, {stated("1", 60, january), stated("2", 70, april)}),
        ElementsAre("60 2025-04-30 … 2026-01-01"));
}

TEST(RevisionsUnderReview, ACorrectedStatementStoodElsewhere)
{
    EXPECT_THAT(changed({stated("1", 60, january), stated("2", 70, april)},
                        {stated("1", 65, january), stated("2", 70, april)}),
                ElementsAre("60 2025-01-24 … 2025-04-30"));
    EXPECT_THAT(changed({stated("1", 60, january)}, {stated("1", 60, april)}),
                ElementsAre("60 2025-01-24 … 2026-01-01"))
        << "on another day";
}

TEST(RevisionsUnderReview, WhatIsGoneWasAStep)
{
    EXPECT_THAT(changed({stated("1", 60, january), stated("2", 70, april), stated("3", 60, july)},
                        {stated("1", 60, january)}),
                ElementsAre("70 2025-04-30 … 2025-07-30"))
        << "60 stands from July on";
    EXPECT_THAT(changed({stated("1", 60, january)},
                        {{.id = "2", .company = "acme", .period = Period::calendarYear(2026)}}),
                ElementsAre("60 2025-01-24 … 2026-01-01"));
}

TEST(RevisionsUnderReview, AnActualWasAnotherOneOrIsGone)
{
    const auto actual = [](double amount) {
        return FigureSketch{.id = "a",
                            .kind = Kind::Actual,
                            .amount = Money::single(amount, usd),
                            .announced = {2026, 1, 28}};
    };
    const FigureSketch plan = stated("1", 60, january);
    EXPECT_THAT(changed({plan, actual(61)}, {plan, actual(63)}),
                ElementsAre("actual 61 2026-01-28 … 2026-01-28"));
    EXPECT_THAT(changed({plan, actual(61)}, {plan}),
                ElementsAre("60 2026-01-01 … 2026-01-28", "actual 61 2026-01-28 … 2026-01-28"))
        << "its line led to the report";
    EXPECT_THAT(changed({plan}, {plan, actual(61)}), ElementsAre());
}

TEST(RevisionsUnderReview, WhatIsTheSameWasNothingElse)
{
    const std::vector<FigureSketch> both{stated("1", 60, january), stated("2", 70, april)};
    EXPECT_THAT(changed(both, both), ElementsAre());
    const FigureSketch late = stated("late", 60, {2027, 1, 1});
    EXPECT_THAT(changed({late}, {late}), ElementsAre()) << "after its months";
    EXPECT_THAT(changed({late}, {stated("late", 70, late.announced)}),
                ElementsAre("60 2027-01-01 … 2027-01-02"));
}

} // namespace
} // namespace capex
