// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings/setting.h"

#include <QMenu>

#include <functional>
#include <memory>
#include <vector>

namespace capex {

struct ActionText;

/// An action for every way to arrange a view: order, groups, focus, how years are drawn and phased.
/// The state goes down into check marks, a triggered action comes up as a changed state. What a
/// view does not depend on is disabled, with the reason.
class ArrangementActions : public QObject
{
    Q_OBJECT

public:
    explicit ArrangementActions(QObject* parent = nullptr);
    ~ArrangementActions() override;

    void showState(const ViewState& state);

    [[nodiscard]] QMenu* sortMenu() const { return m_sort.get(); }
    [[nodiscard]] QMenu* focusMenu() const { return m_focus.get(); }
    [[nodiscard]] QMenu* yearsMenu() const { return m_years.get(); }
    /// Every action, for shortcuts and their list.
    [[nodiscard]] QList<QAction*> all() const;

Q_SIGNALS:
    void stateChosen(const ViewState& state);
    void focusWanted();    ///< on the selected companies
    void growthWanted();   ///< a rate is to be asked for
    void bandWanted();     ///< a second rate is to be asked for
    void yearSpanWanted(); ///< the years are to be asked for

private:
    using Change = std::function<void(ViewState&)>;
    using Check = std::function<bool(const ViewState&)>;

    struct Entry
    {
        QAction* action;
        Setting setting;
        Check isOn; ///< may be empty
    };

    QAction* add(QMenu& menu, Setting setting, const ActionText& text, const Check& isOn);
    void addChange(QMenu& menu, Setting setting, const ActionText& text, const Change& change,
                   const Check& isOn);
    void addQuestion(QMenu& menu, Setting setting, const ActionText& text, const Check& isOn,
                     void (ArrangementActions::*question)());
    void addSort();
    void addFocus();
    void addStyles();
    void addGrowth();
    void addBand();
    void addYearSpan();

    ViewState m_shown;
    std::vector<Entry> m_entries;
    std::unique_ptr<QMenu> m_sort;
    std::unique_ptr<QMenu> m_focus;
    std::unique_ptr<QMenu> m_years;
};

} // namespace capex
