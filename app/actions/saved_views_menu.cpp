// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/saved_views_menu.h"

#include "app/actions/action_text.h"
#include "app/actions/dataset_rows.h"
#include "model/settings/setting.h"

#include <algorithm>

namespace capex {

SavedViewsMenu::SavedViewsMenu(const QList<QAction*>& commands, QWidget* parent)
    : QMenu(translated(QT_TRANSLATE_NOOP("Actions", "Sa&ved views")), parent)
    , m_commands(commands)
{
    setToolTipsVisible(true);
    setViews({}, Language::English);
}

void SavedViewsMenu::setViews(const SavedViews& views, Language language)
{
    for (const Entry& entry : m_entries) {
        entry.action->deleteLater();
    }
    m_entries.clear();
    clear();
    for (const SavedView& view : views) {
        if (static_cast<qsizetype>(m_entries.size()) < mostViews) {
            addView(view, language);
        }
    }
    if (views.size() > mostViews) {
        QAction* const more = addAction(tr("&More… (%1 in all)").arg(views.size()));
        connect(more, &QAction::triggered, this, &SavedViewsMenu::furtherViewsRequested);
    }
    addSeparator();
    addActions(m_commands);
    showState(m_state);
}

void SavedViewsMenu::addView(const SavedView& view, Language language)
{
    const auto number = static_cast<qsizetype>(m_entries.size()) + 1;
    QAction* const action =
        makeAction(ActionWords{menuText(view.nameIn(codeOf(language))),
                               tr("Look at the figures this way"), numbered("Ctrl+G", number)},
                   this);
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, view] {
        showState(m_state); // the check marks follow the state, not the click
        Q_EMIT viewRequested(view);
    });
    addAction(action);
    m_entries.push_back({action, taken({view.view, view.settings, view.options})});
}

void SavedViewsMenu::showState(const ViewState& state)
{
    m_state = state;
    ViewState shown = taken(state);
    shown.options.enlarged = 0;
    for (const Entry& entry : m_entries) {
        entry.action->setChecked(entry.shown == shown);
    }
}

QString SavedViewsMenu::shownViewName() const
{
    const auto shown = std::ranges::find_if(
        m_entries, [](const Entry& entry) { return entry.action->isChecked(); });
    return shown == m_entries.end() ? tr("Saved views") : shown->action->iconText();
}

} // namespace capex
