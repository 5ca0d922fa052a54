// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace capex {

class StateActions;
class WindowActions;

/// The menus of the bar that somebody else fills.
struct ForeignMenus
{
    QMenu* recentFiles = nullptr;
    QMenu* savedViews = nullptr;
    QMenu* page = nullptr;
};

/// Puts every action of the window into its menu.
void fillMenuBar(QMenuBar& bar, const WindowActions& actions, const StateActions& states,
                 const ForeignMenus& foreign);

/// The menu of the settings bar's export button; belongs to `bar`'s parent.
void fillExportMenu(QMenu& menu, const WindowActions& actions);

/// The menu on the picture.
struct PictureMenu
{
    QMenu* menu;       ///< of its parent, and gone once it is closed
    QAction* evidence; ///< of what is chosen, which no other menu has
};
/// `page` stands in it, too; nullptr for a picture that is no page.
[[nodiscard]] PictureMenu makePictureMenu(const WindowActions& actions, QMenu* page,
                                          QWidget* parent);

} // namespace capex
