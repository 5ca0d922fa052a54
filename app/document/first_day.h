// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"
#include "model/settings/view_state.h"

namespace capex {

/// The first day on which something was announced that the view shows; nothing if there is none.
[[nodiscard]] std::optional<QDate> firstDayOf(const Dataset& dataset, const ViewState& state);

} // namespace capex
