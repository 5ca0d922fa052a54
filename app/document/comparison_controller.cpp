// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/comparison_controller.h"

#include "model/settings/setting.h"

namespace capex {

const Comparison& ComparisonController::comparison() const
{
    return m_comparesNobody ? m_ofNobody : m_context.comparison();
}

void ComparisonController::setDataset(Dataset dataset)
{
    m_dataset = std::move(dataset);
    m_context = ComparisonContext(m_dataset, m_state);
    m_comparesNobody = false;
    invalidate();
}

ViewResultPtr ComparisonController::result() const
{
    if (!m_result) {
        ViewState shown = taken(m_state);
        if (m_comparesNobody) {
            shown.settings.companies = {CompanyId{}}; // nobody has the empty id
        }
        m_result = resultOf(m_context.showing(shown));
    }
    return m_result;
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
    change([&](ViewState& state) { state.settings = settings; });
}

void ComparisonController::setView(View view)
{
    change([&](ViewState& state) { state.view = view; });
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
    m_context = m_context.showing(m_state);
    m_result.reset();
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
