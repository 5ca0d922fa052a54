// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/arrangement.h"

#include "model/figures/name_order.h"

#include <QHash>

#include <algorithm>
#include <functional>

namespace capex {

namespace {

using Rows = std::vector<const ComparisonRow*>;

QString regionOf(const Dataset& dataset, const ComparisonRow& row)
{
    return dataset.company(row.company)->region;
}

/// Keeps rows of equal keys in the order of rank; absent keys go last.
template <typename Key>
void sortBy(Rows& rows, Key key)
{
    std::ranges::stable_sort(rows, std::less<>{},
                             [&](const ComparisonRow* row) { return key(*row); });
}

void sortByName(Rows& rows, const Dataset& dataset, const QString& language)
{
    const QCollator order = nameOrder(language);
    std::ranges::stable_sort(
        rows, [&order](const QString& a, const QString& b) { return order.compare(a, b) < 0; },
        [&](const ComparisonRow* row) { return dataset.company(row->company)->nameIn(language); });
}

void sortRows(Rows& rows, const Dataset& dataset, SortBy sort, const QString& language)
{
    switch (sort) {
    case SortBy::Value:
        return; // the order of the comparison
    case SortBy::Name:
        return sortByName(rows, dataset, language);
    case SortBy::Region:
        return sortBy(rows, [&](const ComparisonRow& row) {
            const QString region = regionOf(dataset, row);
            return std::pair(region.isEmpty(), region);
        });
    case SortBy::Change:
        return sortBy(rows, [](const ComparisonRow& row) {
            const auto change = changeSinceFirst(row);
            return std::pair(!change.has_value(), -change.value_or(0));
        });
    }
}

void addUp(Total& total, const std::vector<Money>& parts)
{
    if (parts.empty()) {
        return;
    }
    if (const auto amount = sum(parts)) {
        total.amount = *amount;
    } else {
        total.refused = amount.error();
    }
}

double sizeOf(const RowGroup& group)
{
    return group.total.amount ? group.total.amount->mid() : -1;
}

} // namespace

std::vector<RowGroup> arranged(const Dataset& dataset, const Comparison& comparison,
                               const ViewOptions& options, const QString& language)
{
    Rows rows;
    for (const ComparisonRow& row : comparison.rows) {
        rows.push_back(&row);
    }
    sortRows(rows, dataset, options.sort, language);
    std::vector<RowGroup> groups;
    QHash<QString, std::size_t> groupOf;
    for (const ComparisonRow* const row : rows) {
        const QString region = options.groupByRegion ? regionOf(dataset, *row) : QString();
        const std::size_t group = groupOf.value(region, groups.size());
        if (group == groups.size()) {
            groupOf.insert(region, group);
            groups.push_back({region, {}, {}});
        }
        groups[group].rows.push_back(row);
    }
    for (RowGroup& group : groups) {
        group.total = totalOf(group.rows);
    }
    std::ranges::stable_sort(groups, std::greater<>{}, sizeOf);
    return groups;
}

Total totalOf(std::span<const ComparisonRow* const> rows)
{
    Total total;
    std::vector<Money> parts;
    for (const ComparisonRow* const row : rows) {
        if (!row->value) {
            total.missing.append(row->company);
            continue;
        }
        parts.push_back(*row->value);
        if (row->coverageMonths.value_or(12) < 12) {
            total.partial.append(row->company);
        }
    }
    addUp(total, parts);
    return total;
}

Total totalOf(std::span<const CompanyYears> companies, std::size_t index)
{
    Total total;
    std::vector<Money> parts;
    for (const CompanyYears& company : companies) {
        const YearAmount& year = company.years.at(index);
        if (!year.amount) {
            total.missing.append(company.company);
            continue;
        }
        parts.push_back(*year.amount);
        if (year.coverageMonths < 12) {
            total.partial.append(company.company);
        }
    }
    addUp(total, parts);
    return total;
}

std::optional<double> changeSinceFirst(const ComparisonRow& row)
{
    if (!row.value) {
        return std::nullopt;
    }
    return row.firstValue ? row.value->mid() - row.firstValue->mid() : 0.0;
}

std::optional<Pair> pairOf(const Dataset& dataset, const Comparison& comparison, const CompanyId& a,
                           const CompanyId& b)
{
    const ComparisonRow* const rowA = comparison.row(a);
    const ComparisonRow* const rowB = comparison.row(b);
    if (rowA == nullptr || rowB == nullptr || !rowA->value || !rowB->value) {
        return std::nullopt;
    }
    return Pair{a, b, quotient(*rowA->value, *rowB->value), difference(*rowA->value, *rowB->value),
                comparability(dataset, {*rowA, *rowB}, comparison.settings)};
}

} // namespace capex
