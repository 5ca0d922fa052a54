// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"

namespace capex {

/// `figures` figures of `companies` companies, all of which have as many: plans, pledges,
/// run-rates, estimates and actuals of 2018 to 2029 from a source for every ten of them, in US
/// dollars. The same for the same counts.
[[nodiscard]] Dataset manyFigures(int companies, int figures);

} // namespace capex
