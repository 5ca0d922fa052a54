// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/view_result.h"

namespace capex {

/// The same companies as announced and per year, side by side.
[[nodiscard]] ViewResultPtr computeHorizons(const ComparisonContext& context);

} // namespace capex
