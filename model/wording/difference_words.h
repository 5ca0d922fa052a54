// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/against.h"
#include "model/wording/formatter.h"

namespace capex {

/// "$62.3 bn less", "at most $62.3 bn less" of a difference in billions.
[[nodiscard]] QString differenceText(const Interval& difference, const Currency& currency,
                                     const Formatter& formatter);

} // namespace capex
