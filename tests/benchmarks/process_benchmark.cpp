// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

// Whole processes, from their start to their end, each beside what it is measured by.
namespace {

/// With settings of its own, so that no window of the user's is restored.
void timeProcess(benchmark::State& state, const QString& program, const QStringList& arguments)
{
    const QTemporaryDir settings;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), settings.path());
    for ([[maybe_unused]] auto iteration : state) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        if (!process.waitForFinished() || process.exitCode() != 0) {
            state.SkipWithError("the program failed");
            return;
        }
    }
}

void startBareChart(benchmark::State& state)
{
    timeProcess(state, QStringLiteral(CAPEX_START_BARE), {});
}

void startToFirstOverview(benchmark::State& state)
{
    timeProcess(state, QStringLiteral(CAPEX_START_OVERVIEW), {});
}

void writePngWithGnuplot(benchmark::State& state)
{
    const QTemporaryDir folder;
    const QString gnuplot = QStandardPaths::findExecutable(QStringLiteral("gnuplot"));
    if (gnuplot.isEmpty()) {
        state.SkipWithError("gnuplot is not installed");
        return;
    }
    timeProcess(state, gnuplot,
                {QStringLiteral("-c"),
                 QStringLiteral(CAPEX_SOURCE_DIR "/tests/benchmarks/eight_bars.gp"),
                 folder.filePath(QStringLiteral("gnuplot.png"))});
}

void writePngFromCommandLine(benchmark::State& state)
{
    const QTemporaryDir folder;
    timeProcess(state, QStringLiteral(CAPEX_PROGRAM),
                {QStringLiteral("export"), QStringLiteral("-o"),
                 folder.filePath(QStringLiteral("ranking.png"))});
}

void writeCsvFromCommandLine(benchmark::State& state)
{
    const QTemporaryDir folder;
    timeProcess(state, QStringLiteral(CAPEX_PROGRAM),
                {QStringLiteral("export"), QStringLiteral("-o"),
                 folder.filePath(QStringLiteral("ranking.csv"))});
}

BENCHMARK(startBareChart)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(startToFirstOverview)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(writePngWithGnuplot)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(writePngFromCommandLine)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(writeCsvFromCommandLine)->UseRealTime()->Unit(benchmark::kMillisecond);

} // namespace
