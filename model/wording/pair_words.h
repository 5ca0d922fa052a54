// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/against.h"
#include "model/wording/wording.h"

#include <span>

namespace capex {

/// "22 %", "75 – 81 %", "at least 22 %" of a ratio.
[[nodiscard]] QString ratioText(const Interval& ratio, const Formatter& formatter);

/// "per year", "in calendar 2025".
[[nodiscard]] QString basisText(Basis basis, int year, const Narrator& narrator);

/// One company against another in a sentence: "Alibaba: at least 66 % of Microsoft as announced, at
/// least 22 % per year (pledge against guidance)". What is unlike between them follows in brackets:
/// their kinds, who is extrapolated, whose year is covered in part. Empty without a basis.
[[nodiscard]] QString pairSentence(std::span<const PairOnBasis> pairs, int year,
                                   const Narrator& narrator);

} // namespace capex
