// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/session.h"
#include "app/window/main_window.h"
#include "app/window/theme_switch.h"

#include <benchmark/benchmark.h>

#include <QAction>
#include <QApplication>
#include <QTemporaryDir>

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
    state.SetLabel(wordOf(controller.state().view).toStdString());
}
BENCHMARK(changeOfSettingToWindow)
    ->DenseRange(0, static_cast<int>(View::Reconciliation))
    ->Unit(benchmark::kMillisecond);

} // namespace
} // namespace capex
