// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/currency.h"
#include "model/settings/comparison_settings.h"

#include <vector>

namespace capex {

/// Months of a figure's period for which a better figure is selected.
struct TakenMonths
{
    FigureId figure;           ///< the better one
    std::vector<Month> months; ///< ascending
    double amount = 0;         ///< the mid of what it gives there; wanted currency, billions

    friend bool operator==(const TakenMonths&, const TakenMonths&) = default;
};

/// What is left of a figure where better figures are selected for some of its months (methodology,
/// section 6, "the rest of a period"). Money is in the wanted currency, in billions.
struct Rest
{
    Money whole;                      ///< the figure's amount
    std::vector<TakenMonths> takenBy; ///< by first month, never empty
    double taken = 0;                 ///< the sum over takenBy
    Money left;                ///< whole - taken, each end at least 0; nothing of it where `met`
    std::vector<Month> months; ///< all months of its period that are not taken, ascending
    bool met = false;          ///< a plan whose far end is reached: it gives nothing
    double passedBy = 0;       ///< by how much what was taken passes the far end of a met plan

    friend bool operator==(const Rest&, const Rest&) = default;
};

/// What one figure gives to a calendar year or another window of months.
struct YearShare
{
    FigureId figure;
    std::vector<Month> months;   ///< the months of the window it is selected for, ascending
    Conversion conversion;       ///< of its whole amount
    Money amount;                ///< its share, wanted currency, billions
    std::optional<Rest> rest;    ///< what the share is a part of, where better figures are selected
                                 ///< for its other months: "implied by the plan"
    bool countedWithMid = false; ///< taken off a figure that is selected in the same window, and
                                 ///< therefore counted with its mid on both ends

    friend bool operator==(const YearShare&, const YearShare&) = default;
};

/// Months of a window that stay empty because better figures spent the plan already.
struct MetPlan
{
    FigureId figure;
    std::vector<Month> months; ///< of the window, ascending
    Rest rest;

    friend bool operator==(const MetPlan&, const MetPlan&) = default;
};

/// Months of a window that stay empty although a figure covers them.
struct UnconvertedMonths
{
    FigureId figure;
    std::vector<Month> months;
    Reason reason; ///< why there is no rate

    friend bool operator==(const UnconvertedMonths&, const UnconvertedMonths&) = default;
};

/// What the figures of a measure that is not the selected one give to a window.
struct UnselectedMeasure
{
    Measure measure;
    std::vector<YearShare> shares; ///< by first month, never empty

    friend bool operator==(const UnselectedMeasure&, const UnselectedMeasure&) = default;
};

/// What a company spends in some months (methodology, section 6). All its parts count the same.
struct WindowAmount
{
    std::optional<Money> amount; ///< wanted currency, billions; nothing without any month, or with
                                 ///< `refused`
    int coverageMonths = 0;      ///< how many months have an amount; never scaled up to all
    std::optional<Kind> kind;    ///< the weakest of the parts
    Measure measure;             ///< what is counted; also where no month has an amount; empty
                                 ///< where no figure covers a month
    std::vector<FigureId> figures; ///< all selected ones, by first month, also without an amount
    std::vector<YearShare> shares; ///< by first month
    std::vector<UnconvertedMonths> unconverted; ///< by first month
    std::vector<MetPlan> metPlans;              ///< by first month
    std::optional<Reason> refused;              ///< why the parts have no sum
    std::vector<UnselectedMeasure>
        unselectedMeasures; ///< what else is said about these months, by measure

    friend bool operator==(const WindowAmount&, const WindowAmount&) = default;
};

/// What a company spends in one calendar year; fewer than 12 coverageMonths are a partial year.
struct YearAmount : WindowAmount
{
    int year = 0;

    friend bool operator==(const YearAmount&, const YearAmount&) = default;
};

/// Adds up the months of `window`, each from the best of `candidates` (indexes of
/// dataset.figures()) of one measure: `preferred` where one of them counts it, else the one that
/// covers most months.
[[nodiscard]] WindowAmount amountWithin(const Dataset& dataset, const Period& window,
                                        std::span<const std::size_t> candidates,
                                        const Measure& preferred,
                                        const CurrencyConverter& converter,
                                        const ComparisonSettings& settings);

/// What a company spends in calendar `year`, phased by settings.growth.
[[nodiscard]] YearAmount calendarYear(const Dataset& dataset, const CompanyId& company, int year,
                                      const ComparisonSettings& settings,
                                      const QList<Kind>& defaultKinds);

/// The same for each year from `from` to `to`, ascending; none where they are reversed.
[[nodiscard]] std::vector<YearAmount> calendarYears(const Dataset& dataset,
                                                    const CompanyId& company, int from, int to,
                                                    const ComparisonSettings& settings,
                                                    const QList<Kind>& defaultKinds);

} // namespace capex
