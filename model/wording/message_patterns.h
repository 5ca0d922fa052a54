// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/findings/fault.h"
#include "model/findings/loss.h"
#include "model/wording/sentence.h"

namespace capex {

/// The sentence that a code becomes.
[[nodiscard]] Pattern patternOf(Found code);
[[nodiscard]] Pattern patternOf(Expected code);
[[nodiscard]] Pattern patternOf(Lost code);

} // namespace capex
