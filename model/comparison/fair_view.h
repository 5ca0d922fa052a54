// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/comparability.h"
#include "model/settings/view_state.h"

namespace capex {

/// The state nearest to `state` in which what `note` says is no longer so: totals over unlike
/// horizons become amounts per year, a partial year the whole figure's, unlike kinds or measures
/// the one that most companies share. Nothing where no setting makes it fair.
[[nodiscard]] std::optional<ViewState> nearestFairView(const ComparabilityNote& note,
                                                       const ViewState& state);

} // namespace capex
