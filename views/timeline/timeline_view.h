// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/view_result.h"

namespace capex {

/// When the money is spent: a lane of figures for each company.
[[nodiscard]] ViewResultPtr computeTimeline(const ComparisonContext& context);

} // namespace capex
