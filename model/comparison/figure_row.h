// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/comparison.h"

namespace capex {

/// The row of a figure, selected or not, on settings.basis, which is not calendar-year: its value
/// and the steps to it. Nothing of it comes from other figures: it has no rank, no alternatives and
/// no first value.
[[nodiscard]] ComparisonRow rowOf(const Dataset& dataset, const Figure& figure,
                                  const ComparisonSettings& settings);

} // namespace capex
