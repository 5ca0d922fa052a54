// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/currency.h"

#include <vector>

namespace capex {

/// What one figure gives to a calendar year.
struct YearShare
{
    FigureId figure;
    std::vector<Month> months; ///< the months of the year that it speaks for, ascending
    Conversion conversion;     ///< of its whole amount
    Money amount;              ///< its share, wanted currency, billions

    friend bool operator==(const YearShare&, const YearShare&) = default;
};

/// Months of a year that stay empty although a figure covers them.
struct UnconvertedMonths
{
    FigureId figure;
    std::vector<Month> months;
    QString reason; ///< why there is no rate

    friend bool operator==(const UnconvertedMonths&, const UnconvertedMonths&) = default;
};

/// What a company spends in one calendar year (methodology, section 6).
struct YearAmount
{
    int year = 0;
    std::optional<Money>
        amount; ///< wanted currency, billions; nothing without any month, or with `refused`
    int coverageMonths = 0;        ///< 0 to 12; fewer than 12 is a partial year, never scaled up
    std::optional<Kind> kind;      ///< the weakest of the parts
    Measure measure;               ///< the common one, or "mixed"
    std::vector<YearShare> shares; ///< by first month
    std::vector<UnconvertedMonths> unconverted; ///< by first month
    QString refused; ///< why the parts have no sum; empty where they have one

    friend bool operator==(const YearAmount&, const YearAmount&) = default;
};

/// The measure of a sum whose parts count different things.
[[nodiscard]] Measure mixedMeasure();

/// Adds up the months of calendar `year`, each from its best candidate, phased by settings.growth.
[[nodiscard]] YearAmount calendarYear(const Dataset& dataset, const CompanyId& company, int year,
                                      const ComparisonSettings& settings,
                                      const QList<Kind>& defaultKinds);

} // namespace capex
