// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/month_selection.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace capex {

namespace {

constexpr KindSet setOf(Kind kind)
{
    return 1U << static_cast<unsigned>(kind);
}

constexpr KindSet actuals = setOf(Kind::Actual);
/// The kinds that decide about the measure of a year, and those that do where it has none of them.
constexpr KindSet firm = actuals | setOf(Kind::Guidance);
constexpr KindSet loose = setOf(Kind::RunRate) | setOf(Kind::Pledge) | setOf(Kind::Estimate);

/// The best figure that counts and covers `month`; figures come best first.
const Figure* bestFor(Month month, const MonthSelection& selection, KindSet kinds)
{
    const auto found = std::ranges::find_if(selection.figures(), [&](const Figure* figure) {
        return (kinds & setOf(figure->kind)) != 0 && figure->period.covers(month);
    });
    return found == selection.figures().end() ? nullptr : *found;
}

/// Among measures that are equal so far: that of the best figure in the first month that one
/// covers.
const MonthSelection* ofBestFigure(const Dataset& dataset,
                                   std::span<const MonthSelection* const> equals,
                                   const Period& window, KindSet kinds, Vintage vintage)
{
    for (Month month = window.first; month <= window.last(); ++month) {
        const MonthSelection* best = nullptr;
        const Figure* bestFigure = nullptr;
        for (const MonthSelection* const selection : equals) {
            const Figure* const figure = bestFor(month, *selection, kinds);
            if (figure != nullptr &&
                (bestFigure == nullptr ||
                 decideForMonth(dataset, *figure, *bestFigure, vintage).better)) {
                best = selection;
                bestFigure = figure;
            }
        }
        if (best != nullptr) {
            return best;
        }
    }
    return equals.front();
}

/// The measure with most months in `window`, where `around` settles what stands equal.
const MonthSelection* withMostMonths(const Dataset& dataset,
                                     std::span<const MonthSelection> measures, const Period& window,
                                     const Period& around, KindSet kinds, Vintage vintage)
{
    std::vector<const MonthSelection*> equals;
    std::tuple most{1, 0, 0};
    for (const MonthSelection& selection : measures) {
        const std::tuple months{selection.monthsCovered(window, kinds),
                                selection.monthsCovered(window, actuals),
                                selection.monthsCovered(around, kinds)};
        if (months > most) {
            equals.clear();
            most = months;
        }
        if (months == most) {
            equals.push_back(&selection);
        }
    }
    if (equals.size() < 2) {
        return equals.empty() ? nullptr : equals.front();
    }
    return ofBestFigure(dataset, equals, window, kinds, vintage);
}

const MonthSelection* measureOf(const Dataset& dataset, std::span<const MonthSelection> measures,
                                const Period& window, const Period& around, Vintage vintage)
{
    const auto* const best = withMostMonths(dataset, measures, window, around, firm, vintage);
    return best != nullptr ? best
                           : withMostMonths(dataset, measures, window, around, loose, vintage);
}

} // namespace

MonthSelection::MonthSelection(std::vector<const Figure*> figures)
    : m_figures(std::move(figures))
{
    Month last = m_figures.front()->period.last();
    m_first = m_figures.front()->period.first;
    for (const Figure* const figure : m_figures) {
        m_first = std::min(m_first, figure->period.first);
        last = std::max(last, figure->period.last());
    }
    m_months.assign(static_cast<std::size_t>(last - m_first) + 1, {m_figures.size()});
    for (std::size_t index = m_figures.size(); index-- > 0;) {
        const Figure& figure = *m_figures[index];
        const auto months =
            std::span(m_months).subspan(static_cast<std::size_t>(figure.period.first - m_first),
                                        static_cast<std::size_t>(figure.period.months));
        for (Coverage& month : months) {
            month = {index, month.kinds | setOf(figure.kind)};
        }
    }
}

const MonthSelection::Coverage* MonthSelection::at(Month month) const
{
    const auto index = static_cast<std::size_t>(month - m_first);
    return month < m_first || index >= m_months.size() ? nullptr : &m_months[index];
}

std::optional<std::size_t> MonthSelection::selectedFor(Month month) const
{
    const Coverage* const coverage = at(month);
    return coverage != nullptr && coverage->selected < m_figures.size()
               ? std::optional(coverage->selected)
               : std::nullopt;
}

int MonthSelection::monthsCovered(const Period& window, KindSet kinds) const
{
    int covered = 0;
    for (Month month = window.first; month <= window.last(); ++month) {
        const Coverage* const coverage = at(month);
        covered += coverage != nullptr && (coverage->kinds & kinds) != 0 ? 1 : 0;
    }
    return covered;
}

std::vector<MonthSelection>
monthSelections(const Dataset& dataset, std::span<const std::size_t> candidates, Vintage vintage)
{
    std::map<Measure, std::vector<const Figure*>> byMeasure;
    for (const Figure* const figure : inMonthOrder(dataset, candidates, vintage)) {
        byMeasure[figure->measure].push_back(figure);
    }
    std::vector<MonthSelection> selections;
    selections.reserve(byMeasure.size());
    for (auto& [measure, figures] : byMeasure) {
        selections.emplace_back(std::move(figures));
    }
    return selections;
}

const MonthSelection* measureOfYear(const Dataset& dataset,
                                    std::span<const MonthSelection> measures, int year,
                                    Vintage vintage)
{
    const Period around{Month::of(year - 1, 1), 36};
    return measureOf(dataset, measures, Period::calendarYear(year), around, vintage);
}

const MonthSelection* measureOfWindow(const Dataset& dataset,
                                      std::span<const MonthSelection> measures,
                                      const Period& window, Vintage vintage)
{
    return measureOf(dataset, measures, window, window, vintage);
}

} // namespace capex
