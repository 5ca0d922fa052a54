// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/comparison_controller.h"

#include "model/settings/setting.h"

namespace capex {

const Comparison& ComparisonController::comparison() const
{
    return m_comparesNobody ? m_ofNobody : m_context.on(settings().basis);
}

void ComparisonController::setDataset(Dataset dataset)
{
    m_dataset = std::move(dataset);
    m_context = ComparisonContext(m_dataset, settings());
    m_comparesNobody = false;
    invalidate();
}

ViewRequest ComparisonController::request() const
{
    const ViewState shown = taken(m_state);
    ViewRequest request{m_dataset, shown.view, shown.settings, shown.options, m_context};
    if (m_comparesNobody) {
        request.settings.companies = {CompanyId{}}; // nobody has the empty id
    }
    return request;
}

void ComparisonController::setState(const ViewState& state)
{
    if (state == m_state) {
        return;
    }
    m_comparesNobody = m_comparesNobody && state.settings.companies == settings().companies;
    m_state = state;
    invalidate();
}

void ComparisonController::setSettings(const ComparisonSettings& settings)
{
    ViewState state = m_state;
    state.settings = settings;
    setState(state);
}

void ComparisonController::setView(View view)
{
    ViewState state = m_state;
    state.view = view;
    setState(state);
}

void ComparisonController::change(const std::function<void(ViewState&)>& change)
{
    ViewState state = m_state;
    change(state);
    setState(state);
}

void ComparisonController::chooseCompanies(const QList<CompanyId>& companies)
{
    m_comparesNobody = false;
    m_state.settings.companies = companies;
    invalidate();
}

void ComparisonController::clearCompanies()
{
    m_comparesNobody = true;
    invalidate();
}

void ComparisonController::invalidate()
{
    if (!m_context.isOf(settings())) {
        m_context = ComparisonContext(m_dataset, settings());
    }
    m_ofNobody = Comparison{settings(), {}, {}};
    if (std::exchange(m_isAnnounced, true)) {
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isAnnounced = false;
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

} // namespace capex
