// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/comparability.h"
#include "model/comparison/derivation.h"
#include "model/comparison/selection.h"
#include "model/settings/comparison_settings.h"

namespace capex {

/// What a row says without the changes that are under review.
struct ValueBefore
{
    std::optional<Money> value; ///< as ComparisonRow::value

    friend bool operator==(const ValueBefore&, const ValueBefore&) = default;
};

/// One company in a comparison.
struct ComparisonRow
{
    CompanyId company;
    std::optional<int> rank; ///< 1 is the largest mid; equal mids share one; nothing without amount
    std::optional<Money> value; ///< on the basis asked for, wanted currency, billions
    std::vector<FigureId>
        figures;               ///< selected: one, or several for a calendar year; empty: no figure
    std::optional<Kind> kind;  ///< of the figure, or the weakest of several
    Measure measure;           ///< what all the figures count; empty without figure
    bool extrapolated = false; ///< multiplied up from a shorter period
    std::optional<int> coverageMonths; ///< for Basis::CalendarYear, 0 to 12
    std::optional<Money> firstValue; ///< what vintage `first` gives, where it differs from `value`
    std::optional<ValueBefore> before; ///< of figures under review, where `value` was another one
    std::vector<Alternative> alternatives; ///< the other candidates, best first, rivals among them
    Derivation derivation;                 ///< from the stated amounts to `value`
    std::optional<Reason> problem;         ///< why there is a figure but no value: no rate, no sum

    [[nodiscard]] bool hasFigure() const { return !figures.empty(); }

    friend bool operator==(const ComparisonRow&, const ComparisonRow&) = default;
};

/// The companies asked for, compared: with a value by rank and name, then those without by name.
struct Comparison
{
    ComparisonSettings settings;
    std::vector<ComparisonRow> rows;
    std::vector<ComparabilityNote> notes;

    [[nodiscard]] const ComparisonRow* row(const CompanyId& company) const;

    friend bool operator==(const Comparison&, const Comparison&) = default;
};

/// The companies that settings ask for, in the order of the file. Valid as long as the dataset.
[[nodiscard]] std::vector<const Company*> companiesAskedFor(const Dataset& dataset,
                                                            const ComparisonSettings& settings);

/// The amount on a basis other than calendar-year (methodology, section 4).
struct BasisValue
{
    Money amount;
    bool extrapolated = false;

    friend bool operator==(const BasisValue&, const BasisValue&) = default;
};
[[nodiscard]] BasisValue onBasis(const Money& amount, const Period& period, Basis basis);

/// Compares the companies of settings.companies (all if empty) on settings.basis; the default kinds
/// are the announced ones.
[[nodiscard]] Comparison compare(const Dataset& dataset, const ComparisonSettings& settings);

/// Tells each row of `after` what it says in `before`, the same figures without some changes; both
/// are compared under the same settings.
void rememberBefore(Comparison& after, const Comparison& before);

/// The steps to the amount of a company's calendar year.
[[nodiscard]] Derivation derivationOf(const Dataset& dataset, const YearAmount& year);

/// A company's calendar years side by side.
struct CompanyYears
{
    CompanyId company;
    std::vector<YearAmount> years; ///< ascending, without gaps

    friend bool operator==(const CompanyYears&, const CompanyYears&) = default;
};

/// The calendar years from settings.fromYear to settings.toYear (by default the years that admitted
/// figures touch) of the companies asked for, in the order of the file; all kinds by default.
[[nodiscard]] std::vector<CompanyYears> compareYears(const Dataset& dataset,
                                                     const ComparisonSettings& settings);

} // namespace capex
