// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/reason.h"

#include <QString>

#include <optional>

namespace capex {

/// Why there is no amount, for people, in the language of the program; empty for nothing.
[[nodiscard]] QString reasonText(const std::optional<Reason>& reason);

/// The same for files, which are English whatever the language of the program.
[[nodiscard]] QString reasonInFiles(const std::optional<Reason>& reason);

} // namespace capex
