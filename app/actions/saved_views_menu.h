// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings/saved_views.h"
#include "model/settings/view_state.h"
#include "model/wording/formatter.h"

#include <QMenu>

namespace capex {

/// The saved views by their names, those that show the state with a check mark; the commands that
/// keep them stand below.
class SavedViewsMenu : public QMenu
{
    Q_OBJECT

public:
    static constexpr qsizetype mostViews = 50; ///< further ones are found by their names

    /// The commands belong to somebody else.
    explicit SavedViewsMenu(const QList<QAction*>& commands, QWidget* parent = nullptr);

    void setViews(const SavedViews& views, Language language);
    void showState(const ViewState& state);

    /// The name of the view that is shown; a word for settings of one's own.
    [[nodiscard]] QString shownViewName() const;

Q_SIGNALS:
    void viewRequested(const SavedView& view);
    void furtherViewsRequested(); ///< than those that the menu has room for

private:
    void addView(const SavedView& view, Language language);

    struct Entry
    {
        QAction* action;
        ViewState shown; ///< as the view takes it
    };

    QList<QAction*> m_commands;
    std::vector<Entry> m_entries;
    ViewState m_state;
};

} // namespace capex
