// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/comparison.h"
#include "model/comparison/fair_view.h"
#include "model/settings/view_state.h"
#include "tests/support/headlines.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace capex {
namespace {

using Topic = ComparabilityNote::Topic;

ViewState stateOn(Basis basis, View view = View::Ranking)
{
    ViewState state{view, headlineSettings(), {}};
    state.settings.basis = basis;
    return state;
}

std::vector<ComparabilityNote> notesOf(const ViewState& state)
{
    return compare(headlines(), state.settings).notes;
}

/// The note on `topic` in what the state shows.
std::optional<ComparabilityNote> noteOn(Topic topic, const ViewState& state)
{
    const auto notes = notesOf(state);
    const auto found = std::ranges::find(notes, topic, &ComparabilityNote::topic);
    return found == notes.end() ? std::nullopt : std::optional(*found);
}

TEST(NearestFairView, BringsUnlikeHorizonsToOneYear)
{
    const ViewState announced = stateOn(Basis::Announced);
    const auto note = noteOn(Topic::Horizons, announced);
    ASSERT_TRUE(note);
    const auto fair = nearestFairView(*note, announced);
    ASSERT_TRUE(fair);
    EXPECT_EQ(*fair, stateOn(Basis::PerYear));
    EXPECT_FALSE(noteOn(Topic::Horizons, *fair));
}

TEST(NearestFairView, TakesWholeFiguresWhereAYearIsCoveredInPart)
{
    const ViewState calendar = stateOn(Basis::CalendarYear);
    const auto fair = nearestFairView({Topic::PartialCoverage, {}}, calendar);
    ASSERT_TRUE(fair);
    EXPECT_EQ(fair->settings.basis, Basis::PerYear);
}

TEST(NearestFairView, LeavesAViewThatHasNoBasisForTheRanking)
{
    const auto fair =
        nearestFairView({Topic::PartialCoverage, {}}, stateOn(Basis::PerYear, View::Years));
    ASSERT_TRUE(fair);
    EXPECT_EQ(fair->view, View::Ranking);
    EXPECT_EQ(fair->settings.basis, Basis::PerYear);
}

TEST(NearestFairView, TakesTheKindThatMostCompaniesShare)
{
    const ViewState state = stateOn(Basis::PerYear);
    const auto note = noteOn(Topic::Kinds, state);
    ASSERT_TRUE(note);
    const auto fair = nearestFairView(*note, state);
    ASSERT_TRUE(fair);
    ASSERT_TRUE(fair->settings.kinds);
    EXPECT_EQ(fair->settings.kinds->size(), 1);
    EXPECT_FALSE(noteOn(Topic::Kinds, *fair));
}

TEST(NearestFairView, TakesTheMeasureThatMostCompaniesShare)
{
    const ViewState state = stateOn(Basis::PerYear);
    const CompanyId one{QStringLiteral("one")};
    const CompanyId two{QStringLiteral("two")};
    const Measure cash{QStringLiteral("capex-cash")};
    const ComparabilityNote note{Topic::Measures,
                                 {{Measure{QStringLiteral("capex")}, {one}}, {cash, {one, two}}}};
    const auto fair = nearestFairView(note, state);
    ASSERT_TRUE(fair);
    EXPECT_EQ(fair->settings.measures, QList<Measure>{cash});
}

TEST(NearestFairView, DoesNotMultiplyUp)
{
    const auto fair = nearestFairView({Topic::Extrapolation, {}}, stateOn(Basis::ThreeYear));
    ASSERT_TRUE(fair);
    EXPECT_EQ(fair->settings.basis, Basis::PerYear);
    const auto next = nearestFairView({Topic::Extrapolation, {}}, *fair);
    ASSERT_TRUE(next);
    EXPECT_EQ(next->settings.basis, Basis::CalendarYear);
}

TEST(NearestFairView, IsNoneWhereNoSettingMakesItFair)
{
    EXPECT_FALSE(nearestFairView({Topic::OpenEnds, {}}, stateOn(Basis::PerYear)));
    EXPECT_FALSE(nearestFairView({Topic::MissingCompanies, {}}, stateOn(Basis::PerYear)));
    EXPECT_FALSE(nearestFairView({Topic::Windows, {}}, stateOn(Basis::CalendarYear)))
        << "it is there already";
}

} // namespace
} // namespace capex
