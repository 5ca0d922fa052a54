// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/subject_commands.h"

#include "app/window/company_selection.h"
#include "app/window/evidence_commands.h"
#include "app/window/figures_table.h"
#include "app/window/panel_layout.h"
#include "model/tables/companies_model.h"
#include "views/panels/evidence_panel.h"

#include <QAction>

namespace capex {

SubjectCommands::SubjectCommands(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&parts.figures, &FiguresTable::figureActivated, this, &SubjectCommands::showFigure);
    connect(&parts.figures, &FiguresTable::companyRequested, &parts.companies,
            &CompaniesModel::check);
    connect(&parts.figures, &FiguresTable::companySelected, &parts.selection,
            qOverload<const CompanyId&>(&CompanySelection::choose));
}

void SubjectCommands::showHit(const SearchHit& hit)
{
    switch (hit.type) {
    case SearchHit::Type::Company:
        m_parts.companies.check({hit.id});
        m_parts.selection.choose(CompanyId{hit.id});
        showEvidence();
        return;
    case SearchHit::Type::Figure:
        m_parts.figuresView.trigger();
        m_parts.figures.showFigure({hit.id});
        showFigure({hit.id});
        return;
    case SearchHit::Type::Source:
        m_parts.figuresView.trigger();
        m_parts.figures.showSource({hit.id});
        return;
    }
}

void SubjectCommands::showFigure(const FigureId& id)
{
    const auto company = m_parts.figures.companyOf(id);
    if (company) {
        m_parts.panels.bringEvidence();
        m_parts.selection.choose(Subject{*company, {{}, id}, {id}, {}});
    }
}

void SubjectCommands::showInFigures()
{
    const auto figure = m_parts.evidence.chosenFigure();
    m_parts.figuresView.trigger();
    if (figure) {
        m_parts.figures.showFigure(*figure);
        showFigure(*figure);
    }
}

void SubjectCommands::showEvidence()
{
    m_parts.panels.bringEvidence();
    m_parts.panel.setFocus(Qt::OtherFocusReason);
}

void SubjectCommands::askAgainst()
{
    m_parts.panels.bringEvidence();
    m_parts.panel.askAgainst();
}

} // namespace capex
