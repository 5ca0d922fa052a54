// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/reconciliation.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace capex {

namespace {

ComparisonSettings memberSettings(const Aggregate& aggregate, const ComparisonSettings& settings)
{
    ComparisonSettings ours{.asOf = settings.asOf.value_or(aggregate.announced),
                            .currency = settings.currency,
                            .fx = settings.fx};
    ours.companies = aggregate.members;
    ours.year = aggregate.period.last().year();
    const bool closed = aggregate.period.last().lastDay() < *ours.asOf;
    ours.basis = closed ? Basis::CalendarYear : Basis::PerYear;
    ours.kinds = closed ? allOf<Kind>() : announcedKinds();
    return ours;
}

/// The aggregate's amount in the wanted currency, converted as a third party's figure would be.
Result<Conversion, Reason> published(const Dataset& dataset, const Aggregate& aggregate,
                                     const ComparisonSettings& settings)
{
    Figure stated{.kind = Kind::Estimate};
    stated.amount = aggregate.amount;
    stated.details->alsoStated = aggregate.alsoStated;
    stated.period = aggregate.period;
    stated.announced = aggregate.announced;
    return CurrencyConverter(dataset, settings).convert(stated);
}

void rememberBefore(Reconciliation& after, const Reconciliation& before)
{
    rememberBefore(after.members, before.members);
    const auto amounts = [](const Reconciliation& each) {
        return ReconciliationBefore{each.published, each.total, each.gap};
    };
    if (amounts(before) != amounts(after)) {
        after.before = amounts(before);
    }
}

} // namespace

Reconciliation reconcile(const Dataset& dataset, const Aggregate& aggregate,
                         const ComparisonSettings& settings)
{
    Reconciliation result{.aggregate = aggregate.id,
                          .settings = memberSettings(aggregate, settings)};
    if (const auto amount = published(dataset, aggregate, result.settings)) {
        result.published = amount->result;
    } else {
        result.problem = amount.error();
    }
    if (aggregate.members.isEmpty()) {
        // An empty list of companies would mean all of them.
        return result;
    }
    result.members = compare(dataset, result.settings);
    std::vector<Money> parts;
    for (const ComparisonRow& row : result.members.rows) {
        if (row.value) {
            parts.push_back(*row.value);
        }
    }
    if (parts.empty()) {
        return result;
    }
    if (const auto total = sum(parts)) {
        result.total = *total;
    } else if (!result.problem) {
        result.problem = total.error();
    }
    if (result.published && result.total) {
        result.gap = difference(*result.published, *result.total);
    }
    return result;
}

std::vector<Reconciliation> reconciliationsOf(const Dataset& dataset,
                                              const ComparisonSettings& settings,
                                              const AggregateId& only)
{
    const auto isAskedFor = [&](const Aggregate& aggregate) {
        return only.isEmpty()
                   ? aggregate.period.monthsWithin(Period::calendarYear(settings.year)) > 0
                   : aggregate.id == only;
    };
    std::vector<Reconciliation> fresh;
    std::vector<Reconciliation> further;
    std::set<std::set<CompanyId>> seen;
    for (const Aggregate& aggregate : dataset.aggregates()) {
        if (isAskedFor(aggregate)) {
            const std::set<CompanyId> members(aggregate.members.begin(), aggregate.members.end());
            auto& list = seen.insert(members).second ? fresh : further;
            list.push_back(reconcile(dataset, aggregate, settings));
        }
    }
    std::ranges::move(further, std::back_inserter(fresh));
    return fresh;
}

std::vector<Reconciliation> reconciliationsOf(const ComparisonContext& context)
{
    std::vector<Reconciliation> all =
        reconciliationsOf(context.dataset(), context.settings(), context.options().aggregate);
    if (context.before() == nullptr) {
        return all;
    }
    for (Reconciliation& each : all) {
        const auto& known = context.before()->aggregates();
        const auto before = std::ranges::find(known, each.aggregate, &Aggregate::id);
        if (before != known.end()) {
            rememberBefore(each, reconcile(*context.before(), *before, context.settings()));
        }
    }
    return all;
}

} // namespace capex
