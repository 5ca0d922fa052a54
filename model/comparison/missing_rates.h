// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/horizons.h"
#include "model/comparison/reconciliation.h"
#include "model/comparison/revisions.h"
#include "model/comparison/say_do.h"
#include "model/comparison/timeline.h"
#include "model/comparison/years.h"

/// Whose amounts, or parts of them, a result lacks because no exchange rate leads to the currency
/// asked for; each company once, in the order of the result.
namespace capex {

[[nodiscard]] QList<CompanyId> withoutRate(const Comparison& comparison);
[[nodiscard]] QList<CompanyId> withoutRate(const std::vector<CompanyYears>& years);
[[nodiscard]] QList<CompanyId> withoutRate(const std::vector<TimelineLane>& lanes);
[[nodiscard]] QList<CompanyId> withoutRate(const std::vector<RevisionHistory>& histories);
[[nodiscard]] QList<CompanyId> withoutRate(const std::vector<SayDo>& rows);
[[nodiscard]] QList<CompanyId> withoutRate(const std::vector<Reconciliation>& reconciliations);

/// The published totals that have no amount for want of a rate.
[[nodiscard]] QList<AggregateId>
totalsWithoutRate(const std::vector<Reconciliation>& reconciliations);

} // namespace capex
