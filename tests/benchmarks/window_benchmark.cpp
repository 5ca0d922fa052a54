// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/session.h"
#include "app/window/main_window.h"
#include "app/window/theme_switch.h"
#include "model/formats/json/json_writer.h"
#include "tests/support/many_figures.h"
#include "views/panels/finder.h"

#include <benchmark/benchmark.h>

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>

#include <algorithm>
#include <utility>

namespace capex {
namespace {

/// Of the event loop: the comparison, the picture's painting, the evidence and its painting each
/// come in one of their own.
constexpr int turns = 6;

/// From a changed setting until the whole window is repainted, its evidence included. The argument
/// is the view.
void changeOfSettingToWindow(benchmark::State& state)
{
    const QTemporaryDir folder;
    Session session(folder.filePath(QStringLiteral("window.ini")));
    ThemeSwitch themes(*qApp, session);
    MainWindow window(session, themes);
    themes.dress();
    window.openAtStart();
    window.show();
    ComparisonController& controller = window.controller();
    controller.setView(static_cast<View>(state.range(0)));
    QApplication::processEvents();
    ComparisonSettings settings = controller.settings();
    settings.year = 2025;
    for ([[maybe_unused]] auto iteration : state) {
        settings.year = settings.year == 2025 ? 2026 : 2025;
        settings.vintage = settings.year == 2025 ? Vintage::Latest : Vintage::First;
        controller.setSettings(settings);
        for (int turn = 0; turn < turns; ++turn) {
            QApplication::processEvents();
        }
    }
    state.SetLabel(keywordOf(controller.state().view).toStdString());
}
BENCHMARK(changeOfSettingToWindow)
    ->DenseRange(0, static_cast<int>(View::Reconciliation))
    ->Unit(benchmark::kMillisecond);

constexpr int crowdOfCompanies = 250;
constexpr int crowdOfFigures = 10'000;

/// A window that shows a crowd, told by a file as a user would.
class CrowdedWindow
{
public:
    CrowdedWindow()
        : m_session(m_folder.filePath(QStringLiteral("window.ini")))
        , m_themes(*qApp, m_session)
        , m_window(m_session, m_themes)
    {
        const QString path = m_folder.filePath(QStringLiteral("crowd.json"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) ||
            file.write(writeJson(manyFigures(crowdOfCompanies, crowdOfFigures), {})) < 0) {
            qFatal("no room for a file");
        }
        file.close();
        m_themes.dress();
        m_window.openAtStart(path);
        m_window.show();
        while (m_window.document().isBundled()) {
            runTurn();
        }
        settle();
    }

    [[nodiscard]] MainWindow& window() { return m_window; }

    /// One turn of the event loop.
    void runTurn()
    {
        QElapsedTimer timer;
        timer.start();
        QApplication::processEvents();
        m_longest = std::max(m_longest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }

    /// Until what a change leads to is on the screen.
    void settle()
    {
        runTurn();
        while (m_window.controller().isComparing()) {
            runTurn();
        }
        for (int turn = 0; turn < turns; ++turn) {
            runTurn();
        }
    }

    /// The longest turn since the last call, in milliseconds: so long nothing answered.
    [[nodiscard]] double takeLongest() { return std::exchange(m_longest, 0); }

private:
    QTemporaryDir m_folder;
    Session m_session;
    ThemeSwitch m_themes;
    MainWindow m_window;
    double m_longest = 0;
};

/// Sets what `first` and then `next` make of the settings of a crowd's view, the argument; each
/// time until all is repainted.
void changeInCrowd(benchmark::State& state, void (*first)(ComparisonSettings&),
                   void (*next)(ComparisonSettings&))
{
    CrowdedWindow crowd;
    ComparisonController& controller = crowd.window().controller();
    controller.setView(static_cast<View>(state.range(0)));
    ComparisonSettings settings = controller.settings();
    first(settings);
    controller.setSettings(settings);
    crowd.settle();
    (void)crowd.takeLongest();
    for ([[maybe_unused]] auto iteration : state) {
        next(settings);
        controller.setSettings(settings);
        crowd.settle();
    }
    state.counters["longest_turn_ms"] = crowd.takeLongest();
    state.SetLabel(keywordOf(controller.state().view).toStdString());
}

/// A changed setting with 10,000 figures of 250 companies.
void changeOfSettingOfCrowd(benchmark::State& state)
{
    changeInCrowd(
        state, [](ComparisonSettings&) {},
        [](ComparisonSettings& settings) {
            settings.year = settings.year == 2025 ? 2026 : 2025;
            settings.vintage = settings.year == 2025 ? Vintage::Latest : Vintage::First;
        });
}
BENCHMARK(changeOfSettingOfCrowd)
    ->DenseRange(0, static_cast<int>(View::Figures))
    ->Unit(benchmark::kMillisecond);

/// The as-of day of 10,000 figures of 250 companies is dragged on.
void asOfDraggedInCrowd(benchmark::State& state)
{
    changeInCrowd(
        state, [](ComparisonSettings& settings) { settings.asOf = QDate(2024, 1, 1); },
        [](ComparisonSettings& settings) {
            settings.asOf = settings.asOf->addDays(settings.asOf->year() < 2026 ? 1 : -500);
        });
}
BENCHMARK(asOfDraggedInCrowd)
    ->DenseRange(0, static_cast<int>(View::Reconciliation))
    ->Unit(benchmark::kMillisecond);

/// A letter typed into the search of 10,000 figures.
void letterTypedInCrowd(benchmark::State& state)
{
    CrowdedWindow crowd;
    crowd.window().actions()[Command::Find]->trigger();
    crowd.settle();
    auto* const field = crowd.window().findChild<Finder*>()->findChild<QLineEdit*>();
    (void)crowd.takeLongest();
    int typed = 0;
    for ([[maybe_unused]] auto iteration : state) {
        field->setText(QStringLiteral("company 12").left(1 + typed++ % 10));
        crowd.runTurn();
    }
    state.counters["longest_turn_ms"] = crowd.takeLongest();
}
BENCHMARK(letterTypedInCrowd)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace capex
