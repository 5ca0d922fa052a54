// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/wording/wording.h"

#include <vector>

namespace capex {

/// How every number is made, on about a page: a heading and a paragraph for each part of the
/// methodology, in the language of the program. docs/methodology.md says the same at length.
[[nodiscard]] std::vector<Wording> methodologyInShort();

} // namespace capex
