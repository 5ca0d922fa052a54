// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/conflicts.h"

#include "model/comparison/selection.h"

#include <map>
#include <tuple>

namespace capex {

namespace {

using Subject = std::tuple<CompanyId, int, int, int, QDate>;

/// What a figure speaks of: company, class, months and day of announcement.
Subject subjectOf(const Figure& figure)
{
    return {figure.company, classOf(figure.kind), figure.period.first.index, figure.period.months,
            figure.announced};
}

void compare(const Figure& figure, const Figure& other, Conflicts& conflicts)
{
    (agreeInAmount(figure, other) ? conflicts.sameAmount : conflicts.rivals).append(other.id);
}

void compareWithOthers(const Figure& figure, const std::vector<const Figure*>& others,
                       QHash<FigureId, Conflicts>& conflicts)
{
    for (const Figure* const other : others) {
        if (other != &figure) {
            compare(figure, *other, conflicts[figure.id]);
        }
    }
}

} // namespace

QHash<FigureId, Conflicts> conflictsOf(const Dataset& dataset)
{
    std::map<Subject, std::vector<const Figure*>> bySubject;
    for (const Figure& figure : dataset.figures()) {
        if (!figure.disputed) {
            bySubject[subjectOf(figure)].push_back(&figure);
        }
    }
    QHash<FigureId, Conflicts> conflicts;
    for (const auto& [subject, figures] : bySubject) {
        for (const Figure* const figure : figures) {
            compareWithOthers(*figure, figures, conflicts);
        }
    }
    return conflicts;
}

Conflicts conflictsOf(const Dataset& dataset, const Figure& figure)
{
    Conflicts conflicts;
    for (const std::size_t place : dataset.figuresOf(figure.company)) {
        const Figure& other = dataset.figures()[place];
        if (other.id != figure.id && !figure.disputed && !other.disputed &&
            subjectOf(other) == subjectOf(figure)) {
            compare(figure, other, conflicts);
        }
    }
    return conflicts;
}

} // namespace capex
