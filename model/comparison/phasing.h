// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/period.h"

#include <vector>

namespace capex {

/// The share of a period's amount that falls on each of its months; the shares add up to 1.
///
/// Methodology, section 7: year k of the period (k = 0, 1, 2 … from its first month) weighs
/// (1 + growth)^k, months inside a year are equal, a last part-year weighs by its months. Periods
/// of 12 months or less are even. `growth` is a yearly fraction above -1; 0 is even.
[[nodiscard]] std::vector<double> monthlyShares(int months, double growth);

} // namespace capex
