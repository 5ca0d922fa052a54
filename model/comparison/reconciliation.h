// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/comparison_context.h"

namespace capex {

/// The amounts of a reconciliation before changes that are under review. Wanted currency, billions.
struct ReconciliationBefore
{
    std::optional<Money> published;
    std::optional<Money> total;
    std::optional<Interval> gap;

    friend bool operator==(const ReconciliationBefore&, const ReconciliationBefore&) = default;
};

/// A published total against the sum of its members (methodology, section 12).
struct Reconciliation
{
    AggregateId aggregate;
    ComparisonSettings settings;    ///< the year, as-of date, basis and kinds that were used
    std::optional<Money> published; ///< wanted currency, billions; nothing without a rate
    std::optional<Reason> problem;  ///< why there is no `published` or no `members` sum
    Comparison members;             ///< one row a member; those without a value explain the gap
    std::optional<Money> total;     ///< the sum over members with a value
    std::optional<Interval> gap;    ///< published - total, in billions; open where one of them is
    std::optional<ReconciliationBefore> before; ///< of figures under review, where one of these
                                                ///< three was another

    friend bool operator==(const Reconciliation&, const Reconciliation&) = default;
};

/// Reconciles one aggregate. The year is the one its period ends in, the as-of date settings.asOf
/// or else the day it was published. Where the period had ended by then, members are taken by
/// calendar year with all kinds, else per year by what they announced.
[[nodiscard]] Reconciliation reconcile(const Dataset& dataset, const Aggregate& aggregate,
                                       const ComparisonSettings& settings);

/// The aggregates whose period touches settings.year, reconciled; those with members of their own
/// first, in the order of the file, then further totals over the same members. With `only` just
/// that one, whatever its year.
[[nodiscard]] std::vector<Reconciliation> reconciliationsOf(const Dataset& dataset,
                                                            const ComparisonSettings& settings,
                                                            const AggregateId& only = {});

/// Those that a context asks for, whose figures may be under review: then the rows of members tell
/// what they were, too.
[[nodiscard]] std::vector<Reconciliation> reconciliationsOf(const ComparisonContext& context);

} // namespace capex
