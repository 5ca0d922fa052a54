// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"
#include "model/settings/view_state.h"
#include "model/wording/wording.h"

#include <QActionGroup>
#include <QMenu>

#include <functional>
#include <memory>

namespace capex {

struct ActionText;

/// An action for every setting of a comparison: what the menus and the settings bar show. Settings
/// go down into check marks, a triggered action comes up as changed settings.
class SettingsActions : public QObject
{
    Q_OBJECT

public:
    explicit SettingsActions(QObject* parent = nullptr);
    ~SettingsActions() override;

    void showSettings(const ComparisonSettings& settings);
    /// Disables what the state's view does not take, and says why.
    void showState(const ViewState& state);
    /// Offers the currencies, measures and saved views of `dataset`.
    void setDataset(const Dataset& dataset, Language language);

    [[nodiscard]] QActionGroup* basis() const { return m_basis; }
    [[nodiscard]] QActionGroup* vintage() const { return m_vintage; }
    [[nodiscard]] QAction* previousYear() const { return m_previousYear; }
    [[nodiscard]] QAction* nextYear() const { return m_nextYear; }
    [[nodiscard]] QMenu* asOfMenu() const { return m_asOf.get(); }
    [[nodiscard]] QMenu* currencyMenu() const { return m_currency.get(); }
    [[nodiscard]] QMenu* kindsMenu() const { return m_kinds.get(); }
    [[nodiscard]] QMenu* measuresMenu() const { return m_measures.get(); }
    [[nodiscard]] QMenu* viewsMenu() const { return m_views.get(); }

    /// Puts `commands` below the saved views; they belong to somebody else.
    void setViewCommands(const QList<QAction*>& commands);

    /// The name of the saved view that is shown; a word for settings of one's own.
    [[nodiscard]] QString shownViewName() const;

    /// Every action, for shortcuts and their list.
    [[nodiscard]] QList<QAction*> all() const;

Q_SIGNALS:
    void settingsChosen(const ComparisonSettings& settings);
    void viewChosen(const SavedView& view);
    void furtherViewsWanted(); ///< than those that the menu has room for
    void asOfWanted();         ///< a day is to be asked for
    void fixedRateWanted();    ///< a rate is to be asked for

private:
    using Change = std::function<void(ComparisonSettings&)>;
    using Check = std::function<bool(const ComparisonSettings&)>;

    struct Entry
    {
        QAction* action;
        Check isOn;
    };

    QAction* add(const ActionText& text, const Change& change, const Check& isOn);
    QAction* bind(QAction* action, const Change& change, const Check& isOn);
    void addBasis();
    void addYears();
    void addAsOf();
    void addVintage();
    void addPolicies();
    void addKinds();
    void forget(QMenu& menu);
    void showAvailable();
    void offerCurrencies(const Dataset& dataset);
    void offerMeasures(const Dataset& dataset, const Narrator& narrator);
    void offerViews(const Dataset& dataset, Language language);

    ComparisonSettings m_shown;
    ViewState m_state; ///< its settings are m_shown
    std::vector<Entry> m_settings;
    QActionGroup* m_basis;
    QActionGroup* m_vintage;
    QAction* m_previousYear = nullptr;
    QAction* m_nextYear = nullptr;
    std::unique_ptr<QMenu> m_asOf;
    std::unique_ptr<QMenu> m_currency;
    std::unique_ptr<QMenu> m_currencies;
    std::unique_ptr<QMenu> m_kinds;
    std::unique_ptr<QMenu> m_measures;
    std::unique_ptr<QMenu> m_views;
    QList<QAction*> m_viewCommands;
};

} // namespace capex
