// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/against.h"

#include <QObject>

namespace capex {

class ChartPanel;
class CompanySelection;
class ComparisonController;
class EvidencePanel;

/// Says of what is chosen or pointed at where its number comes from, and holds it against another
/// company or mark. Keeps what is chosen within what is shown.
class EvidenceCommands : public QObject
{
    Q_OBJECT

public:
    /// Where its explanations come from and go to; all outlive it.
    struct Parts
    {
        ComparisonController& controller;
        CompanySelection& selection;
        ChartPanel& chart;
        EvidencePanel& panel;
    };

    EvidenceCommands(const Parts& parts, Language language, QObject* parent = nullptr);

    void show();
    /// With that company, or with the mark of it that corresponds to the chosen one.
    void compareWith(const CompanyId& company);
    /// Chooses another company where the chosen one is no longer there.
    void keepSelection();
    /// The first figure behind what is chosen; of all of a company without one.
    [[nodiscard]] std::optional<FigureId> chosenFigure() const;

private:
    [[nodiscard]] Narrator narrator() const;
    [[nodiscard]] std::optional<Explanation> shownExplanation() const;
    [[nodiscard]] std::optional<Against> shownAgainst() const;
    [[nodiscard]] Subject otherSubject() const;
    void keepChosenMark();
    void keepAgainst();

    Parts m_parts;
    Language m_language;
};

} // namespace capex
