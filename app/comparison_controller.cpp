// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/comparison_controller.h"

namespace capex {

const Comparison& ComparisonController::comparison()
{
    if (!m_comparison) {
        m_comparison =
            m_comparesNobody ? Comparison{m_settings, {}, {}} : compare(m_dataset, m_settings);
    }
    return *m_comparison;
}

void ComparisonController::setDataset(Dataset dataset)
{
    m_dataset = std::move(dataset);
    m_comparesNobody = false;
    invalidate();
}

void ComparisonController::setSettings(const ComparisonSettings& settings)
{
    if (settings == m_settings) {
        return;
    }
    m_comparesNobody = m_comparesNobody && settings.companies == m_settings.companies;
    m_settings = settings;
    invalidate();
}

void ComparisonController::chooseCompanies(const QList<CompanyId>& companies)
{
    m_comparesNobody = false;
    m_settings.companies = companies;
    invalidate();
}

void ComparisonController::clearCompanies()
{
    m_comparesNobody = true;
    invalidate();
}

void ComparisonController::invalidate()
{
    m_comparison.reset();
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
