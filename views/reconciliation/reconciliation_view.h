// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/view_result.h"

namespace capex {

/// Published totals against the sums of their members.
[[nodiscard]] ViewResultPtr computeReconciliation(const ComparisonContext& context);

} // namespace capex
