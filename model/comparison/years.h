// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/arrangement.h"
#include "model/comparison/comparison_context.h"

namespace capex {

/// Calendar years of several companies side by side, ready to be shown.
struct YearsComparison
{
    ComparisonSettings settings;         ///< with fromYear and toYear
    std::vector<CompanyYears> companies; ///< in the order of the file
    std::vector<CompanyYears> otherEnd;  ///< the same, phased by bandGrowth; empty without
    std::vector<CompanyYears> before;    ///< the same without changes that are under review; empty
                                         ///< where none are
    std::optional<double> bandGrowth;    ///< where it differs from settings.growth
    std::vector<ComparabilityNote> notes;

    [[nodiscard]] int firstYear() const { return *settings.fromYear; }
    [[nodiscard]] std::size_t yearCount() const;
    /// The years of one of `companies` without the changes under review; nullptr where none are.
    [[nodiscard]] const CompanyYears* beforeOf(const CompanyYears& company) const;
    /// What the `index`-th year of one of `companies` was where it had another amount, or none;
    /// nullptr where it is the same.
    [[nodiscard]] const YearAmount* changedFrom(const CompanyYears& company,
                                                std::size_t index) const;

    friend bool operator==(const YearsComparison&, const YearsComparison&) = default;
};

/// Compares the years from settings.fromYear to settings.toYear, by default all with a figure;
/// phased by settings.growth and, where `bandGrowth` says so, by a second growth besides.
[[nodiscard]] YearsComparison compareYearsShown(const Dataset& dataset,
                                                const ComparisonSettings& settings,
                                                std::optional<double> bandGrowth);

/// The same of a context, whose figures may be under review.
[[nodiscard]] YearsComparison compareYearsShown(const ComparisonContext& context,
                                                std::optional<double> bandGrowth);

/// The figures behind a year, by the first month for which they are selected.
[[nodiscard]] inline const std::vector<FigureId>& figuresOf(const YearAmount& year)
{
    return year.figures;
}

/// The sum of a year over companies as a reader may take it: a lower bound where parts are missing
/// or partial; nothing where that cannot be said.
[[nodiscard]] std::optional<Money> statedTotal(const Total& total);

} // namespace capex
