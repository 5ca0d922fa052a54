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

void compareWithOthers(const Figure& figure, const std::vector<const Figure*>& others,
                       QHash<FigureId, Conflicts>& conflicts)
{
    for (const Figure* const other : others) {
        if (other != &figure) {
            Conflicts& own = conflicts[figure.id];
            (agreeInAmount(figure, *other) ? own.sameAmount : own.rivals).append(other->id);
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

} // namespace capex
