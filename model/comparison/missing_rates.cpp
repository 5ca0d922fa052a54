// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/missing_rates.h"

#include <algorithm>

namespace capex {

namespace {

bool lacksRate(const ComparisonRow& row)
{
    return std::ranges::any_of(
        row.derivation, [](const Step& step) { return std::holds_alternative<NoRateStep>(step); });
}

bool lacksRate(const CompanyYears& company)
{
    return std::ranges::any_of(company.years,
                               [](const YearAmount& year) { return !year.unconverted.empty(); });
}

bool lacksRate(const TimelineLane& lane)
{
    return std::ranges::any_of(lane.entries,
                               [](const TimelineEntry& entry) { return !entry.total; });
}

bool lacksRate(const RevisionHistory& history)
{
    const auto lacks = [](const Revision& revision) { return !revision.amount; };
    return std::ranges::any_of(history.revisions, lacks) ||
           (history.actual && lacks(*history.actual));
}

bool lacksRate(const SayDo& row)
{
    return !row.announcedAmount || (row.actual && !row.actualAmount) ||
           (row.progress && !row.progress->unconverted.empty());
}

template <typename Rows>
QList<CompanyId> companiesOf(const Rows& rows)
{
    QList<CompanyId> companies;
    for (const auto& row : rows) {
        if (lacksRate(row)) {
            companies.append(row.company);
        }
    }
    return companies;
}

} // namespace

QList<CompanyId> withoutRate(const Comparison& comparison)
{
    return companiesOf(comparison.rows);
}

QList<CompanyId> withoutRate(const std::vector<CompanyYears>& years)
{
    return companiesOf(years);
}

QList<CompanyId> withoutRate(const std::vector<TimelineLane>& lanes)
{
    return companiesOf(lanes);
}

QList<CompanyId> withoutRate(const std::vector<RevisionHistory>& histories)
{
    return companiesOf(histories);
}

QList<CompanyId> withoutRate(const std::vector<SayDo>& rows)
{
    return companiesOf(rows);
}

QList<CompanyId> withoutRate(const std::vector<Reconciliation>& reconciliations)
{
    QList<CompanyId> companies;
    for (const Reconciliation& reconciliation : reconciliations) {
        for (const CompanyId& company : withoutRate(reconciliation.members)) {
            if (!companies.contains(company)) {
                companies.append(company);
            }
        }
    }
    return companies;
}

QList<AggregateId> totalsWithoutRate(const std::vector<Reconciliation>& reconciliations)
{
    QList<AggregateId> totals;
    for (const Reconciliation& reconciliation : reconciliations) {
        if (!reconciliation.published) {
            totals.append(reconciliation.aggregate);
        }
    }
    return totals;
}

} // namespace capex
