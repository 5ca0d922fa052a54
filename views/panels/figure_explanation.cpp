// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/figure_explanation.h"

#include "model/comparison/conflicts.h"
#include "model/wording/punctuation.h"

namespace capex {

namespace {

/// The figures with nobody beside `figure` who could speak in its place; there it speaks although
/// it is disputed.
Dataset alone(const Dataset& dataset, const Figure& figure)
{
    DatasetParts parts = dataset.parts();
    parts.figures = {figure};
    parts.figures.front().disputed = false;
    return Dataset(std::move(parts));
}

/// The settings under which a figure that is alone speaks.
ComparisonSettings settingsFor(const Figure& figure, ComparisonSettings settings)
{
    settings.year = figure.period.last().year();
    settings.asOf.reset();
    settings.companies = {figure.company};
    settings.kinds = QList<Kind>{figure.kind};
    settings.measures.clear();
    return settings;
}

} // namespace

Comparison compareAlone(const Dataset& dataset, const Figure& figure,
                        const ComparisonSettings& settings)
{
    return compare(alone(dataset, figure), settingsFor(figure, settings));
}

Explanation explainFigure(const Dataset& dataset, const Figure& figure,
                          const ComparisonSettings& settings, const Narrator& narrator)
{
    const ComparisonSettings own = settingsFor(figure, settings);
    const Dataset only = alone(dataset, figure);
    const Comparison comparison = compare(only, own);
    Explanation explanation = explain(only, comparison.rows.front(), own, narrator);
    const Conflicts conflicts = conflictsOf(dataset).value(figure.id);
    for (const FigureId& id : conflicts.sameAmount) {
        addCitation(explanation.sources, citationOf(dataset, *dataset.figure(id), narrator));
    }
    for (const FigureId& id : conflicts.rivals) {
        const Figure& rival = *dataset.figure(id);
        explanation.claims.push_back(
            {phrase({narrator.formatter().preciseMoney(rival.amount), narrator.periodOf(rival)},
                    narrator.formatter().language()),
             {narrator.source(rival.source)}});
    }
    explanation.notes = narrator.notesOf(figure);
    if (const QString statement = narrator.statementOf(figure); !statement.isEmpty()) {
        explanation.notes.prepend(statement);
    }
    return explanation;
}

} // namespace capex
