// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/mark_explanation.h"

#include "model/comparison/figure_row.h"
#include "model/wording/figure_explanation.h"
#include "views/panels/total_explanation.h"

#include <algorithm>

namespace capex {

namespace {

/// The settings on a basis on which a figure is seen as a whole.
ComparisonSettings ofWholeFigures(ComparisonSettings settings)
{
    settings.basis = settings.basis == Basis::CalendarYear ? Basis::PerYear : settings.basis;
    return settings;
}

void addFigure(Explanation& explanation, const Dataset& dataset, const Figure& figure,
               const Narrator& narrator)
{
    explanation.steps.push_back(
        narrator.step(StatedStep{figure.id, figure.amount, figure.announced}));
    addCitation(explanation.sources, citationOf(dataset, figure, narrator));
    for (const QString& note : narrator.notesOf(figure)) {
        if (!explanation.notes.contains(note)) {
            explanation.notes.append(note);
        }
    }
}

/// A company as a whole, on a basis.
MarkRow wholeRow(const Dataset& dataset, const CompanyId& company, Basis basis,
                 ComparisonSettings settings)
{
    settings.basis = basis;
    settings.companies = {company};
    return {settings, compare(dataset, settings).rows.front()};
}

MarkRow yearRow(const Dataset& dataset, const CompanyId& company, int year,
                const ComparisonSettings& settings)
{
    return wholeRow(dataset, company, Basis::CalendarYear, settingsOfYear(settings, year));
}

MarkRow figureRow(const Dataset& dataset, const Figure& figure, Basis basis,
                  ComparisonSettings settings)
{
    settings.basis = basis;
    const ComparisonSettings own = settingsAlone(figure, settings);
    return {own, rowOf(dataset, figure, own)};
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

ComparisonSettings settingsOfYear(ComparisonSettings settings, int year)
{
    settings.basis = Basis::CalendarYear;
    settings.year = year;
    settings.kinds = settings.kinds.value_or(allOf<Kind>());
    return settings;
}

Explanation explainYear(const Dataset& dataset, const CompanyId& company, int year,
                        const ComparisonSettings& settings, const Narrator& narrator)
{
    const MarkRow made = yearRow(dataset, company, year, settings);
    return explain(dataset, made.row, made.settings, narrator);
}

std::vector<MarkRow> markRows(const Dataset& dataset, const Subject& subject,
                              const ViewState& state)
{
    if (subject.mark.isEmpty() || dataset.company(subject.company) == nullptr) {
        return {};
    }
    if (const auto* const basis = subject.mark.as<Basis>()) {
        return {wholeRow(dataset, subject.company, *basis, state.settings)};
    }
    if (const auto* const year = subject.mark.as<MarkId::Year>()) {
        return {yearRow(dataset, subject.company, year->year, state.settings)};
    }
    // What was announced stands first among the figures of a row of say and do.
    const bool isOne =
        subject.figures.size() == 1 || (state.view == View::SayDo && !subject.figures.empty());
    const Figure* const figure = isOne ? dataset.figure(subject.figures.front()) : nullptr;
    return figure ? std::vector{figureRow(dataset, *figure, Basis::Announced, state.settings),
                                figureRow(dataset, *figure, Basis::PerYear, state.settings)}
                  : std::vector<MarkRow>{};
}

std::optional<Explanation> explain(const Dataset& dataset, const Subject& subject,
                                   const ViewState& state, const Comparison& comparison,
                                   const Narrator& narrator)
{
    if (subject.mark.isEmpty()) {
        const ComparisonRow* const row = comparison.row(subject.company);
        return row ? std::optional(explain(dataset, *row, comparison.settings, narrator))
                   : std::nullopt;
    }
    if (subject.company.isEmpty()) {
        const auto total = explainTotal(dataset, subject, state, narrator);
        return total ? total : explainMark(dataset, subject, narrator);
    }
    if (const auto* const basis = subject.mark.as<Basis>()) {
        const MarkRow made = wholeRow(dataset, subject.company, *basis, state.settings);
        return explain(dataset, made.row, made.settings, narrator);
    }
    const auto* const year = subject.mark.as<MarkId::Year>();
    if (year && dataset.company(subject.company)) {
        return explainYear(dataset, subject.company, year->year, state.settings, narrator);
    }
    const bool isOne = subject.figures.size() == 1;
    const Figure* const figure = isOne ? dataset.figure(subject.figures.front()) : nullptr;
    return figure ? explainFigure(dataset, *figure, ofWholeFigures(state.settings), narrator)
                  : explainMark(dataset, subject, narrator);
}

} // namespace capex
