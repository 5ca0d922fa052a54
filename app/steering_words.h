// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/view_state.h"

namespace capex {

class Narrator;

/// The name of a page: "Say and do".
[[nodiscard]] QString nameOf(View view);

/// Why a view does not change with a part of its state; empty where it does.
[[nodiscard]] QString reasonAgainst(Steering steering, View view);

/// Where the link of a note leads, from one state to another: "Show per year".
[[nodiscard]] QString linkText(const ViewState& from, const ViewState& to,
                               const Narrator& narrator);

} // namespace capex
