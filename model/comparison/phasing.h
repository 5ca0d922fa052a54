// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace capex {

/// How much each month of a period weighs in its amount: the month's share is its weight over the
/// sum of all weights, so that the shares add up to the amount.
///
/// Methodology, section 7: year k of the period (k = 0, 1, 2 … from its first month) weighs
/// (1 + growth)^k, months inside a year are equal, a last part-year weighs by its months. Periods
/// of 12 months or less are even. `growth` is a yearly fraction above -1; 0 is even, with all
/// weights 1.
[[nodiscard]] std::vector<double> monthlyWeights(int months, double growth);

} // namespace capex
