// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/first_day.h"

#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

const QDate early(2023, 4, 1);
const QDate late(2025, 1, 15);

ViewState stateOf(View view, int year = 2025)
{
    ViewState state;
    state.view = view;
    state.settings.year = year;
    return state;
}

/// The plan for 2025, announced late, and an earlier figure.
Dataset withEarlier(FigureSketch earlier)
{
    earlier.id = "earlier";
    earlier.announced = early;
    return datasetOf({{.id = "plan", .announced = late}, earlier});
}

TEST(FirstDay, IsTheEarliestOfTheFiguresThatAreShown)
{
    EXPECT_EQ(firstDayOf(withEarlier({}), stateOf(View::Ranking)), early);
    EXPECT_EQ(firstDayOf(withEarlier({}), stateOf(View::Ranking, 2031)), std::nullopt);
    EXPECT_EQ(firstDayOf(Dataset(), stateOf(View::Ranking)), std::nullopt);
}

TEST(FirstDay, AnotherYearsFigureCountsOnlyWhereManyYearsAreShown)
{
    const Dataset figures = withEarlier({.period = Period::calendarYear(2023)});
    EXPECT_EQ(firstDayOf(figures, stateOf(View::Ranking)), late);
    EXPECT_EQ(firstDayOf(figures, stateOf(View::Years)), early);
    EXPECT_EQ(firstDayOf(figures, stateOf(View::Timeline)), early);
}

TEST(FirstDay, OfACalendarYearCountsWhatTouchesIt)
{
    const Dataset figures = withEarlier({.period = Period::fiscalYear(2026, 6)});
    ViewState state = stateOf(View::Ranking);
    EXPECT_EQ(firstDayOf(figures, state), late) << "the fiscal year is that of 2026";
    state.settings.basis = Basis::CalendarYear;
    EXPECT_EQ(firstDayOf(figures, state), early);
    state.settings.year = 2027;
    EXPECT_EQ(firstDayOf(figures, state), std::nullopt);
}

TEST(FirstDay, AnActualCountsWhereTheViewShowsActuals)
{
    const Dataset figures = withEarlier({.kind = Kind::Actual});
    EXPECT_EQ(firstDayOf(figures, stateOf(View::Ranking)), late);
    EXPECT_EQ(firstDayOf(figures, stateOf(View::Timeline)), late);
    EXPECT_EQ(firstDayOf(figures, stateOf(View::Years)), early);
    EXPECT_EQ(firstDayOf(figures, stateOf(View::Figures)), early);
    ViewState asked = stateOf(View::Ranking);
    asked.settings.kinds = {{Kind::Actual}};
    EXPECT_EQ(firstDayOf(figures, asked), early);
}

TEST(FirstDay, ADisputedFigureCountsInTheTableThatListsIt)
{
    DatasetParts parts = withEarlier({}).parts();
    parts.figures.back().disputed = true;
    const Dataset figures(std::move(parts));
    EXPECT_EQ(firstDayOf(figures, stateOf(View::Ranking)), late);
    EXPECT_EQ(firstDayOf(figures, stateOf(View::Figures)), early);
}

TEST(FirstDay, OtherCompaniesAndMeasuresDoNotCount)
{
    const Dataset figures = withEarlier({.company = "beta", .measure = "leases"});
    ViewState ofCompany = stateOf(View::Ranking);
    ofCompany.settings.companies = {{QStringLiteral("acme")}};
    EXPECT_EQ(firstDayOf(figures, ofCompany), late);
    ViewState ofMeasure = stateOf(View::Ranking);
    ofMeasure.settings.measures = {{QStringLiteral("capex")}};
    EXPECT_EQ(firstDayOf(figures, ofMeasure), late);
}

TEST(FirstDay, AFilterThatTheViewDoesNotTakeLeavesNothingOut)
{
    const Dataset figures = withEarlier({.company = "beta"});
    ViewState state = stateOf(View::Reconciliation);
    state.settings.companies = {{QStringLiteral("acme")}};
    EXPECT_EQ(firstDayOf(figures, state), early);
}

TEST(FirstDay, WhatLiesOutsideOfTheYearsAskedForDoesNotCount)
{
    const Dataset figures = withEarlier({.period = Period::calendarYear(2023)});
    ViewState state = stateOf(View::Years);
    state.settings.fromYear = 2023;
    EXPECT_EQ(firstDayOf(figures, state), early);
    state.settings.fromYear = 2024;
    EXPECT_EQ(firstDayOf(figures, state), late);
    state.settings.toYear = 2024;
    EXPECT_EQ(firstDayOf(figures, state), std::nullopt);
}

} // namespace
} // namespace capex
