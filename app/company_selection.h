// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/comparison.h"

#include <QObject>

namespace capex {

/// Which company the window speaks of: the one under the pointer, else the chosen one. One place
/// for bars, list, tables and evidence, so that they always agree.
class CompanySelection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const CompanyId& chosen() const { return m_chosen; } ///< empty: none
    /// The one to explain; empty: none.
    [[nodiscard]] const CompanyId& shown() const
    {
        return m_hovered.isEmpty() ? m_chosen : m_hovered;
    }

    void choose(const CompanyId& company);
    void hover(const CompanyId& company);

Q_SIGNALS:
    void chosenChanged();
    void shownChanged();

private:
    CompanyId m_chosen;
    CompanyId m_hovered;
};

/// The company to begin with: of those with a value the one whose figure spans the longest period,
/// because its headline misleads most; the first row among equals. Empty without rows.
[[nodiscard]] CompanyId mostTelling(const Dataset& dataset, const Comparison& comparison);

} // namespace capex
