// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/years.h"
#include "model/figures/dataset.h"
#include "views/chart/theme.h"

#include <vector>

namespace capex {

/// A piece of a year's column: what figures of one kind give, or what a plan implies.
struct YearPart
{
    std::optional<Kind> kind; ///< nothing: nobody stated it, a plan implies it
    double value = 0;         ///< above 0, in billions

    [[nodiscard]] Fill fill() const { return kind ? fillOf(*kind) : Fill::Ruled; }

    friend bool operator==(const YearPart&, const YearPart&) = default;
};

/// Whether nobody stated a share: it is what a plan leaves once what is known of it is taken off.
/// What is left of a reported period is reported.
[[nodiscard]] bool isImplied(const Dataset& dataset, const YearShare& share);

/// The pieces of a year with an amount, from the surest to what is only implied. Together they
/// reach the amount's mid.
[[nodiscard]] std::vector<YearPart> partsOf(const Dataset& dataset, const YearAmount& year);

/// The largest mid among a company's years; nothing without an amount.
[[nodiscard]] std::optional<double> largestMid(const CompanyYears& company);

/// The letter of the n-th company: A to Z, then AA.
[[nodiscard]] QString letterOf(std::size_t n);

} // namespace capex
