// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/arrangement.h"

#include <array>
#include <span>

namespace capex {

/// Two companies against each other on a basis.
struct PairOnBasis
{
    Basis basis = Basis::PerYear;
    Pair pair;

    friend bool operator==(const PairOnBasis&, const PairOnBasis&) = default;
};

/// `a` against `b` on each of `bases`, in their order, under `settings` otherwise; without those on
/// which one of the two has no value. Empty where settings.companies leaves one of them out, and
/// for a company against itself.
[[nodiscard]] std::vector<PairOnBasis> pairOnBases(const Dataset& dataset,
                                                   const ComparisonSettings& settings,
                                                   const CompanyId& a, const CompanyId& b,
                                                   std::span<const Basis> bases);

/// The bases on which a headline is held against what is shown: as announced, and then `shown`, or
/// per year where that is the announced one itself.
[[nodiscard]] std::array<Basis, 2> headlineAnd(Basis shown);

/// Whom a company is compared with where nobody was chosen: of the others that gave guidance the
/// one with the largest value, else the largest of all. Empty: there is nobody.
[[nodiscard]] CompanyId usualRival(const Comparison& comparison, const CompanyId& company);

/// Whether `company` can be compared with the company of that row: another one, with a value.
[[nodiscard]] bool canStandAgainst(const ComparisonRow& row, const CompanyId& company);

} // namespace capex
