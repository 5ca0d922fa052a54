// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/figure.h"

#include <tuple>

namespace capex {

/// What statements are about of which a later one takes an earlier one's place: company, class
/// (classOf), measure, and the first month of the period with how many there are.
using Topic = std::tuple<CompanyId, int, Measure, int, int>;

[[nodiscard]] Topic topicOf(const Figure& figure);

} // namespace capex
