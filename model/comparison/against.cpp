// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/against.h"

#include <algorithm>

namespace capex {

std::vector<PairOnBasis> pairOnBases(const Dataset& dataset, const ComparisonSettings& settings,
                                     const CompanyId& a, const CompanyId& b,
                                     std::span<const Basis> bases)
{
    const auto isLeftOut = [&](const CompanyId& company) {
        return !settings.companies.isEmpty() && !settings.companies.contains(company);
    };
    std::vector<PairOnBasis> result;
    if (a == b || isLeftOut(a) || isLeftOut(b)) {
        return result;
    }
    ComparisonSettings both = settings;
    both.companies = {a, b};
    for (const Basis basis : bases) {
        both.basis = basis;
        if (auto pair = pairOf(dataset, compare(dataset, both), a, b)) {
            result.push_back({basis, std::move(*pair)});
        }
    }
    return result;
}

std::array<Basis, 2> headlineAnd(Basis shown)
{
    return {Basis::Announced, shown == Basis::Announced ? Basis::PerYear : shown};
}

bool canStandAgainst(const ComparisonRow& row, const CompanyId& company)
{
    return row.value && row.company != company;
}

CompanyId usualRival(const Comparison& comparison, const CompanyId& company)
{
    const auto stands = [&](const ComparisonRow& row) { return canStandAgainst(row, company); };
    const auto guided = std::ranges::find_if(comparison.rows, [&](const ComparisonRow& row) {
        return stands(row) && row.kind == Kind::Guidance;
    });
    const auto first =
        guided != comparison.rows.end() ? guided : std::ranges::find_if(comparison.rows, stands);
    return first == comparison.rows.end() ? CompanyId{} : first->company;
}

} // namespace capex
