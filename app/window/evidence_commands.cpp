// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/evidence_commands.h"

#include "app/document/comparison_controller.h"
#include "app/window/company_selection.h"
#include "views/chart/mark_explanation.h"
#include "views/panels/chart_panel.h"
#include "views/panels/evidence_panel.h"
#include "views/scene/chart_view.h"
#include "views/view_types.h"

#include <algorithm>

namespace capex {

EvidenceCommands::EvidenceCommands(const Parts& parts, Language language, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_language(language)
{
    connect(&parts.panel, &EvidencePanel::againstChosen, this, &EvidenceCommands::compareWith);
    connect(&parts.selection, &CompanySelection::shownChanged, this, &EvidenceCommands::show);
}

Narrator EvidenceCommands::narrator() const
{
    return {m_parts.controller.dataset(), m_language};
}

void EvidenceCommands::show()
{
    m_parts.panel.show(shownExplanation(), shownAgainst());
}

/// Of a mark by the view that shows it, of a company as a whole by what is compared.
std::optional<Explanation> EvidenceCommands::shownExplanation() const
{
    const ComparisonController& controller = m_parts.controller;
    const Subject& subject = m_parts.selection.shownSubject();
    if (!subject.mark.isEmpty()) {
        return controller.result()->explain(subject, narrator());
    }
    auto explanation =
        explain(controller.dataset(), controller.comparison(), subject.company, narrator());
    if (const ComparisonRow* const row = controller.comparison().row(subject.company)) {
        addNotes(*explanation, controller.dataset(), {subject.company, row->figures, std::nullopt},
                 narrator());
    }
    return explanation;
}

/// Of marks where marks are chosen, else of companies.
std::optional<Against> EvidenceCommands::shownAgainst() const
{
    const ComparisonController& controller = m_parts.controller;
    const Dataset& dataset = controller.dataset();
    const Comparison& comparison = controller.comparison();
    const Narrator words = narrator();
    const Subject wanted = otherSubject();
    Subject subject = m_parts.selection.shownSubject();
    if (subject.mark.isEmpty() && !wanted.mark.isEmpty()) {
        subject = m_parts.chart.subjectOf(m_parts.chart.chart().selectedMark());
    }
    if (auto total = againstTotal(*controller.result(), subject, wanted, comparison, words)) {
        return total;
    }
    return subject.mark.isEmpty()
               ? against(dataset, comparison, subject.company, wanted.company, words)
               : againstMark(*controller.result(), subject, wanted,
                             m_parts.chart.counterpartsOf(subject), comparison, words);
}

/// What was chosen to compare with; else the partner in the state's own pair.
Subject EvidenceCommands::otherSubject() const
{
    const Subject& chosen = m_parts.selection.against();
    const QList<CompanyId>& pair = m_parts.controller.state().options.pair;
    const CompanyId& company = m_parts.selection.shown();
    if (!chosen.isEmpty() || pair.size() != 2 || !pair.contains(company)) {
        return chosen;
    }
    return {pair.front() == company ? pair.back() : pair.front(), {}, {}, {}};
}

void EvidenceCommands::compareWith(const CompanyId& company)
{
    Subject other{company, {}, {}, {}};
    if (!m_parts.selection.chosenSubject().mark.isEmpty()) {
        const auto others = m_parts.chart.counterpartsOf(m_parts.selection.chosenSubject());
        const auto found = std::ranges::find(others, company, &Subject::company);
        other = found == others.end() ? other : *found;
    }
    m_parts.selection.compareWith(other);
}

void EvidenceCommands::keepSelection()
{
    keepChosenMark();
    const Comparison& comparison = m_parts.controller.comparison();
    CompanySelection& selection = m_parts.selection;
    const bool isPage = m_parts.controller.state().view == View::Overview; // is seen as a whole
    if (!isPage && selection.chosenSubject().mark.isEmpty() &&
        !comparison.row(selection.chosen())) {
        selection.choose(mostTelling(m_parts.controller.dataset(), comparison));
    }
    keepAgainst();
}

/// A mark is told as the picture tells it now; of one that is gone its company stays, if it is
/// there.
void EvidenceCommands::keepChosenMark()
{
    const Subject chosen = m_parts.selection.chosenSubject();
    if (chosen.mark.isEmpty() || !hasPicture(m_parts.controller.state().view)) {
        return;
    }
    if (m_parts.chart.hasMark(chosen.mark)) {
        m_parts.selection.choose(m_parts.chart.subjectOf(chosen.mark));
    } else {
        const bool isHere = m_parts.controller.comparison().row(chosen.company) != nullptr;
        m_parts.selection.choose(isHere ? chosen.company : CompanyId{});
    }
}

/// A mark that is gone leaves its company to compare with.
void EvidenceCommands::keepAgainst()
{
    const Subject other = m_parts.selection.against();
    if (!other.mark.isEmpty() && !m_parts.chart.hasMark(other.mark)) {
        m_parts.selection.compareWith({other.company, {}, {}, {}});
    }
    m_parts.chart.compareWith(m_parts.selection.against());
}

std::optional<FigureId> EvidenceCommands::chosenFigure() const
{
    const Subject& subject = m_parts.selection.chosenSubject();
    if (!subject.figures.empty()) {
        return subject.figures.front();
    }
    const ComparisonRow* const row = m_parts.controller.comparison().row(subject.company);
    return row != nullptr && !row->figures.empty() ? std::optional(row->figures.front())
                                                   : std::nullopt;
}

} // namespace capex
