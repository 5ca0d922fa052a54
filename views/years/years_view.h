// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/view_result.h"

namespace capex {

/// Calendar years of companies.
[[nodiscard]] ViewResultPtr computeYears(const ComparisonContext& context);

} // namespace capex
