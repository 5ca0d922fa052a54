// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/view_history.h"

#include <gtest/gtest.h>

using namespace capex;

namespace {

ViewState stateOf(int year)
{
    ViewState state;
    state.settings.year = year;
    return state;
}

} // namespace

TEST(ViewHistory, GoesBackAndForwardAgain)
{
    ViewHistory history;
    EXPECT_FALSE(history.canGoBack());
    for (const int year : {2024, 2025, 2026}) {
        history.visit(stateOf(year));
    }
    EXPECT_EQ(history.back(), stateOf(2025));
    EXPECT_EQ(history.back(), stateOf(2024));
    EXPECT_FALSE(history.canGoBack());
    EXPECT_EQ(history.forward(), stateOf(2025));
    EXPECT_TRUE(history.canGoForward());
}

TEST(ViewHistory, KeepsNoStateTwiceInARow)
{
    ViewHistory history;
    history.visit(stateOf(2024));
    history.visit(stateOf(2024));
    EXPECT_FALSE(history.canGoBack());
    history.visit(stateOf(2025));
    history.visit(history.back());
    EXPECT_TRUE(history.canGoForward()) << "arriving is not a new visit";
}

TEST(ViewHistory, ForgetsWhatLayAheadOfANewState)
{
    ViewHistory history;
    for (const int year : {2024, 2025, 2026}) {
        history.visit(stateOf(year));
    }
    EXPECT_EQ(history.back(), stateOf(2025));
    history.visit(stateOf(2030));
    EXPECT_FALSE(history.canGoForward());
    EXPECT_EQ(history.back(), stateOf(2025));
}

TEST(ViewHistory, ForgetsTheOldestOfMany)
{
    ViewHistory history;
    const int count = static_cast<int>(ViewHistory::mostStates) + 20;
    for (int year = 0; year < count; ++year) {
        history.visit(stateOf(year));
    }
    int steps = 0;
    while (history.canGoBack()) {
        EXPECT_EQ(history.back(), stateOf(count - 2 - steps));
        ++steps;
    }
    EXPECT_EQ(steps, static_cast<int>(ViewHistory::mostStates) - 1);
}

TEST(ViewHistory, AMovementIsOneStep)
{
    ViewHistory history;
    history.visit(stateOf(2000));
    history.visit(stateOf(2024));
    history.replace(stateOf(2025));
    history.replace(stateOf(2026));
    EXPECT_EQ(history.back(), stateOf(2000));
    EXPECT_EQ(history.forward(), stateOf(2026));
}
