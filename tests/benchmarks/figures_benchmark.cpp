// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/comparison.h"
#include "model/formats/figure_file.h"

#include <benchmark/benchmark.h>

#include <QFile>

namespace capex {
namespace {

void readBundledFigures(benchmark::State& state)
{
    QFile file(QStringLiteral(CAPEX_SOURCE_DIR "/resources/figures/figures.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        state.SkipWithError("the bundled figures are not there");
        return;
    }
    const QByteArray content = file.readAll();
    const ReadContext context{QDate::currentDate(), {}};
    for ([[maybe_unused]] auto iteration : state) {
        benchmark::DoNotOptimize(readFigures(content, jsonFormat(), context));
    }
}
BENCHMARK(readBundledFigures)->Unit(benchmark::kMillisecond);

void compareBundledFigures(benchmark::State& state)
{
    ComparisonSettings settings;
    settings.basis = static_cast<Basis>(state.range(0));
    state.SetLabel(keywordOf(settings.basis).toStdString());
    for ([[maybe_unused]] auto iteration : state) {
        benchmark::DoNotOptimize(compare(bundledFigures(), settings));
    }
}
BENCHMARK(compareBundledFigures)
    ->Arg(static_cast<int>(Basis::PerYear))
    ->Arg(static_cast<int>(Basis::CalendarYear))
    ->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace capex
