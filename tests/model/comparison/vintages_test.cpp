// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/selection.h"
#include "model/comparison/topic.h"
#include "model/comparison/vintages.h"
#include "tests/support/any_figures.h"
#include "tests/support/datasets.h"
#include "tests/support/headlines.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <map>

namespace capex {
namespace {

using Current = std::map<Topic, FigureId>;

/// What the rows say was current on a day.
Current currentOn(QDate day, const std::vector<CurrentFigure>& vintages, const Dataset& dataset)
{
    Current current;
    for (const CurrentFigure& vintage : vintages) {
        if (vintage.first <= day && day <= vintage.last) {
            const auto added =
                current.insert({topicOf(*dataset.figure(vintage.figure)), vintage.figure});
            EXPECT_TRUE(added.second) << "two are current on " << day.toString().toStdString();
        }
    }
    return current;
}

/// What the selection takes of each topic, of all that was announced by a day.
Current selectedOn(QDate day, const Dataset& dataset)
{
    std::map<Topic, std::vector<const Figure*>> known;
    for (const Figure& figure : dataset.figures()) {
        if (!figure.disputed && figure.announced <= day) {
            known[topicOf(figure)].push_back(&figure);
        }
    }
    Current selected;
    for (const auto& [topic, figures] : known) {
        selected.insert({topic, selectedOf(dataset, figures, Vintage::Latest)->id});
    }
    return selected;
}

void expectSelectionOnEveryDay(const Dataset& dataset)
{
    const auto vintages = vintagesOf(dataset);
    std::vector<QDate> days{{1990, 1, 1}, endOfTime()};
    for (const QDate day : dataset.announcementDates()) {
        days.insert(days.end(), {day.addDays(-1), day, day.addDays(1)});
    }
    for (const QDate day : days) {
        EXPECT_EQ(currentOn(day, vintages, dataset), selectedOn(day, dataset))
            << day.toString(Qt::ISODate).toStdString();
    }
}

TEST(Vintages, AreWhatTheSelectionTakesOnEveryDay)
{
    expectSelectionOnEveryDay(headlines());
    for (unsigned seed = 0; seed < 20; ++seed) {
        SCOPED_TRACE(seed);
        expectSelectionOnEveryDay(Dataset(AnyFigures(seed).parts(3, 120)));
    }
}

std::vector<CurrentFigure> vintagesOf(const std::vector<FigureSketch>& sketches)
{
    return capex::vintagesOf(datasetOf(sketches));
}

TEST(Vintages, ALaterOneEndsTheOneBeforeItOnTheDayBefore)
{
    EXPECT_EQ(vintagesOf({{.id = "new", .announced = {2025, 3, 1}},
                          {.id = "old", .announced = {2024, 10, 30}}}),
              (std::vector<CurrentFigure>{{{u"old"}, {2024, 10, 30}, {2025, 2, 28}},
                                          {{u"new"}, {2025, 3, 1}, endOfTime()}}));
}

TEST(Vintages, AFilingStaysCurrentWhateverIsSaidLaterOfAnActual)
{
    EXPECT_EQ(vintagesOf({{.id = "filed",
                           .kind = Kind::Actual,
                           .announced = {2025, 2, 1},
                           .evidence = Evidence::Filing},
                          {.id = "press", .kind = Kind::Actual, .announced = {2025, 3, 1}}}),
              (std::vector<CurrentFigure>{{{u"filed"}, {2025, 2, 1}, endOfTime()}}));
}

TEST(Vintages, LeaveOutRivalsAndWhatIsDisputed)
{
    DatasetParts parts = partsOf({{.id = "a"},
                                  {.id = "b", .amount = Money::single(105, usd)},
                                  {.id = "wrong", .announced = {2025, 6, 1}}});
    parts.figures.back().disputed = true;
    EXPECT_EQ(capex::vintagesOf(Dataset(std::move(parts))),
              (std::vector<CurrentFigure>{{{u"a"}, {2025, 1, 15}, endOfTime()}}));
}

TEST(Vintages, OtherClassesMeasuresAndPeriodsHaveVintagesOfTheirOwn)
{
    EXPECT_EQ(
        vintagesOf({{.id = "guidance"},
                    {.id = "actual", .kind = Kind::Actual, .announced = {2025, 2, 1}},
                    {.id = "measure", .announced = {2025, 2, 1}, .measure = "ai"},
                    {.id = "half", .period = {Month::of(2025, 7), 6}, .announced = {2025, 2, 1}}})
            .size(),
        4);
}

} // namespace
} // namespace capex
