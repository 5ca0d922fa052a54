// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings/view_state.h"

#include <QActionGroup>
#include <QMenu>

namespace capex {

/// What can be done with a panel of the overview, or with all of its page.
enum class PageCommand {
    Enlarge, ///< or shows the whole page again
    Pin,
    Retitle,
    Remove,
    MoveLeft,
    MoveRight,
    MoveUp,
    MoveDown,
    AsUsual,
};

/// The actions that arrange the page of the overview, and their menu.
class PageActions : public QObject
{
    Q_OBJECT

public:
    explicit PageActions(QWidget* parent);

    /// Belongs to the parent.
    [[nodiscard]] QMenu* menu() const { return m_menu; }
    [[nodiscard]] QAction* operator[](PageCommand command) const;
    /// An action for each view that can stand on a page; its data is the view.
    [[nodiscard]] QActionGroup* addedViews() const { return m_addedViews; }
    [[nodiscard]] QActionGroup* shownViews() const { return m_shownViews; } ///< in a panel's place
    /// An action for each tile, checked where it stands on the page; its data is the tile.
    [[nodiscard]] QActionGroup* tiles() const { return m_tiles; }

    /// Disables, with the reason, what cannot be done on the state's page with the panel of that
    /// number, 0 for none.
    void showState(const ViewState& state, int panel);

private:
    void fillMenu();
    void showPanel(const ViewState& state, int panel);
    void showPage(const ViewState& state);

    QMenu* m_menu;
    QList<QAction*> m_commands; ///< in the order of PageCommand
    QActionGroup* m_addedViews;
    QActionGroup* m_shownViews;
    QActionGroup* m_tiles;
};

} // namespace capex
