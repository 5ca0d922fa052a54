// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/years.h"

namespace capex {

/// What a measure counts, whatever its definition: `capex` for capital expenditure, which is
/// `capex` and every measure whose name begins with `capex-`; any other measure is a family of its
/// own.
[[nodiscard]] Measure familyOf(const Measure& measure);

/// Years of a company that count something else than the view.
struct OtherYears
{
    CompanyId company;
    Measure measure;
    std::vector<std::optional<YearAmount>> years; ///< by index; nothing where it counts otherwise

    friend bool operator==(const OtherYears&, const OtherYears&) = default;
};

/// Calendar years, those apart that nobody may add to the rest or hold against it.
struct YearsByMeasure
{
    Measure common;                 ///< the family on one scale; empty without any amount
    YearsComparison years;          ///< without the amounts of other families
    std::vector<OtherYears> others; ///< by company, then by first year; only with an amount
};

/// The common family is the one that most companies have an amount of; of equals the one with the
/// greatest sum, then the first by name.
[[nodiscard]] YearsByMeasure byMeasure(const YearsComparison& years);

/// The runs of years, by the index of their first and last, of what one of `years.companies` was
/// without the changes under review: each without a gap and of one measure, and no longer than
/// leads from the year before the first changed one to the year behind the last.
[[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>>
changedRuns(const YearsComparison& years, const CompanyYears& company);

/// How many companies have an amount in one of the years.
[[nodiscard]] std::size_t companiesWithAmount(const YearsComparison& years);

/// Whether the `index`-th year of a company counts something else than the year before it, both
/// with an amount: these two are never joined.
[[nodiscard]] bool changesMeasure(const CompanyYears& company, std::size_t index);

} // namespace capex
