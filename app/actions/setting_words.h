// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings/setting.h"

namespace capex {

class Narrator;

/// Why the state's view does not change with a setting; empty where it does.
[[nodiscard]] QString reasonAgainst(Setting setting, const ViewState& state);

/// Where the link of a note leads, from one state to another: "Show per year".
[[nodiscard]] QString linkText(const ViewState& from, const ViewState& to,
                               const Narrator& narrator);

} // namespace capex
