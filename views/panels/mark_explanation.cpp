// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/mark_explanation.h"

#include "views/panels/figure_explanation.h"

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

/// The basis that a mark of the horizons stands on: its id is "company/basis".
std::optional<Basis> basisOf(const Subject& subject, View view)
{
    const QString prefix = subject.company.text + u'/';
    return view == View::Horizons && subject.mark.startsWith(prefix)
               ? fromWord<Basis>(QStringView(subject.mark).mid(prefix.size()))
               : std::nullopt;
}

/// The settings on a basis on which a figure is seen as a whole.
ComparisonSettings ofWholeFigures(ComparisonSettings settings)
{
    settings.basis = settings.basis == Basis::CalendarYear ? Basis::PerYear : settings.basis;
    return settings;
}

void addFigure(Explanation& explanation, const Figure& figure, const Narrator& narrator)
{
    explanation.steps.push_back(
        narrator.step(StatedStep{figure.id, figure.amount, figure.announced}));
    const QString source = narrator.origin(figure);
    if (!explanation.sources.contains(source)) {
        explanation.sources.append(source);
    }
    for (const QString& note : narrator.notesOf(figure)) {
        if (!explanation.notes.contains(note)) {
            explanation.notes.append(note);
        }
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
            addFigure(explanation, *figure, narrator);
        }
    }
    return explanation;
}

} // namespace

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
    if (subject.mark.isEmpty()) {
        const ComparisonRow* const row = comparison.row(subject.company);
        return row ? std::optional(explain(dataset, *row, comparison.settings, narrator))
                   : std::nullopt;
    }
    if (subject.company.isEmpty()) {
        return explainMark(dataset, subject, narrator); // a total or a gap
    }
    if (const auto basis = basisOf(subject, state.view)) {
        ComparisonSettings settings = state.settings;
        settings.basis = *basis;
        settings.companies = {subject.company};
        return explain(dataset, compare(dataset, settings).rows.front(), settings, narrator);
    }
    const auto year = yearOf(subject, state.view);
    if (year && dataset.company(subject.company)) {
        return explainYear(dataset, subject.company, *year, state.settings, narrator);
    }
    const bool isOne = subject.figures.size() == 1;
    const Figure* const figure = isOne ? dataset.figure(subject.figures.front()) : nullptr;
    return figure ? explainFigure(dataset, *figure, ofWholeFigures(state.settings), narrator)
                  : explainMark(dataset, subject, narrator);
}

} // namespace capex
