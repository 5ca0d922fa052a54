// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/state_row.h"

#include <vector>

namespace capex {

class Dataset;
class Narrator;

/// The actions that the figures bring: the currencies in which they can be shown and what they
/// count. The first nine of each have keys.
[[nodiscard]] std::vector<StateRow> rowsOf(const Dataset& dataset, const Narrator& narrator);

/// The keys of the n-th of a list that a file brings: `prefix` and the number; none beyond the
/// ninth.
[[nodiscard]] QKeySequence numbered(const char* prefix, qsizetype number);

} // namespace capex
