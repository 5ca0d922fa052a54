// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/view_history.h"
#include "model/settings/saved_views.h"

#include <QObject>

namespace capex {

class ComparisonController;
class Dataset;

/// Leads from one state of the view to another and back. Owns the way that was taken.
class ViewNavigator : public QObject
{
    Q_OBJECT

public:
    /// The controller outlives this.
    explicit ViewNavigator(ComparisonController& controller, QObject* parent = nullptr);

    void goTo(const ViewState& state);
    void back();
    void forward();
    /// To what the view takes; all else stays as it is.
    void follow(const ViewState& state);
    void showView(const SavedView& view);
    /// To all that the view says.
    void resume(const SavedView& view);
    /// `isMoving`: as a further step of one movement, which is one step of the way.
    void showDay(std::optional<QDate> day, bool isMoving);

    /// Other figures have come: their opening view is the first step of a new way.
    void beginWith(const Dataset& dataset, const SavedViews& views);
    /// The same file was read again, or its figures edited.
    void stayWith(const Dataset& dataset);

    /// What is shown now is a step of the way, unless nobody is compared.
    void remember();

    /// What is on the screen, under that name.
    [[nodiscard]] SavedView shownView(const QString& name) const;
    [[nodiscard]] const ViewHistory& history() const { return m_history; }
    /// On the way that another window has taken.
    void standAs(const ViewNavigator& other);

Q_SIGNALS:
    void departed();   ///< for another state; what moves by itself is to stop
    void remembered(); ///< the way back or forward may have changed

private:
    [[nodiscard]] ViewState stateOf(const SavedView& view) const;

    ComparisonController& m_controller;
    ViewHistory m_history;
    bool m_isMoving = false; ///< the next state is a further step of a movement
};

} // namespace capex
