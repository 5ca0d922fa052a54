// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/conflicts.h"
#include "model/wording/wording.h"

namespace capex {

/// How much is said of the other figures about the same thing.
enum class ConflictDetail {
    Sources, ///< "same amount as Bloomberg, 24 Feb 2025; Shine.cn, 24 Feb 2025"
    First,   ///< "same amount: Bloomberg and 1 more"
    Count    ///< "1 differs; 2 agree"
};

/// Whether a figure is disputed, and the figures that state another or the same amount; empty
/// where there is nothing to say.
[[nodiscard]] QString conflictText(const Figure& figure, const Conflicts& conflicts,
                                   const Dataset& dataset, const Narrator& words,
                                   ConflictDetail detail);

} // namespace capex
