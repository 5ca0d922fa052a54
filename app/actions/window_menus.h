// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QMenuBar;

namespace capex {

class ArrangementActions;
class SettingsActions;
class WindowActions;

/// Puts every action of the window into its menu.
void fillMenuBar(QMenuBar& bar, const WindowActions& actions, const SettingsActions& settings,
                 const ArrangementActions& arrangement, QMenu* recentFiles);

/// The menu of the settings bar's export button; belongs to `bar`'s parent.
void fillExportMenu(QMenu& menu, const WindowActions& actions);

} // namespace capex
