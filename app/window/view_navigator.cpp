// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/view_navigator.h"

#include "app/document/comparison_controller.h"
#include "app/document/opening_view.h"
#include "model/settings/setting.h"

#include <utility>

namespace capex {

ViewNavigator::ViewNavigator(ComparisonController& controller, QObject* parent)
    : QObject(parent)
    , m_controller(controller)
{
}

void ViewNavigator::goTo(const ViewState& state)
{
    Q_EMIT departed();
    m_controller.setState(state);
    m_controller.chooseCompanies(state.settings.companies);
}

void ViewNavigator::back()
{
    goTo(m_history.back());
}

void ViewNavigator::forward()
{
    goTo(m_history.forward());
}

void ViewNavigator::showView(const SavedView& view)
{
    follow(stateOf(view));
}

void ViewNavigator::follow(const ViewState& state)
{
    goTo(withTaken(m_controller.state(), state));
}

void ViewNavigator::resume(const SavedView& view)
{
    goTo(stateOf(view));
}

void ViewNavigator::showDay(std::optional<QDate> day, bool isMoving)
{
    m_isMoving = isMoving;
    m_controller.change([day](ViewState& state) { state.settings.asOf = day; });
}

void ViewNavigator::beginWith(const Dataset& dataset, const SavedViews& views)
{
    m_history.clear();
    resume(openingView(dataset, views));
}

void ViewNavigator::stayWith(const Dataset& dataset)
{
    m_controller.setSettings(adapted(m_controller.settings(), dataset));
}

ViewState ViewNavigator::stateOf(const SavedView& view) const
{
    return {view.view, adapted(view.settings, m_controller.dataset()), view.options};
}

SavedView ViewNavigator::shownView(const QString& name) const
{
    const ViewState& state = m_controller.state();
    SavedView view;
    view.name = name;
    view.view = state.view;
    view.settings = state.settings;
    view.options = state.options;
    return view;
}

void ViewNavigator::standAs(const ViewNavigator& other)
{
    m_history = other.m_history;
    resume(other.shownView({}));
}

void ViewNavigator::remember()
{
    if (m_controller.comparesNobody()) {
        return;
    }
    if (std::exchange(m_isMoving, false)) {
        m_history.replace(m_controller.state());
    } else {
        m_history.visit(m_controller.state());
    }
    Q_EMIT remembered();
}

} // namespace capex
