// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QMenu;
class QMenuBar;

namespace capex {

class StateActions;
class WindowActions;

/// The menus of the bar that somebody else fills.
struct ForeignMenus
{
    QMenu* recentFiles = nullptr;
    QMenu* savedViews = nullptr;
};

/// Puts every action of the window into its menu.
void fillMenuBar(QMenuBar& bar, const WindowActions& actions, const StateActions& states,
                 const ForeignMenus& foreign);

/// The menu of the settings bar's export button; belongs to `bar`'s parent.
void fillExportMenu(QMenu& menu, const WindowActions& actions);

/// The menu on the picture; returns the action that asks for the evidence of what is chosen, which
/// no other menu has.
QAction* fillPictureMenu(QMenu& menu, const WindowActions& actions);

} // namespace capex
