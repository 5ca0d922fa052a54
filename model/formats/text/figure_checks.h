// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/figure.h"
#include "model/figures/result.h"

/// What all readers ask of a figure, whatever its format.
namespace capex {

/// What makes a sound figure doubtful, or nothing: an actual announced before the last month of its
/// period (methodology, section 2). It concerns the day of the announcement; readers warn of it.
[[nodiscard]] std::optional<Error> doubtOf(const Figure& figure);

} // namespace capex
