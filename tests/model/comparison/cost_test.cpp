// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/company_order.h"
#include "model/comparison/conflicts.h"
#include "model/comparison/horizons.h"
#include "model/comparison/revisions.h"
#include "model/comparison/say_do.h"
#include "model/comparison/timeline.h"
#include "model/comparison/vintages.h"
#include "model/comparison/years_by_measure.h"
#include "tests/support/cost.h"
#include "tests/support/many_figures.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

constexpr int figuresEach = 4; ///< of a company
constexpr int companies = 500;

/// What is done with a dataset.
struct Task
{
    const char* name;
    void (*run)(const Dataset& dataset);
};

ComparisonSettings on(Basis basis)
{
    return {.basis = basis};
}

class Cost : public testing::TestWithParam<Task>
{
};

TEST_P(Cost, GrowsWithTheCompaniesAndLittleMore)
{
    const Dataset some = manyFigures(companies, companies * figuresEach);
    const Dataset more = manyFigures(4 * companies, 4 * companies * figuresEach);
    EXPECT_LT(costRatio([&] { GetParam().run(more); }, [&] { GetParam().run(some); }, notQuadratic),
              notQuadratic);
}

/// Figures of one company that all speak of the same thing.
Dataset oneSubject(int figures)
{
    DatasetParts parts = manyFigures(1, figures).parts();
    for (Figure& figure : parts.figures) {
        figure.kind = Kind::Guidance;
        figure.period = Period::calendarYear(2026);
        figure.announced = QDate(2026, 2, 1);
    }
    return Dataset(std::move(parts));
}

TEST(CostOfConflicts, GrowsWithTheFiguresOfOneSubjectAndLittleMore)
{
    const auto askOne = [](const Dataset& dataset) {
        return [&dataset] { (void)ConflictIndex(dataset).of(dataset.figures().front()); };
    };
    const Dataset some = oneSubject(1'000);
    const Dataset more = oneSubject(4'000);
    EXPECT_LT(costRatio(askOne(more), askOne(some), notQuadratic), notQuadratic);
}

/// A region each, as a file may have it.
TEST(CostOfGroups, GrowsWithTheRegionsAndLittleMore)
{
    const auto inRegions = [](int count) {
        DatasetParts parts = manyFigures(count, count).parts();
        for (Company& company : parts.companies) {
            company.region = company.id.text();
        }
        return Dataset(std::move(parts));
    };
    const Dataset some = inRegions(1'000);
    const Dataset more = inRegions(4'000);
    const Comparison ofSome = compare(some, {});
    const Comparison ofMore = compare(more, {});
    const ViewOptions grouped{.groupByRegion = true};
    EXPECT_LT(costRatio([&] { (void)arranged(more, ofMore, grouped); },
                        [&] { (void)arranged(some, ofSome, grouped); }, notQuadratic),
              notQuadratic);
}

/// A measure each, all of them named in one note.
TEST(CostOfNotes, GrowsWithTheMeasuresAndLittleMore)
{
    const auto measured = [](int count) {
        DatasetParts parts = manyFigures(count, count).parts();
        for (Figure& figure : parts.figures) {
            figure.measure = {figure.id.text()};
            figure.period = Period::calendarYear(2026);
        }
        return Dataset(std::move(parts));
    };
    const Dataset some = measured(1'000);
    const Dataset more = measured(4'000);
    const ComparisonSettings year{.year = 2026};
    const Comparison ofSome = compare(some, year);
    const Comparison ofMore = compare(more, year);
    EXPECT_LT(costRatio([&] { (void)comparability(more, ofMore.rows, year); },
                        [&] { (void)comparability(some, ofSome.rows, year); }, notQuadratic),
              notQuadratic);
}

INSTANTIATE_TEST_SUITE_P(
    Of, Cost,
    testing::Values(
        Task{"Comparing", [](const Dataset& d) { (void)compare(d, on(Basis::PerYear)); }},
        Task{"ComparingByCalendarYear",
             [](const Dataset& d) { (void)compare(d, on(Basis::CalendarYear)); }},
        Task{"ArrangingByRegion",
             [](const Dataset& d) {
                 (void)companyOrder(d, compare(d, on(Basis::PerYear)), {.groupByRegion = true});
             }},
        Task{"Horizons", [](const Dataset& d) { (void)compareHorizons(d, {}); }},
        Task{"Years", [](const Dataset& d) { (void)byMeasure(compareYearsShown(d, {}, {})); }},
        Task{"Timeline", [](const Dataset& d) { (void)timelineOf(d, {}); }},
        Task{"Revisions", [](const Dataset& d) { (void)revisionsOf(d, {}); }},
        Task{"SayAndDo", [](const Dataset& d) { (void)sayAndDo(d, {}); }},
        Task{"Vintages", [](const Dataset& d) { (void)vintagesOf(d); }},
        Task{"Conflicts", [](const Dataset& d) { (void)ConflictIndex(d); }}),
    [](const testing::TestParamInfo<Task>& task) { return std::string(task.param.name); });

} // namespace
} // namespace capex
