// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/noted.h"

#include <algorithm>

namespace capex {

namespace {

bool concerns(const Dataset& dataset, const NotedSubject& subject, const Period& period)
{
    if (subject.period) {
        return sharesMonth(*subject.period, period);
    }
    return std::ranges::any_of(subject.figures, [&](const FigureId& id) {
        const Figure* const figure = dataset.figure(id);
        return figure != nullptr && sharesMonth(figure->period, period);
    });
}

} // namespace

bool sharesMonth(const Period& a, const Period& b)
{
    return a.monthsWithin(b) > 0;
}

std::vector<std::size_t> notesOn(const Dataset& dataset, const NotedSubject& subject)
{
    std::vector<std::size_t> found;
    for (const FigureId& figure : subject.figures) {
        const auto notes = dataset.notesOf(figure);
        found.insert(found.end(), notes.begin(), notes.end());
    }
    for (const std::size_t index : dataset.notesOf(subject.company)) {
        if (concerns(dataset, subject, dataset.notes()[index].companyPeriod()->period)) {
            found.push_back(index);
        }
    }
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace capex
