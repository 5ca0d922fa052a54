// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/comparison.h"
#include "model/formats/figure_file.h"
#include "views/export/picture.h"
#include "views/ranking/ranking_chart.h"
#include "views/scene/chart_view.h"

#include <benchmark/benchmark.h>

namespace capex {
namespace {

ChartBuilder rankingOf(int year)
{
    ComparisonSettings settings;
    settings.year = year;
    return [comparison = compare(bundledFigures(), settings)](const ChartSurface& surface) {
        return rankingChart(bundledFigures(), comparison, surface);
    };
}

void layOutRanking(benchmark::State& state)
{
    const ChartBuilder build = rankingOf(2025);
    for ([[maybe_unused]] auto iteration : state) {
        benchmark::DoNotOptimize(build({{1600, 900}}));
    }
}
BENCHMARK(layOutRanking)->Unit(benchmark::kMillisecond);

void writePicture(benchmark::State& state)
{
    const ChartBuilder build = rankingOf(2025);
    for ([[maybe_unused]] auto iteration : state) {
        benchmark::DoNotOptimize(pngOf(build, {}));
    }
}
BENCHMARK(writePicture)->Unit(benchmark::kMillisecond);

/// From a changed setting to the repainted picture: comparing, laying out, drawing.
void changeOfSettingToRepaint(benchmark::State& state)
{
    ChartView view;
    view.resize(900, 700);
    view.show();
    int year = 2025;
    for ([[maybe_unused]] auto iteration : state) {
        year = year == 2025 ? 2026 : 2025;
        view.setChart(rankingOf(year));
        view.viewport()->repaint();
    }
}
BENCHMARK(changeOfSettingToRepaint)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace capex
