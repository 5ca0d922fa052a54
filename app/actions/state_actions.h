// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/state_row.h"
#include "model/wording/language.h"

#include <QActionGroup>
#include <QMenu>

#include <memory>
#include <vector>

namespace capex {

class Dataset;

/// An action for everything that a view can be told, made from the rows of state_rows.cpp and
/// dataset_rows.cpp. The state goes down into check marks, a triggered action comes up as a change
/// of it. What the view does not take is disabled, with the reason.
class StateActions : public QObject
{
    Q_OBJECT

public:
    explicit StateActions(QObject* parent = nullptr);
    ~StateActions() override;

    void showState(const ViewState& state);
    /// Offers what `dataset` has: its currencies and measures.
    void setDataset(const Dataset& dataset, Language language);

    [[nodiscard]] QMenu* menu(StateMenu menu) const;
    /// The actions of a menu of which one is chosen, basis or vintage; of others nothing.
    [[nodiscard]] QActionGroup* group(StateMenu menu) const;
    /// The actions of a menu, in its order.
    [[nodiscard]] QList<QAction*> actions(StateMenu menu) const;
    /// Every action, for shortcuts and their list.
    [[nodiscard]] QList<QAction*> all() const;

Q_SIGNALS:
    void changeRequested(const StateChange& change);
    void questionRequested(StateQuestion question);

private:
    struct Entry
    {
        StateRow row;
        QAction* action;
        bool isOfDataset; ///< goes with it
    };

    void add(const std::vector<StateRow>& rows, bool isOfDataset);
    void request(const StateRow& row);
    void fillMenus();
    void showAvailable();

    ViewState m_shown;
    std::vector<Entry> m_entries;
    std::vector<std::unique_ptr<QMenu>> m_menus; ///< in the order of StateMenu
    QList<QActionGroup*> m_groups;               ///< beside them
};

} // namespace capex
