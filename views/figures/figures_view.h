// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/view_result.h"

namespace capex {

/// The figures themselves, a row each: those that the settings list and the listing leaves.
[[nodiscard]] ViewResultPtr computeFigures(const ComparisonContext& context);

} // namespace capex
