// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/wording/explanation.h"

namespace capex {

/// The settings under which a figure is selected that is compared as if it were the only one.
[[nodiscard]] ComparisonSettings settingsAlone(const Figure& figure, ComparisonSettings settings);

/// The answer to "why this number?" for one figure, whether or not it is selected: its
/// value on the basis of `settings`, its source, and who says the same or something else about the
/// very same thing. `figure` is one of `dataset`.
[[nodiscard]] Explanation explainFigure(const Dataset& dataset, const Figure& figure,
                                        const ComparisonSettings& settings,
                                        const Narrator& narrator);

} // namespace capex
