// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/vintages.h"

#include "model/comparison/selection.h"
#include "model/comparison/topic.h"

#include <algorithm>
#include <map>

namespace capex {

namespace {

using Figures = std::vector<const Figure*>;

/// Those that can be selected, by what they are about.
std::map<Topic, Figures> figuresByTopic(const Dataset& dataset)
{
    std::map<Topic, Figures> topics;
    for (const Figure& figure : dataset.figures()) {
        if (!figure.disputed) {
            topics[topicOf(figure)].push_back(&figure);
        }
    }
    return topics;
}

/// `figures` of one topic, by day.
void appendVintages(const Dataset& dataset, const Figures& figures,
                    std::vector<CurrentFigure>& vintages)
{
    const Figure* current = nullptr;
    for (auto next = figures.begin(); next != figures.end();) {
        const QDate day = (*next)->announced;
        const Figure* best = current;
        for (; next != figures.end() && (*next)->announced == day; ++next) {
            best = betterOf(dataset, best, *next, Vintage::Latest);
        }
        if (best == current) {
            continue;
        }
        if (current != nullptr) {
            vintages.back().last = day.addDays(-1);
        }
        vintages.push_back({best->id, day, endOfTime()});
        current = best;
    }
}

} // namespace

QDate endOfTime()
{
    return {9999, 12, 31};
}

std::vector<CurrentFigure> vintagesOf(const Dataset& dataset)
{
    std::vector<CurrentFigure> vintages;
    for (auto& [topic, figures] : figuresByTopic(dataset)) {
        std::ranges::stable_sort(figures, {}, &Figure::announced);
        appendVintages(dataset, figures, vintages);
    }
    return vintages;
}

} // namespace capex
