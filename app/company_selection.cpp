// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/company_selection.h"

namespace capex {

void CompanySelection::choose(const CompanyId& company)
{
    m_hovered = {};
    if (company != m_chosen) {
        m_chosen = company;
        Q_EMIT chosenChanged();
    }
    Q_EMIT shownChanged();
}

void CompanySelection::hover(const CompanyId& company)
{
    if (company != m_hovered) {
        m_hovered = company;
        Q_EMIT shownChanged();
    }
}

CompanyId mostTelling(const Dataset& dataset, const Comparison& comparison)
{
    CompanyId best;
    int longest = 0;
    for (const ComparisonRow& row : comparison.rows) {
        const Figure* const figure =
            row.hasFigure() && row.value ? dataset.figure(row.figures.front()) : nullptr;
        const int months = figure ? figure->period.months : 0;
        if (best.isEmpty() || months > longest) {
            best = row.company;
            longest = months;
        }
    }
    return best;
}

} // namespace capex
