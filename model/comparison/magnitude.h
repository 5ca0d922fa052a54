// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"
#include "model/findings/fault.h"

namespace capex {

/// How many times more or less than others an amount must be to be doubtful: a hundred million
/// (亿) taken for a billion is ten times too much.
inline constexpr double doubtfulTimes = 10;

/// A figure that is far from all others of its company for its period.
struct DoubtfulMagnitude
{
    FigureId figure;
    FigureId other;       ///< the one that is least far from it
    double times = 1;     ///< doubtfulTimes or more: how far that is
    bool isAbove = false; ///< the figure is the larger one

    friend bool operator==(const DoubtfulMagnitude&, const DoubtfulMagnitude&) = default;
};

/// The figures whose amount per year is doubtfulTimes or more off that of every other figure of
/// `others` for the same company and a calendar year that both are about, so that quarters, years
/// and totals of several years can be compared. Amounts are compared in US dollars where a rate
/// leads there. Capital expenditure of whatever definition and AI infrastructure are alike, other
/// measures only to themselves. A figure alone is not doubtful, nor is one of zero. In the order of
/// the figures; takes n log n time.
[[nodiscard]] std::vector<DoubtfulMagnitude> doubtfulMagnitudes(const Dataset& figures,
                                                                const Dataset& others);

/// The same among the figures themselves, none of which is compared with itself.
[[nodiscard]] std::vector<DoubtfulMagnitude> doubtfulMagnitudes(const Dataset& figures);

/// What a finding says of it.
[[nodiscard]] Fault faultOf(const DoubtfulMagnitude& doubtful);

} // namespace capex
