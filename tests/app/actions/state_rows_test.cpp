// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/state_rows.h"

#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace capex {
namespace {

/// Settings as they are at first, and others in every one of them.
std::vector<ViewState> startingStates()
{
    ViewState other;
    other.settings = {.basis = Basis::CalendarYear,
                      .year = 2030,
                      .asOf = QDate(2025, 3, 1),
                      .vintage = Vintage::First,
                      .currency = cny,
                      .fx = {CurrencyPolicy::Rule::Fixed, cny, 7.2},
                      .companies = {{QStringLiteral("acme")}},
                      .kinds = {{Kind::Actual, Kind::Pledge}},
                      .measures = {{QStringLiteral("leases")}},
                      .growth = 0.33,
                      .fromYear = 2024,
                      .toYear = 2029};
    other.options = {.sort = SortBy::Name,
                     .groupByRegion = true,
                     .focus = {{QStringLiteral("acme")}},
                     .yearsStyle = YearsStyle::Lines,
                     .bandGrowth = 0.4,
                     .pair = {{QStringLiteral("acme")}, {QStringLiteral("beta")}}};
    return {{}, other};
}

const StateRow& rowCalled(const std::vector<StateRow>& rows, const char* text)
{
    const auto found = std::ranges::find_if(
        rows, [text](const StateRow& row) { return row.words.text == QString::fromUtf8(text); });
    if (found == rows.end()) {
        throw std::invalid_argument(text);
    }
    return *found;
}

TEST(StateRows, EachEitherChangesTheStateOrAsksFirst)
{
    for (const StateRow& row : stateRows()) {
        EXPECT_NE(static_cast<bool>(row.change), row.question.has_value())
            << row.words.text.toStdString();
    }
}

TEST(StateRows, EachIsOnOnceItsChangeIsMade)
{
    for (const StateRow& row : stateRows()) {
        for (ViewState state : startingStates()) {
            if (row.change && row.isOn && !row.isOn(state)) {
                row.change(state);
                EXPECT_TRUE(row.isOn(state)) << row.words.text.toStdString();
            }
        }
    }
}

TEST(StateRows, EachChangesItsSettingAndNoOther)
{
    for (const StateRow& row : stateRows()) {
        for (const ViewState& before : startingStates()) {
            ViewState after = before;
            if (row.change) {
                row.change(after);
            }
            ViewState expected = before;
            copySetting(row.setting, after, expected);
            if (row.setting == Setting::From) {
                copySetting(Setting::To, after, expected); // the ends of one span
            }
            EXPECT_EQ(after, expected) << row.words.text.toStdString();
        }
    }
}

TEST(StateRows, OfSeveralValuesOneIsOn)
{
    const StateMenu choices[] = {StateMenu::Basis, StateMenu::AsOf, StateMenu::Vintage,
                                 StateMenu::Currencies};
    const std::vector<StateRow> rows = stateRows();
    for (const StateMenu menu : choices) {
        for (const ViewState& state : startingStates()) {
            const auto on = std::ranges::count_if(rows, [&](const StateRow& row) {
                return row.menu == menu && row.isOn && row.isOn(state);
            });
            EXPECT_EQ(on, 1) << static_cast<int>(menu);
        }
    }
}

TEST(StateRows, AYearIsStepped)
{
    const std::vector<StateRow> rows = stateRows();
    ViewState state;
    state.settings.year = lastYear - 1;
    const StateRow& next = rowCalled(rows, "&Next year");
    EXPECT_TRUE(next.isPossible(state));
    next.change(state);
    EXPECT_EQ(state.settings.year, lastYear);
    EXPECT_FALSE(next.isPossible(state));
    state.settings.year = firstYear + 1;
    const StateRow& previous = rowCalled(rows, "&Previous year");
    EXPECT_TRUE(previous.isPossible(state));
    previous.change(state);
    EXPECT_EQ(state.settings.year, firstYear);
    EXPECT_FALSE(previous.isPossible(state));
}

TEST(StateRows, TheUsualKindsAreNoneInParticular)
{
    const std::vector<StateRow> rows = stateRows();
    const StateRow& actual = rowCalled(rows, "Actual");
    ViewState state;
    EXPECT_FALSE(actual.isOn(state));
    actual.change(state);
    EXPECT_EQ(state.settings.kinds, allOf<Kind>());
    actual.change(state);
    EXPECT_EQ(state.settings.kinds, std::nullopt);
}

TEST(StateRows, AnotherRuleForgetsAFixedRate)
{
    ViewState state;
    state.settings.fx = {CurrencyPolicy::Rule::Fixed, cny, 7.2};
    rowCalled(stateRows(), "Average rate over the period").change(state);
    EXPECT_EQ(state.settings.fx, (CurrencyPolicy{CurrencyPolicy::Rule::PeriodAverage, {}, 1}));
}

TEST(StateRows, AGrowthOfOnesOwnIsNoneOfTheUsual)
{
    const std::vector<StateRow> rows = stateRows();
    ViewState state;
    for (const double growth : {0.0, 0.25, 0.5, 0.33}) {
        state.settings.growth = growth;
        EXPECT_EQ(rowCalled(rows, "&Other growth…").isOn(state), growth == 0.33);
        EXPECT_EQ(rowCalled(rows, "Growing &25 % a year").isOn(state), growth == 0.25);
    }
}

} // namespace
} // namespace capex
