// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/search/search.h"

#include <QObject>

class QAction;

namespace capex {

class CompaniesModel;
class CompanySelection;
class EvidenceCommands;
class EvidencePanel;
class FiguresTable;
class PanelLayout;

/// Leads to a company, a figure or a source, wherever in the window it is shown.
class SubjectCommands : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    struct Parts
    {
        CompaniesModel& companies;
        CompanySelection& selection;
        FiguresTable& figures;
        EvidenceCommands& evidence;
        EvidencePanel& panel;
        PanelLayout& panels;
        QAction& figuresView; ///< brings the table of figures
    };

    SubjectCommands(const Parts& parts, QObject* parent);

    void showHit(const SearchHit& hit);
    /// Explains the figure.
    void showFigure(const FigureId& id);
    /// The first figure behind what is chosen, in the table of figures and explained.
    void showInFigures();
    /// Puts the keyboard into the evidence of what is chosen.
    void showEvidence();
    void askAgainst();

private:
    Parts m_parts;
};

} // namespace capex
