// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/state_actions.h"

#include "app/actions/dataset_rows.h"
#include "app/actions/setting_words.h"
#include "app/actions/state_rows.h"
#include "model/figures/dataset.h"
#include "model/figures/enum_size.h"
#include "model/wording/wording.h"

#include <algorithm>

namespace capex {

namespace {

struct MenuRow
{
    StateMenu menu;
    const char* title;
    bool isGroup;                     ///< one of its actions is chosen
    std::optional<Setting> standsFor; ///< its own action goes with that setting: it is a button too
};

constexpr MenuRow menuRows[] = {
    {StateMenu::Basis, QT_TRANSLATE_NOOP("Actions", "&Basis"), true, {}},
    {StateMenu::Year, QT_TRANSLATE_NOOP("Actions", "&Year"), false, {}},
    {StateMenu::AsOf, QT_TRANSLATE_NOOP("Actions", "&As of"), false, Setting::AsOf},
    {StateMenu::Vintage, QT_TRANSLATE_NOOP("Actions", "&Vintage"), true, {}},
    {StateMenu::Currencies, QT_TRANSLATE_NOOP("Actions", "&Currency"), false,
     Setting::CurrencyCode},
    {StateMenu::Kinds, QT_TRANSLATE_NOOP("Actions", "&Kinds"), false, {}},
    {StateMenu::Measures, QT_TRANSLATE_NOOP("Actions", "&Measures"), false, {}},
    {StateMenu::Sort, QT_TRANSLATE_NOOP("Actions", "&Sort"), false, {}},
    {StateMenu::Focus, QT_TRANSLATE_NOOP("Actions", "F&ocus"), false, {}},
    {StateMenu::Years, QT_TRANSLATE_NOOP("Actions", "Yea&rs"), false, {}},
};
static_assert(isParallel<&MenuRow::menu>(menuRows));

} // namespace

StateActions::StateActions(QObject* parent)
    : QObject(parent)
{
    for (const MenuRow& row : menuRows) {
        m_menus.push_back(std::make_unique<QMenu>(translated(row.title)));
        m_menus.back()->setToolTipsVisible(true);
        m_groups.append(row.isGroup ? new QActionGroup(this) : nullptr);
    }
    add(stateRows(), false);
    fillMenus();
}

StateActions::~StateActions() = default;

void StateActions::add(const std::vector<StateRow>& rows, bool isOfDataset)
{
    for (const StateRow& row : rows) {
        QAction* const action = makeAction(row.words, this);
        action->setCheckable(static_cast<bool>(row.isOn));
        if (QActionGroup* const chosen = group(row.menu)) {
            chosen->addAction(action);
        }
        connect(action, &QAction::triggered, this, [this, row] { request(row); });
        m_entries.push_back({row, action, isOfDataset});
    }
}

/// The check marks follow the state, not the click.
void StateActions::request(const StateRow& row)
{
    showState(m_shown);
    if (row.question) {
        Q_EMIT questionRequested(*row.question);
    } else {
        Q_EMIT changeRequested(row.change);
    }
}

void StateActions::showState(const ViewState& state)
{
    m_shown = state;
    for (const Entry& entry : m_entries) {
        if (entry.row.isOn) {
            entry.action->setChecked(entry.row.isOn(state));
        }
    }
    showAvailable();
}

void StateActions::showAvailable()
{
    for (const auto& [row, action, isOfDataset] : m_entries) {
        const QString reason = reasonAgainst(row.setting, m_shown);
        const bool isPossible = !row.isPossible || row.isPossible(m_shown);
        setAvailable(*action, reason.isEmpty() && isPossible, reason);
    }
    for (const MenuRow& row : menuRows) {
        if (row.standsFor) {
            const QString reason = reasonAgainst(*row.standsFor, m_shown);
            setAvailable(*menu(row.menu)->menuAction(), reason.isEmpty(), reason);
        }
    }
}

void StateActions::setDataset(const Dataset& dataset, Language language)
{
    for (const Entry& entry : m_entries) {
        if (entry.isOfDataset) {
            entry.action->deleteLater();
        }
    }
    std::erase_if(m_entries, &Entry::isOfDataset);
    add(rowsOf(dataset, Narrator(dataset, language)), true);
    fillMenus();
    showState(m_shown);
}

void StateActions::fillMenus()
{
    std::ranges::stable_sort(m_entries, {}, [](const Entry& entry) {
        return std::pair(entry.row.menu, entry.row.section);
    });
    for (const auto& menu : m_menus) {
        menu->clear();
    }
    const StateRow* before = nullptr;
    for (const Entry& entry : m_entries) {
        QMenu& filled = *menu(entry.row.menu);
        if (!filled.isEmpty() && entry.row.section != before->section) {
            filled.addSeparator();
        }
        filled.addAction(entry.action);
        before = &entry.row;
    }
}

QMenu* StateActions::menu(StateMenu menu) const
{
    return m_menus.at(static_cast<std::size_t>(menu)).get();
}

QActionGroup* StateActions::group(StateMenu menu) const
{
    return m_groups.at(static_cast<qsizetype>(menu));
}

QList<QAction*> StateActions::actions(StateMenu menu) const
{
    QList<QAction*> actions;
    for (const Entry& entry : m_entries) {
        if (entry.row.menu == menu) {
            actions.append(entry.action);
        }
    }
    return actions;
}

QList<QAction*> StateActions::all() const
{
    QList<QAction*> actions;
    std::ranges::transform(m_entries, std::back_inserter(actions), &Entry::action);
    return actions;
}

} // namespace capex
