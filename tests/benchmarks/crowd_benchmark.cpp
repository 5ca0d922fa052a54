// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/company_order.h"
#include "model/comparison/conflicts.h"
#include "model/formats/figure_file.h"
#include "tests/support/many_figures.h"
#include "tests/support/shown.h"
#include "views/export/picture.h"

#include <benchmark/benchmark.h>

// What grows with the figures: each beside the same on fewer of them, or on the bundled ones.
namespace capex {
namespace {

constexpr int companies = 250;
constexpr int figures = 10'000;

void compareCompanies(benchmark::State& state)
{
    const Dataset dataset =
        manyFigures(static_cast<int>(state.range(0)), static_cast<int>(state.range(0)));
    for ([[maybe_unused]] auto iteration : state) {
        benchmark::DoNotOptimize(compare(dataset, {}));
    }
    state.SetComplexityN(state.range(0));
}
BENCHMARK(compareCompanies)
    ->RangeMultiplier(2)
    ->Range(2'000, 16'000)
    ->Complexity()
    ->Unit(benchmark::kMillisecond);

void sortCompaniesByOrder(benchmark::State& state)
{
    const Dataset dataset =
        manyFigures(static_cast<int>(state.range(0)), static_cast<int>(state.range(0)));
    const Comparison comparison = compare(dataset, {});
    const auto order = companyOrder(dataset, comparison, {.sort = SortBy::Name});
    for ([[maybe_unused]] auto iteration : state) {
        std::vector<ComparisonRow> rows = comparison.rows;
        sortByCompany(rows, order);
        benchmark::DoNotOptimize(rows);
    }
    state.SetComplexityN(state.range(0));
}
BENCHMARK(sortCompaniesByOrder)
    ->Arg(1'000)
    ->Arg(4'000)
    ->Complexity()
    ->Unit(benchmark::kMillisecond);

void arrangeByRegion(benchmark::State& state)
{
    const Dataset dataset =
        manyFigures(static_cast<int>(state.range(0)), static_cast<int>(state.range(0)));
    const Comparison comparison = compare(dataset, {});
    for ([[maybe_unused]] auto iteration : state) {
        benchmark::DoNotOptimize(arranged(dataset, comparison, {.groupByRegion = true}));
    }
    state.SetComplexityN(state.range(0));
}
BENCHMARK(arrangeByRegion)->Arg(1'000)->Arg(4'000)->Complexity()->Unit(benchmark::kMillisecond);

/// Figures of one company that all speak of the same thing.
void indexConflicts(benchmark::State& state)
{
    DatasetParts parts = manyFigures(1, static_cast<int>(state.range(0))).parts();
    for (Figure& figure : parts.figures) {
        figure.kind = Kind::Guidance;
        figure.period = Period::calendarYear(2026);
        figure.announced = QDate(2026, 2, 1);
    }
    const Dataset dataset(std::move(parts));
    for ([[maybe_unused]] auto iteration : state) {
        const ConflictIndex index(dataset);
        benchmark::DoNotOptimize(index.of(dataset.figures().front()));
    }
    state.SetComplexityN(state.range(0));
}
BENCHMARK(indexConflicts)->Arg(2'500)->Arg(10'000)->Complexity()->Unit(benchmark::kMillisecond);

/// The first argument is the view, the second whether of many figures instead of the bundled ones,
/// the third whether in a window, where the picture grows, instead of on paper.
void layOut(benchmark::State& state)
{
    const auto view = static_cast<View>(state.range(0));
    const bool isMany = state.range(1) != 0;
    const bool isWindow = state.range(2) != 0;
    state.SetLabel((keywordOf(view) + (isMany ? QStringLiteral(" of many figures") : QString()) +
                    (isWindow ? QStringLiteral(" in a window") : QString()))
                       .toStdString());
    const Dataset dataset = isMany ? manyFigures(companies, figures) : bundledFigures();
    const Shown request{dataset, view, {}, {}};
    for ([[maybe_unused]] auto iteration : state) {
        ChartSurface surface{{1100, 700}};
        surface.height = isWindow ? ChartSurface::Height::Grows : ChartSurface::Height::Fixed;
        benchmark::DoNotOptimize(chartFor(request)(surface));
    }
}
BENCHMARK(layOut)
    ->ArgsProduct({benchmark::CreateDenseRange(0, static_cast<int>(View::SayDo), 1),
                   {0, 1},
                   {0, 1}})
    ->Unit(benchmark::kMillisecond);

/// The picture of a view as a file. The second argument says whether of many figures instead of the
/// bundled ones.
void drawPicture(benchmark::State& state)
{
    const auto view = static_cast<View>(state.range(0));
    const bool isMany = state.range(1) != 0;
    state.SetLabel((keywordOf(view) + (isMany ? QStringLiteral(" of many figures") : QString()))
                       .toStdString());
    const Dataset dataset = isMany ? manyFigures(companies, figures) : bundledFigures();
    const Shown request{dataset, view, {}, {}};
    for ([[maybe_unused]] auto iteration : state) {
        benchmark::DoNotOptimize(pngOf(chartFor(request), {}));
    }
}
BENCHMARK(drawPicture)
    ->ArgsProduct({benchmark::CreateDenseRange(0, static_cast<int>(View::SayDo), 1), {0, 1}})
    ->Unit(benchmark::kMillisecond);

/// All pages of the table of figures, laid out.
void layOutFigures(benchmark::State& state)
{
    const auto count = static_cast<int>(state.range(0));
    const Dataset dataset = manyFigures(companies, count);
    const Shown request{dataset, View::Figures, {}, {}};
    for ([[maybe_unused]] auto iteration : state) {
        benchmark::DoNotOptimize(pagesFor(request)(ChartSurface{.size = {1100, 700}}));
    }
    state.SetComplexityN(count);
}
BENCHMARK(layOutFigures)->Arg(2'500)->Arg(10'000)->Complexity()->Unit(benchmark::kMillisecond);

/// What the evidence says of the bar of a figure that the pointer is over.
void explainBar(benchmark::State& state)
{
    const Dataset dataset =
        state.range(0) == 0 ? bundledFigures() : manyFigures(companies, figures);
    const Figure& figure = dataset.figures().front();
    const Subject subject{
        figure.company, {figure.company, figure.id}, {figure.id}, QStringLiteral("told")};
    const ViewResultPtr timeline = resultOf(Shown{dataset, View::Timeline, {}, {}});
    const Narrator narrator(dataset, Language::English);
    for ([[maybe_unused]] auto iteration : state) {
        benchmark::DoNotOptimize(timeline->explain(subject, narrator));
    }
    state.SetLabel(state.range(0) == 0 ? "bundled figures" : "many figures");
}
BENCHMARK(explainBar)->Arg(0)->Arg(1)->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace capex
