// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/figure_explanation.h"

#include "model/comparison/conflicts.h"
#include "model/comparison/figure_row.h"
#include "model/wording/punctuation.h"

namespace capex {

ComparisonSettings settingsAlone(const Figure& figure, ComparisonSettings settings)
{
    settings.year = figure.period.last().year();
    settings.asOf.reset();
    settings.companies = {figure.company};
    settings.kinds = QList<Kind>{figure.kind};
    settings.measures.clear();
    return settings;
}

Explanation explainFigure(const Dataset& dataset, const Figure& figure,
                          const ComparisonSettings& settings, const Narrator& narrator)
{
    const ComparisonSettings own = settingsAlone(figure, settings);
    Explanation explanation = explain(dataset, rowOf(dataset, figure, own), own, narrator);
    const Conflicts conflicts = conflictsOf(dataset, figure);
    for (const FigureId& id : conflicts.sameAmount) {
        addCitation(explanation.sources, citationOf(dataset, *dataset.figure(id), narrator));
    }
    for (const FigureId& id : conflicts.rivals) {
        const Figure& rival = *dataset.figure(id);
        explanation.claims.push_back(
            {phrase({narrator.formatter().preciseMoney(rival.amount), narrator.periodOf(rival)},
                    narrator.formatter().language()),
             {{narrator.source(rival.source), citationOf(dataset, rival, narrator).url}}});
    }
    explanation.notes = narrator.notesOf(figure);
    if (const QString statement = narrator.statementOf(figure); !statement.isEmpty()) {
        explanation.notes.prepend(statement);
    }
    return explanation;
}

} // namespace capex
