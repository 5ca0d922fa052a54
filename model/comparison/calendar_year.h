// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/currency.h"

#include <vector>

namespace capex {

/// What one figure gives to a calendar year or another window of months.
struct YearShare
{
    FigureId figure;
    std::vector<Month> months; ///< the months of the window that it speaks for, ascending
    Conversion conversion;     ///< of its whole amount
    Money amount;              ///< its share, wanted currency, billions

    friend bool operator==(const YearShare&, const YearShare&) = default;
};

/// Months of a window that stay empty although a figure covers them.
struct UnconvertedMonths
{
    FigureId figure;
    std::vector<Month> months;
    QString reason; ///< why there is no rate

    friend bool operator==(const UnconvertedMonths&, const UnconvertedMonths&) = default;
};

/// What a company spends in some months (methodology, section 6).
struct WindowAmount
{
    std::optional<Money> amount; ///< wanted currency, billions; nothing without any month, or with
                                 ///< `refused`
    int coverageMonths = 0;      ///< how many months have a figure; never scaled up to all
    std::optional<Kind> kind;    ///< the weakest of the parts
    Measure measure;             ///< the common one, or "mixed"
    std::vector<YearShare> shares;              ///< by first month
    std::vector<UnconvertedMonths> unconverted; ///< by first month
    QString refused; ///< why the parts have no sum; empty where they have one

    friend bool operator==(const WindowAmount&, const WindowAmount&) = default;
};

/// What a company spends in one calendar year; fewer than 12 coverageMonths are a partial year.
struct YearAmount : WindowAmount
{
    int year = 0;

    friend bool operator==(const YearAmount&, const YearAmount&) = default;
};

/// The measure of a sum whose parts count different things.
[[nodiscard]] Measure mixedMeasure();

/// Adds up the months of `window`, each from the best of `candidates` (places in dataset.figures())
/// that covers it, phased by settings.growth.
[[nodiscard]] WindowAmount amountWithin(const Dataset& dataset, const Period& window,
                                        std::span<const std::size_t> candidates,
                                        const ComparisonSettings& settings);

/// Adds up the months of calendar `year`, each from its best candidate, phased by settings.growth.
[[nodiscard]] YearAmount calendarYear(const Dataset& dataset, const CompanyId& company, int year,
                                      const ComparisonSettings& settings,
                                      const QList<Kind>& defaultKinds);

} // namespace capex
