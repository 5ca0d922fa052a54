// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"
#include "model/settings/saved_views.h"

namespace capex {

/// What the window shows of figures at first: the first of their views, else the ranking per year
/// of the newest announcement's year.
[[nodiscard]] SavedView openingView(const Dataset& dataset, const SavedViews& views);

/// The settings without the companies that `dataset` does not have.
[[nodiscard]] ComparisonSettings adapted(ComparisonSettings settings, const Dataset& dataset);

} // namespace capex
