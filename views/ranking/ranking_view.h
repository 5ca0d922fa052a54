// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/view_result.h"

namespace capex {

/// Who spends most: companies by the amount of the basis that is asked for.
[[nodiscard]] ViewResultPtr computeRanking(const ComparisonContext& context);

} // namespace capex
