// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/conflicts.h"
#include "model/formats/figure_file.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

const FigureId first{QStringLiteral("first")};
const FigureId second{QStringLiteral("second")};

TEST(Conflicts, FiguresOfTheSameSubjectWithOtherAmountsAreRivals)
{
    const auto conflicts = conflictsOf(
        datasetOf({{.id = "first"}, {.id = "second", .amount = Money::single(60, usd)}}));
    EXPECT_EQ(conflicts.value(first), (Conflicts{{second}, {}}));
    EXPECT_EQ(conflicts.value(second), (Conflicts{{first}, {}}));
}

TEST(Conflicts, FiguresOfTheSameSubjectAndAmountAreNoRivals)
{
    const auto conflicts = conflictsOf(datasetOf({{.id = "first"}, {.id = "second"}}));
    EXPECT_EQ(conflicts.value(first), (Conflicts{{}, {second}}));
}

TEST(Conflicts, ARunRateIsOfTheClassOfGuidance)
{
    const auto conflicts =
        conflictsOf(datasetOf({{.id = "first"}, {.id = "second", .kind = Kind::RunRate}}));
    EXPECT_EQ(conflicts.value(second).sameAmount, QList<FigureId>{first});
}

TEST(Conflicts, AnotherCompanyClassPeriodOrDayIsAnotherSubject)
{
    const FigureSketch others[] = {
        {.id = "second", .company = "globex"},
        {.id = "second", .kind = Kind::Pledge},
        {.id = "second", .period = Period::calendarYear(2026)},
        {.id = "second", .announced = QDate(2025, 1, 16)},
    };
    for (const FigureSketch& other : others) {
        EXPECT_TRUE(conflictsOf(datasetOf({{.id = "first"}, other})).isEmpty());
    }
}

TEST(Conflicts, OfOneFigureAreThoseThatItHasAmongAll)
{
    const Dataset figures = bundledFigures();
    const auto all = conflictsOf(figures);
    for (const Figure& figure : figures.figures()) {
        EXPECT_EQ(conflictsOf(figures, figure), all.value(figure.id))
            << figure.id.text.toStdString();
    }
}

TEST(Conflicts, OfADisputedFigureAreNone)
{
    DatasetParts parts = partsOf({{.id = "first"}, {.id = "second"}});
    parts.figures.front().disputed = true;
    const Dataset figures(parts);
    EXPECT_EQ(conflictsOf(figures, *figures.figure(first)), Conflicts{});
    EXPECT_EQ(conflictsOf(figures, *figures.figure(second)), Conflicts{});
}

} // namespace
} // namespace capex
