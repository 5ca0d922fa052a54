// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/notice.h"

#include "model/comparison/comparison.h"

#include <algorithm>
#include <cstdlib>

namespace capex {

namespace {

Notice nobodyChosen(const ViewState& state)
{
    Notice notice{.reason = Notice::Reason::NobodyChosen};
    notice.wayOut = state;
    notice.wayOut->settings.companies.clear();
    return notice;
}

Notice nothingByDay(const Dataset& dataset, std::span<const CompanyId> companies,
                    const ViewState& state)
{
    const std::vector<QDate> days =
        daysOfFigures(dataset, companies, without({.byDay = true}, state));
    Notice notice{.reason = Notice::Reason::NothingByDay, .first = days.front()};
    notice.wayOut = state;
    notice.wayOut->settings.asOf = notice.first;
    return notice;
}

/// The currencies in which the companies' figures and the published totals are stated.
std::vector<Currency> currenciesOf(const Dataset& dataset, const QList<CompanyId>& companies,
                                   const QList<AggregateId>& totals)
{
    std::vector<Currency> currencies;
    for (const CompanyId& company : companies) {
        for (const std::size_t index : dataset.figuresOf(company)) {
            currencies.push_back(dataset.figures()[index].amount.currency);
        }
    }
    for (const Aggregate& aggregate : dataset.aggregates()) {
        if (totals.contains(aggregate.id)) {
            currencies.push_back(aggregate.amount.currency);
        }
    }
    return currencies;
}

/// Whether a mean rate leads from one of `currencies` to the one asked for.
bool hasMeanRate(const Dataset& dataset, const std::vector<Currency>& currencies,
                 const Currency& wanted)
{
    const auto isKnown = [&](const Currency& currency) {
        return currency == usDollar() || !dataset.ratesOf(currency).empty();
    };
    return isKnown(wanted) && std::ranges::any_of(currencies, [&](const Currency& stated) {
               return stated != wanted && isKnown(stated);
           });
}

/// The year nearest to `year` that the period of a published total touches.
std::optional<int> nearestYearOfTotals(const Dataset& dataset, int year)
{
    std::optional<int> nearest;
    for (const Aggregate& aggregate : dataset.aggregates()) {
        const int touched =
            std::clamp(year, aggregate.period.first.year(), aggregate.period.last().year());
        const auto rank = [year](int each) { return std::pair(std::abs(each - year), -each); };
        if (!nearest || rank(touched) < rank(*nearest)) {
            nearest = touched;
        }
    }
    return nearest;
}

std::optional<Notice> nothingPublished(const Dataset& dataset, const ViewState& state)
{
    const auto nearest = nearestYearOfTotals(dataset, state.settings.year);
    if (!state.options.aggregate.isEmpty() || nearest == state.settings.year) {
        return std::nullopt;
    }
    Notice notice{.reason = Notice::Reason::NothingPublished};
    if (nearest) {
        notice.wayOut = state;
        notice.wayOut->settings.year = *nearest;
    }
    return notice;
}

} // namespace

std::optional<Notice> noticeOfNothing(const Dataset& dataset, const ViewState& state)
{
    if (state.view == View::Reconciliation) {
        return nothingPublished(dataset, state);
    }
    std::vector<CompanyId> companies;
    for (const Company* const company : companiesAskedFor(dataset, state.settings)) {
        companies.push_back(company->id);
    }
    if (companies.empty() && !dataset.companies().empty()) {
        return nobodyChosen(state);
    }
    const auto absence = absenceOf(dataset, companies, state);
    if (!absence) {
        return std::nullopt;
    }
    if (*absence == Absence{.byDay = true}) {
        return nothingByDay(dataset, companies, state);
    }
    if (absence->isFiltered()) {
        return Notice{.reason = Notice::Reason::NothingUnderFilters,
                      .absence = *absence,
                      .wayOut = without(*absence, state)};
    }
    return Notice{.reason = Notice::Reason::NothingAtAll};
}

std::optional<Notice> noticeOfRates(const Dataset& dataset, const ViewState& state,
                                    const QList<CompanyId>& companies,
                                    const QList<AggregateId>& totals)
{
    if (companies.isEmpty() && totals.isEmpty()) {
        return std::nullopt;
    }
    Notice notice{.reason = Notice::Reason::MissingRates, .companies = companies, .totals = totals};
    const auto average = CurrencyPolicy::Rule::PeriodAverage;
    if (state.settings.fx.rule != average &&
        hasMeanRate(dataset, currenciesOf(dataset, companies, totals), state.settings.currency)) {
        notice.wayOut = state;
        notice.wayOut->settings.fx = {average, {}, 1};
    }
    return notice;
}

} // namespace capex
