// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/comparison.h"
#include "model/settings/view_options.h"

namespace capex {

/// A sum over several companies that says what is missing in it; an absent part never counts as
/// zero unnoticed.
struct Total
{
    std::optional<Money>
        amount; ///< over the parts that are there; nothing without any, or with `refused`
    QList<CompanyId> missing;      ///< companies without an amount
    QList<CompanyId> partial;      ///< companies whose year is covered in part
    std::optional<Reason> refused; ///< why the parts have no sum

    friend bool operator==(const Total&, const Total&) = default;
};

/// Rows that stand together.
struct RowGroup
{
    QString region; ///< empty where rows are not grouped, or the region is not known
    std::vector<const ComparisonRow*> rows;
    Total total;

    friend bool operator==(const RowGroup&, const RowGroup&) = default;
};

/// The rows of a comparison in the order and the groups that `options` ask for; one group where
/// they are not grouped. Groups go by total, largest first. Names go by the alphabet of `language`,
/// "en" or "zh_CN" (by pinyin), whatever the desktop's. The rows point into `comparison`.
[[nodiscard]] std::vector<RowGroup> arranged(const Dataset& dataset, const Comparison& comparison,
                                             const ViewOptions& options,
                                             const QString& language = QStringLiteral("en"));

/// The sum over the rows.
[[nodiscard]] Total totalOf(std::span<const ComparisonRow* const> rows);

/// The sum over companies for the `index`-th of their years.
[[nodiscard]] Total totalOf(std::span<const CompanyYears> companies, std::size_t index);

/// How much a row's value rose since the first announcement, in billions of mid; 0 where it did not
/// change, nothing without a value.
[[nodiscard]] std::optional<double> changeSinceFirst(const ComparisonRow& row);

/// Two companies against each other.
struct Pair
{
    CompanyId a;
    CompanyId b;
    Interval ratio;                       ///< value of a / value of b
    Interval difference;                  ///< value of a - value of b, in billions
    std::vector<ComparabilityNote> notes; ///< what is unlike between the two

    friend bool operator==(const Pair&, const Pair&) = default;
};

/// The two compared; nothing where one of them has no value.
[[nodiscard]] std::optional<Pair> pairOf(const Dataset& dataset, const Comparison& comparison,
                                         const CompanyId& a, const CompanyId& b);

} // namespace capex
