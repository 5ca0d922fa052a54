// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/state_row.h"

#include <vector>

namespace capex {

/// The actions that are there whatever the figures are: the one table of what a view can be told.
[[nodiscard]] std::vector<StateRow> stateRows();

} // namespace capex
