// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/mark_explanation.h"

#include "model/comparison/conflicts.h"

#include <algorithm>

namespace capex {

namespace {

/// The year that a mark of the years view stands for: its id is "company/year".
std::optional<int> yearOf(const Subject& subject, View view)
{
    bool isNumber = false;
    const QString prefix = subject.company.text + u'/';
    const int year =
        subject.mark.startsWith(prefix) ? subject.mark.mid(prefix.size()).toInt(&isNumber) : 0;
    return view == View::Years && isNumber ? std::optional(year) : std::nullopt;
}

/// Nothing but one figure and what it takes to value it.
Dataset alone(const Dataset& dataset, const Figure& figure)
{
    DatasetParts parts;
    parts.companies = {*dataset.company(figure.company)};
    if (const Source* const source = dataset.source(figure.source)) {
        parts.sources = {*source};
    }
    parts.figures = {figure};
    const auto rates = dataset.exchangeRates();
    parts.exchangeRates.assign(rates.begin(), rates.end());
    return Dataset(std::move(parts));
}

void addFigure(Explanation& explanation, const Dataset& dataset, const Figure& figure,
               const Narrator& narrator)
{
    explanation.steps.push_back(
        narrator.step(StatedStep{figure.id, figure.amount, figure.announced}));
    const QString source = QStringLiteral("%1 · %2").arg(
        narrator.source(figure.source), narrator.evidence(dataset.evidenceOf(figure)));
    if (!explanation.sources.contains(source)) {
        explanation.sources.append(source);
    }
    if (!figure.note.isEmpty() && !explanation.notes.contains(figure.note)) {
        explanation.notes.append(figure.note);
    }
}

/// Who says the same about the very same thing, and who says something else.
void addConflicts(Explanation& explanation, const Dataset& dataset, const Figure& figure,
                  const Narrator& narrator)
{
    const Conflicts conflicts = conflictsOf(dataset).value(figure.id);
    for (const FigureId& id : conflicts.sameAmount) {
        explanation.sources.append(narrator.source(dataset.figure(id)->source));
    }
    for (const FigureId& id : conflicts.rivals) {
        const Figure& rival = *dataset.figure(id);
        explanation.claims.push_back(
            {QStringLiteral("%1, %2").arg(narrator.formatter().preciseMoney(rival.amount),
                                          narrator.periodOf(rival)),
             {narrator.source(rival.source)}});
    }
}

/// What the picture tells of a mark, and the figures that it is made from.
Explanation explainMark(const Dataset& dataset, const Subject& subject, const Narrator& narrator)
{
    QStringList told = subject.told.split(u'\n', Qt::SkipEmptyParts);
    Explanation explanation;
    explanation.subject = told.isEmpty() ? QString() : told.takeFirst();
    explanation.value = told.isEmpty() ? QString() : told.takeFirst();
    explanation.problem = told.join(u'\n');
    for (const FigureId& id : subject.figures) {
        if (const Figure* const figure = dataset.figure(id)) {
            addFigure(explanation, dataset, *figure, narrator);
        }
    }
    return explanation;
}

} // namespace

Explanation explainFigure(const Dataset& dataset, const Figure& figure, ComparisonSettings settings,
                          const Narrator& narrator)
{
    settings.basis = settings.basis == Basis::CalendarYear ? Basis::PerYear : settings.basis;
    settings.year = figure.period.last().year();
    settings.asOf.reset();
    settings.companies = {figure.company};
    settings.kinds = {{figure.kind}};
    settings.measures.clear();
    const Dataset only = alone(dataset, figure);
    Explanation explanation =
        explain(only, compare(only, settings).rows.front(), settings, narrator);
    if (!figure.statement.isEmpty()) {
        explanation.notes.prepend(figure.statement);
    }
    addConflicts(explanation, dataset, figure, narrator);
    return explanation;
}

Explanation explainYear(const Dataset& dataset, const CompanyId& company, int year,
                        ComparisonSettings settings, const Narrator& narrator)
{
    settings.basis = Basis::CalendarYear;
    settings.year = year;
    settings.companies = {company};
    settings.kinds = settings.kinds.value_or(allOf<Kind>());
    return explain(dataset, compare(dataset, settings).rows.front(), settings, narrator);
}

std::optional<Explanation> explain(const Dataset& dataset, const Subject& subject,
                                   const ViewState& state, const Comparison& comparison,
                                   const Narrator& narrator)
{
    const bool isList = state.view == View::Ranking || state.view == View::Horizons;
    if (subject.mark.isEmpty() || (isList && !subject.company.isEmpty())) {
        const ComparisonRow* const row = comparison.row(subject.company);
        return row ? std::optional(explain(dataset, *row, comparison.settings, narrator))
                   : std::nullopt;
    }
    if (const auto year = yearOf(subject, state.view)) {
        return explainYear(dataset, subject.company, *year, state.settings, narrator);
    }
    const bool isOne = subject.figures.size() == 1;
    const Figure* const figure = isOne ? dataset.figure(subject.figures.front()) : nullptr;
    return figure ? explainFigure(dataset, *figure, state.settings, narrator)
                  : explainMark(dataset, subject, narrator);
}

} // namespace capex
