// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/timeline.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

TimelineLane laneOf(const std::vector<FigureSketch>& sketches,
                    const ComparisonSettings& settings = settingsFor(Basis::PerYear))
{
    return timelineOf(datasetOf(sketches), settings).front();
}

TEST(Timeline, AnEntryHasItsTotalAndItsYear)
{
    const TimelineLane lane = laneOf({{.id = "pledge",
                                       .kind = Kind::Pledge,
                                       .amount = Money::atLeast(53, usd),
                                       .period = {Month::of(2025, 3), 36}}});
    ASSERT_EQ(lane.entries.size(), 1U);
    EXPECT_EQ(lane.entries[0].total, Money::atLeast(53, usd));
    EXPECT_NEAR(lane.entries[0].perYear->mid(), 17.67, 0.005);
}

TEST(Timeline, OverlappingFiguresTakeTracksOfTheirOwn)
{
    const TimelineLane lane = laneOf({
        {.id = "2025", .period = Period::calendarYear(2025)},
        {.id = "pledge", .kind = Kind::Pledge, .period = {Month::of(2025, 1), 36}},
        {.id = "2026", .period = Period::calendarYear(2026)},
    });
    ASSERT_EQ(lane.entries.size(), 3U);
    EXPECT_EQ(lane.tracks, 2);
    EXPECT_EQ(lane.entries[0].figure.text(), QStringLiteral("pledge"));
    EXPECT_EQ(lane.entries[0].track, 0);
    EXPECT_EQ(lane.entries[1].track, 1);
    EXPECT_EQ(lane.entries[2].track, 1) << "2026 follows 2025";
}

TEST(Timeline, OfSeveralClaimsOverTheSameMonthsOneSpeaks)
{
    const std::vector<FigureSketch> sketches{
        {.id = "first"},
        {.id = "raised", .announced = {2025, 6, 1}},
        {.id = "estimate", .kind = Kind::Estimate, .amount = Money::single(90, usd)},
    };
    const TimelineLane lane = laneOf(sketches);
    ASSERT_EQ(lane.entries.size(), 2U) << "an estimate is of another class";
    EXPECT_EQ(lane.entries[0].figure.text(), QStringLiteral("raised"));
    ComparisonSettings first = settingsFor(Basis::PerYear);
    first.vintage = Vintage::First;
    EXPECT_EQ(laneOf(sketches, first).entries[0].figure.text(), QStringLiteral("first"));
}

TEST(Timeline, WhatStatesTheSameAmountOverTheSameMonthsIsATwin)
{
    const FigureSketch pledge{
        .id = "pledge", .kind = Kind::Pledge, .period = {Month::of(2025, 1), 36}};
    FigureSketch twin = pledge;
    twin.id = "twin";
    FigureSketch estimate = pledge;
    estimate.id = "estimate";
    estimate.kind = Kind::Estimate;
    FigureSketch rival = pledge;
    rival.id = "rival";
    rival.amount = Money::single(90, usd);
    FigureSketch other = estimate;
    other.id = "zother";
    other.measure = "cloud";
    const TimelineLane lane = laneOf({pledge, twin, estimate, rival});
    ASSERT_EQ(lane.entries.size(), 1U);
    EXPECT_EQ(lane.entries[0].figure.text(), QStringLiteral("pledge"));
    ASSERT_EQ(lane.entries[0].twins.size(), 2U) << "not the rival, which says something else";
    EXPECT_EQ(lane.entries[0].twins[0].text(), QStringLiteral("twin"));
    EXPECT_EQ(lane.entries[0].twins[1].text(), QStringLiteral("estimate"));
    EXPECT_EQ(laneOf({pledge, other}).entries.size(), 2U) << "it counts something else";
    FigureSketch actual = pledge;
    actual.id = "actual";
    actual.kind = Kind::Actual;
    ComparisonSettings all = settingsFor(Basis::PerYear);
    all.kinds = allOf<Kind>();
    EXPECT_EQ(laneOf({actual, estimate}, all).entries.size(), 2U)
        << "what was spent repeats no announcement";
}

TEST(TimelineProperty, EntriesOfATrackNeverOverlap)
{
    std::vector<FigureSketch> sketches;
    const std::vector<std::string> ids{"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"};
    for (std::size_t index = 0; index < ids.size(); ++index) {
        const int number = static_cast<int>(index);
        sketches.push_back({.id = ids[index].c_str(),
                            .period = {Month::of(2024, 1) + number * 5 % 17, 3 + number * 7 % 13}});
    }
    const TimelineLane lane = laneOf(sketches);
    for (const TimelineEntry& a : lane.entries) {
        for (const TimelineEntry& b : lane.entries) {
            EXPECT_TRUE(&a == &b || a.track != b.track || a.period.monthsWithin(b.period) == 0);
        }
    }
}

TEST(Timeline, WithoutARateAnEntryHasMonthsButNoAmount)
{
    const TimelineLane lane = laneOf({{.id = "1", .amount = Money::single(1, cny)}});
    EXPECT_FALSE(lane.entries.at(0).total);
    EXPECT_FALSE(lane.entries.at(0).perYear);
}

const FigureSketch plan{.id = "plan", .amount = Money::single(60, usd)};

/// The lane with the changes that lead from `before` to `after` under review.
TimelineLane reviewed(const std::vector<FigureSketch>& before,
                      const std::vector<FigureSketch>& after)
{
    return timelineOf(ComparisonContext(datasetOf(after),
                                        {View::Timeline, settingsFor(Basis::PerYear), {}},
                                        datasetOf(before)))
        .front();
}

TEST(TimelineUnderReview, ALaterStatementTakesThePlaceOfTheOneBefore)
{
    const TimelineLane lane = reviewed(
        {plan},
        {plan, {.id = "later", .amount = Money::single(70, usd), .announced = {2025, 7, 1}}});
    ASSERT_EQ(lane.before.size(), 1U);
    EXPECT_EQ(lane.before[0].figure.text(), QStringLiteral("plan"));
    EXPECT_EQ(lane.before[0].total, Money::single(60, usd));
    ASSERT_EQ(lane.before[0].entry, 0U);
    EXPECT_EQ(lane.entries[0].figure.text(), QStringLiteral("later"));
    EXPECT_EQ(lane.beforeOf(0), &lane.before[0]);
    EXPECT_EQ(lane.beforeOf(1), nullptr);
}

TEST(TimelineUnderReview, AFigureIsKnownAgainOverOtherMonths)
{
    FigureSketch moved = plan;
    moved.period = Period::calendarYear(2027);
    const TimelineLane lane = reviewed(
        {plan}, {moved, {.id = "other", .kind = Kind::Estimate, .amount = Money::single(9, usd)}});
    ASSERT_EQ(lane.before.size(), 1U);
    EXPECT_EQ(lane.before[0].period, Period::calendarYear(2025));
    ASSERT_EQ(lane.entries.size(), 2U);
    EXPECT_EQ(lane.before[0].entry, 1U) << "not the estimate of its months";
}

TEST(TimelineUnderReview, WhatIsGoneBecameNothing)
{
    const TimelineLane lane =
        reviewed({plan, {.id = "next", .period = Period::calendarYear(2026)}}, {plan});
    ASSERT_EQ(lane.before.size(), 1U);
    EXPECT_EQ(lane.before[0].figure.text(), QStringLiteral("next"));
    EXPECT_EQ(lane.before[0].entry, std::nullopt);
    EXPECT_EQ(lane.beforeOf(0), nullptr);
}

TEST(TimelineUnderReview, ABarThatIsTheSameWasNothingElse)
{
    const FigureSketch next{.id = "next", .period = Period::calendarYear(2026)};
    FigureSketch reaffirmed = plan;
    reaffirmed.id = "later";
    reaffirmed.announced = {2025, 7, 1};
    EXPECT_TRUE(reviewed({plan}, {plan, next}).before.empty()) << "a new one was nothing";
    EXPECT_TRUE(reviewed({plan}, {plan, reaffirmed}).before.empty());
    EXPECT_TRUE(reviewed({plan}, {reaffirmed}).before.empty());
    FigureSketch repeated = plan;
    repeated.id = "repeated";
    repeated.kind = Kind::Estimate;
    EXPECT_TRUE(reviewed({repeated}, {repeated, plan}).before.empty()) << "now one of its twins";
}

} // namespace
} // namespace capex
