// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/datasets.h"

namespace capex {

/// Two claims about one company, each by two sources.
[[nodiscard]] inline Dataset conflictingFigures()
{
    return datasetOf({
        {.id = "a", .amount = Money::single(60, usd), .evidence = Evidence::Company},
        {.id = "b", .amount = Money::single(60, usd), .evidence = Evidence::Press},
        {.id = "c", .amount = Money::single(65, usd), .evidence = Evidence::Press},
        {.id = "d", .amount = Money::single(65, usd), .evidence = Evidence::Research},
    });
}

} // namespace capex
