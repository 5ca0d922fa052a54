// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/notice.h"

#include "model/comparison/comparison.h"

#include <algorithm>

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

/// Whether a mean rate leads from the currency of one of the companies' figures to the one asked
/// for.
bool hasMeanRate(const Dataset& dataset, const QList<CompanyId>& companies, const Currency& wanted)
{
    const auto isKnown = [&](const Currency& currency) {
        return currency.text == QStringLiteral("USD") || !dataset.ratesOf(currency).empty();
    };
    return isKnown(wanted) && std::ranges::any_of(companies, [&](const CompanyId& company) {
               return std::ranges::any_of(dataset.figuresOf(company), [&](std::size_t place) {
                   const Currency& stated = dataset.figures()[place].amount.currency;
                   return stated != wanted && isKnown(stated);
               });
           });
}

} // namespace

std::optional<Notice> noticeOfNothing(const Dataset& dataset, const ViewState& state)
{
    if (state.view == View::Reconciliation || state.view == View::Figures) {
        return std::nullopt;
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
                                    const QList<CompanyId>& companies)
{
    if (companies.isEmpty()) {
        return std::nullopt;
    }
    Notice notice{.reason = Notice::Reason::MissingRates, .companies = companies};
    const auto average = CurrencyPolicy::Rule::PeriodAverage;
    if (state.settings.fx.rule != average &&
        hasMeanRate(dataset, companies, state.settings.currency)) {
        notice.wayOut = state;
        notice.wayOut->settings.fx = {average, {}, 1};
    }
    return notice;
}

} // namespace capex
