// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/company_selection.h"

namespace capex {

void CompanySelection::choose(const Subject& subject)
{
    m_hovered = {};
    if (subject != m_chosen) {
        m_chosen = subject;
        Q_EMIT chosenChanged();
    }
    Q_EMIT shownChanged();
}

void CompanySelection::hover(const Subject& subject)
{
    if (subject == m_hovered) {
        return;
    }
    m_hovered = subject;
    if (m_chosen.isEmpty()) {
        Q_EMIT shownChanged();
    }
}

void CompanySelection::compareWith(const Subject& subject)
{
    if (subject != m_against) {
        m_against = subject;
        Q_EMIT againstChanged();
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
