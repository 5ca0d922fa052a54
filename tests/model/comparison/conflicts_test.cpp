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

Conflicts conflictsIn(const Dataset& dataset, const FigureId& figure)
{
    return ConflictIndex(dataset).of(*dataset.figure(figure));
}

TEST(Conflicts, FiguresOfTheSameSubjectWithOtherAmountsAreRivals)
{
    const Dataset figures =
        datasetOf({{.id = "first"}, {.id = "second", .amount = Money::single(60, usd)}});
    EXPECT_EQ(conflictsIn(figures, first), (Conflicts{{second}, {}}));
    EXPECT_EQ(conflictsIn(figures, second), (Conflicts{{first}, {}}));
}

TEST(Conflicts, FiguresOfTheSameSubjectAndAmountAreNoRivals)
{
    const Dataset figures = datasetOf({{.id = "first"}, {.id = "second"}});
    EXPECT_EQ(conflictsIn(figures, first), (Conflicts{{}, {second}}));
}

TEST(Conflicts, ARunRateIsOfTheClassOfGuidance)
{
    const Dataset figures = datasetOf({{.id = "first"}, {.id = "second", .kind = Kind::RunRate}});
    EXPECT_EQ(conflictsIn(figures, second).sameAmount, QList<FigureId>{first});
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
        EXPECT_EQ(conflictsIn(datasetOf({{.id = "first"}, other}), first), Conflicts{});
    }
}

TEST(Conflicts, OfOneFigureAreThoseThatItHasAmongAll)
{
    const Dataset& figures = bundledFigures();
    const ConflictIndex all(figures);
    for (const Figure& figure : figures.figures()) {
        EXPECT_EQ(conflictsOf(figures, figure), all.of(figure)) << figure.id.text().toStdString();
    }
}

TEST(Conflicts, OfADisputedFigureAreNone)
{
    DatasetParts parts = partsOf({{.id = "first"}, {.id = "second"}});
    parts.figures.front().disputed = true;
    const Dataset figures(parts);
    for (const FigureId& figure : {first, second}) {
        EXPECT_EQ(conflictsOf(figures, *figures.figure(figure)), Conflicts{});
        EXPECT_EQ(conflictsIn(figures, figure), Conflicts{});
    }
}

} // namespace
} // namespace capex
