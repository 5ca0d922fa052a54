// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/calendar_year.h"

#include "model/comparison/month_shares.h"

#include <algorithm>

namespace capex {

namespace {

using Indexes = std::vector<std::size_t>;

/// The admitted figures of a company that touch `window`, as indexes of dataset.figures().
Indexes candidatesIn(const Dataset& dataset, const CompanyId& company, const Period& window,
                     const ComparisonSettings& settings, const QList<Kind>& defaultKinds)
{
    Indexes candidates;
    std::ranges::copy_if(dataset.figuresOf(company), std::back_inserter(candidates),
                         [&](std::size_t index) {
                             const Figure& figure = dataset.figures()[index];
                             return figure.period.monthsWithin(window) > 0 &&
                                    isAdmitted(figure, settings, defaultKinds);
                         });
    return candidates;
}

/// All that can say something about the years of `span`: what touches them or a year beside them,
/// and what touches the months of such a figure, off which it may be taken.
Indexes candidatesAround(const Dataset& dataset, const CompanyId& company, const Period& span,
                         const ComparisonSettings& settings, const QList<Kind>& defaultKinds)
{
    Month first = span.first + -12;
    Month last = span.last() + 12;
    const Period neighbours{first, last - first + 1};
    for (const std::size_t index :
         candidatesIn(dataset, company, neighbours, settings, defaultKinds)) {
        const Period& period = dataset.figures()[index].period;
        first = std::min(first, period.first);
        last = std::max(last, period.last());
    }
    return candidatesIn(dataset, company, {first, last - first + 1}, settings, defaultKinds);
}

/// Puts windows of months together from the same figures.
class WindowBuilder
{
public:
    WindowBuilder(std::span<const MonthSelection> selections, const CurrencyConverter& converter,
                  double growth)
    {
        for (const MonthSelection& selection : selections) {
            m_measures.emplace_back(selection, converter, growth);
        }
    }

    /// What the figures of `measure`, an index of the selections, give to `window`.
    WindowAmount build(std::size_t measure, const Period& window)
    {
        WindowAmount result = m_measures[measure].within(window);
        for (std::size_t other = 0; other < m_measures.size(); ++other) {
            auto shares = other != measure ? m_measures[other].sharesWithin(window)
                                           : std::vector<YearShare>();
            if (!shares.empty()) {
                result.unselectedMeasures.push_back(
                    {m_measures[other].measure(), std::move(shares)});
            }
        }
        return result;
    }

private:
    std::vector<MonthShares> m_measures;
};

} // namespace

WindowAmount amountWithin(const Dataset& dataset, const Period& window,
                          std::span<const std::size_t> candidates, const Measure& preferred,
                          const CurrencyConverter& converter, const ComparisonSettings& settings)
{
    const auto selections = monthSelections(dataset, candidates, settings.vintage);
    const auto wanted = std::ranges::find_if(
        selections, [&](const MonthSelection& each) { return each.measure() == preferred; });
    const MonthSelection* const counted =
        wanted != selections.end() ? &*wanted
                                   : measureOfWindow(dataset, selections, window, settings.vintage);
    if (counted == nullptr) {
        return {};
    }
    return WindowBuilder(selections, converter, settings.growth)
        .build(static_cast<std::size_t>(counted - selections.data()), window);
}

std::vector<YearAmount> calendarYears(const Dataset& dataset, const CompanyId& company, int from,
                                      int to, const ComparisonSettings& settings,
                                      const QList<Kind>& defaultKinds)
{
    const Period span{Month::of(from, 1), 12 * std::max(0, to - from + 1)};
    const auto candidates = candidatesAround(dataset, company, span, settings, defaultKinds);
    const auto selections = monthSelections(dataset, candidates, settings.vintage);
    const CurrencyConverter converter(dataset, settings);
    WindowBuilder builder(selections, converter, settings.growth);
    std::vector<YearAmount> years;
    for (int year = from; year <= to; ++year) {
        const auto* const counted = measureOfYear(dataset, selections, year, settings.vintage);
        years.push_back({{}, year});
        if (counted != nullptr) {
            const auto index = static_cast<std::size_t>(counted - selections.data());
            static_cast<WindowAmount&>(years.back()) =
                builder.build(index, Period::calendarYear(year));
        }
    }
    return years;
}

YearAmount calendarYear(const Dataset& dataset, const CompanyId& company, int year,
                        const ComparisonSettings& settings, const QList<Kind>& defaultKinds)
{
    return calendarYears(dataset, company, year, year, settings, defaultKinds).front();
}

} // namespace capex
