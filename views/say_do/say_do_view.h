// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/view_result.h"

namespace capex {

/// What was announced against what was done.
[[nodiscard]] ViewResultPtr computeSayDo(const ComparisonContext& context);

} // namespace capex
