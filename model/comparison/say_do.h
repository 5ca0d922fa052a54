// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/comparison.h"

#include <vector>

namespace capex {

/// Why an announcement has no actual to be divided by (methodology, section 11).
enum class Incomparable {
    NothingReported, ///< no actual touches the announced months
    OtherMeasure,    ///< an actual of the same months counts something else
    OtherPeriod,     ///< actuals cover only a part of the months, or more than them
    NoRate,          ///< the two currencies do not meet
};

/// How far a commitment has come, as far as actuals are known.
struct Progress
{
    Money delivered; ///< the sum of actual months inside the window; wanted currency, billions.
                     ///< What is stated in the pledge's currency is converted at the pledge's rate
    int deliveredMonths = 0; ///< months of the window that have an actual
    int gapMonths = 0;       ///< months before the last reported one that have none
    int monthsLeft = 0;      ///< months of the window after the last reported one
    std::vector<UnconvertedMonths> unconverted; ///< months that are reported, but without a rate
    std::optional<Money> remaining; ///< amount - delivered, each end at least 0; not known while
                                    ///< months are unconverted
    std::optional<Money>
        impliedPerYear; ///< remaining * 12 / monthsLeft; nothing once none are left
    Measure measure; ///< what the actuals count: the pledge's own measure where any does. Another
                     ///< one makes `remaining` and `impliedPerYear` a mere "if all of it counted"
    std::vector<YearShare> parts; ///< the actuals and the months they are selected for
    std::vector<FigureId>
        partlyOutside; ///< actuals that reach out of the window, counted by their months inside

    friend bool operator==(const Progress&, const Progress&) = default;
};

/// The amounts of an announcement and what was spent before changes that are under review. Wanted
/// currency, billions.
struct SayDoBefore
{
    std::optional<Money> announced;
    std::optional<Money> spent; ///< as far as it is drawn

    friend bool operator==(const SayDoBefore&, const SayDoBefore&) = default;
};

/// An announcement against what was spent.
struct SayDo
{
    CompanyId company;
    FigureId announced;
    std::optional<Money> announcedAmount; ///< wanted currency, billions
    std::vector<FigureId> reported; ///< every actual that touches the announced months, those that
                                    ///< cover most of them first
    std::optional<FigureId> actual; ///< of the same period; of the same measure where there is one
    std::optional<Money> actualAmount;
    std::optional<Interval> ratio; ///< actual / announced, of the same measure and period only; by
                                   ///< the stated amounts where they share a currency
    std::optional<Incomparable> reason; ///< why there is no ratio; nothing with one
    std::optional<Progress> progress;   ///< for a pledge of which some months are reported
    std::optional<SayDoBefore> before;  ///< of figures under review, where an amount was another

    friend bool operator==(const SayDo&, const SayDo&) = default;
};

/// The announcements of the companies asked for, side by side on their stated totals: the order and
/// the comparability notes of a say-and-do.
[[nodiscard]] Comparison announcementsOf(const Dataset& dataset,
                                         const ComparisonSettings& settings);

/// For each company asked for, the announcement selected for settings.year, against the actuals
/// known as of settings.asOf. Companies without an announcement are left out.
[[nodiscard]] std::vector<SayDo> sayAndDo(const Dataset& dataset,
                                          const ComparisonSettings& settings);

} // namespace capex
