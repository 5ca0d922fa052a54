// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace capex {

/// The smallest of 1, 2 or 5 times a power of ten with which at most `mostSteps` steps reach
/// `extent`. Both are finite and above 0.
[[nodiscard]] double niceStep(double extent, int mostSteps);

/// The next step after a nice one: 1, 2, 5, 10, 20, …
[[nodiscard]] double nextNiceStep(double step);

/// 0, step, 2 step, … up to `last`, which is not below 0.
[[nodiscard]] std::vector<double> multiples(double step, double last);

} // namespace capex
