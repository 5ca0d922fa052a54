// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"

namespace capex {

/// How a figure is known again.
enum class KnownBy {
    Id,      ///< and the same company
    Content, ///< company, kind, measure, period, amount, day and source
    Amount,  ///< the same but the source
    Source,  ///< the same but the amount
};

/// A figure before and after, as indexes of the lists.
struct FigurePair
{
    std::size_t before;
    std::size_t after;
    KnownBy by;
};

/// Those of `after` that are one of `before` each, and what is left of both.
struct FigurePairs
{
    std::vector<FigurePair> pairs;
    std::vector<std::size_t> before; ///< by id
    std::vector<std::size_t> after;  ///< by id
};

/// Pairs figures by id, and those without a partner by what they say; among several that say the
/// same by their ids, so that the order of the lists changes nothing. `after` names companies and
/// sources as `before` does.
[[nodiscard]] FigurePairs pairsOf(const Dataset& before, const std::vector<Figure>& after);

} // namespace capex
