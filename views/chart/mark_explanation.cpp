// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/mark_explanation.h"

#include "model/comparison/figure_row.h"
#include "model/wording/figure_explanation.h"
#include "model/wording/remark_words.h"

#include <QCoreApplication>

namespace capex {

namespace {

void addFigure(Explanation& explanation, const Dataset& dataset, const Figure& figure,
               const Narrator& words)
{
    explanation.steps.push_back(words.step(StatedStep{figure.id, figure.amount, figure.announced}));
    addCitation(explanation.sources, citationOf(dataset, figure, words));
    for (const QString& note : words.notesOf(figure)) {
        if (!explanation.notes.contains(note)) {
            explanation.notes.append(note);
        }
    }
}

AmountOfMark amountOfFigure(const Dataset& dataset, const Figure& figure, Basis basis,
                            ComparisonSettings settings)
{
    settings.basis = basis;
    const ComparisonSettings own = settingsAlone(figure, settings);
    return {own, rowOf(dataset, figure, own)};
}

} // namespace

const Figure* onlyFigure(const Dataset& dataset, const Subject& mark)
{
    return mark.figures.size() == 1 ? dataset.figure(mark.figures.front()) : nullptr;
}

std::vector<AmountOfMark> amountsOfFigure(const Dataset& dataset, const Figure& figure,
                                          const ComparisonSettings& settings)
{
    return {amountOfFigure(dataset, figure, Basis::Announced, settings),
            amountOfFigure(dataset, figure, Basis::PerYear, settings)};
}

std::optional<Explanation> explainFirst(const Dataset& dataset,
                                        const std::vector<AmountOfMark>& amounts,
                                        const Narrator& words)
{
    return amounts.empty() ? std::nullopt
                           : std::optional(explain(dataset, amounts.front().row,
                                                   amounts.front().settings, words));
}

Explanation explainWhole(const Dataset& dataset, const Figure& figure, ComparisonSettings settings,
                         const Narrator& words)
{
    settings.basis = settings.basis == Basis::CalendarYear ? Basis::PerYear : settings.basis;
    return explainFigure(dataset, figure, settings, words);
}

Explanation explainAsTold(const Dataset& dataset, const Subject& mark, const Narrator& words)
{
    QStringList told = mark.told.split(u'\n', Qt::SkipEmptyParts);
    Explanation explanation;
    explanation.subject = told.isEmpty() ? QString() : told.takeFirst();
    explanation.value = told.isEmpty() ? QString() : told.takeFirst();
    explanation.problem = told.join(u'\n');
    for (const FigureId& id : mark.figures) {
        if (const Figure* const figure = dataset.figure(id)) {
            addFigure(explanation, dataset, *figure, words);
        }
    }
    return explanation;
}

QString furtherTold(const Subject& mark)
{
    return mark.told.section(u'\n', 1);
}

void addNotes(Explanation& explanation, const Dataset& dataset, const NotedSubject& subject,
              const Narrator& words)
{
    for (const std::size_t index : notesOn(dataset, subject)) {
        const QString sentence = noteSentence(dataset, dataset.notes()[index], words);
        if (!explanation.notes.contains(sentence)) {
            explanation.notes.append(sentence);
        }
    }
}

void addStep(Explanation& explanation, const QString& name, const QString& amount,
             const QString& detail)
{
    explanation.steps.push_back(
        {QCoreApplication::translate("capex", "%1: %2").arg(name, amount), detail});
}

void addParts(Explanation& explanation, const Dataset& dataset, const Comparison& parts,
              const Narrator& words)
{
    for (const ComparisonRow& row : parts.rows) {
        addStep(explanation, words.companyName(row.company),
                row.value ? words.formatter().preciseMoney(*row.value)
                          : words.value(row, parts.settings),
                row.hasFigure() ? words.statement(row, parts.settings) : QString());
        for (const FigureId& id : row.figures) {
            if (const Figure* const figure = dataset.figure(id)) {
                addCitation(explanation.sources, citationOf(dataset, *figure, words));
            }
        }
    }
}

} // namespace capex
