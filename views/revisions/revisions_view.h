// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/view_result.h"

namespace capex {

/// How statements about a year changed.
[[nodiscard]] ViewResultPtr computeRevisions(const ComparisonContext& context);

} // namespace capex
