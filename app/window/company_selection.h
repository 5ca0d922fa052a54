// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/comparison.h"
#include "views/chart/subject.h"

#include <QObject>

namespace capex {

/// What the window is about: what was chosen, else what is under the pointer; and whom it is
/// compared with. One place for pictures, list, tables and evidence, so that they always agree.
class CompanySelection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const Subject& chosenSubject() const { return m_chosen; }
    [[nodiscard]] const CompanyId& chosen() const { return m_chosen.company; } ///< empty: none
    [[nodiscard]] const Subject& shownSubject() const
    {
        return m_chosen.isEmpty() ? m_hovered : m_chosen;
    }
    /// The company to explain; empty: none.
    [[nodiscard]] const CompanyId& shown() const { return shownSubject().company; }
    /// Whom or what it is compared with by the user's choice; empty: nothing in particular.
    [[nodiscard]] const Subject& against() const { return m_against; }

    void choose(const Subject& subject);
    void choose(const CompanyId& company) { choose(Subject{company, {}, {}, {}}); }
    void hover(const Subject& subject);
    void compareWith(const Subject& subject);

Q_SIGNALS:
    void chosenChanged();
    void shownChanged();
    void againstChanged();

private:
    Subject m_chosen;
    Subject m_hovered;
    Subject m_against;
};

/// The company to begin with: of those with a value the one whose figure spans the longest period,
/// because its headline misleads most; the first row among equals. Empty without rows.
[[nodiscard]] CompanyId mostTelling(const Dataset& dataset, const Comparison& comparison);

} // namespace capex
