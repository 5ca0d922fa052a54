// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"

namespace capex {

/// A figure whose amount is the sum of all others that say the same but for the amount.
struct SumOfFigures
{
    std::size_t index = 0; ///< among the figures
    int parts = 0;         ///< how many others there are

    friend bool operator==(const SumOfFigures&, const SumOfFigures&) = default;
};

/// Those of a Dataset, by index: rows of parts of a company beside the row of the whole.
[[nodiscard]] std::vector<SumOfFigures> sumsAmong(const Dataset& dataset);

} // namespace capex
