// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command_line.h"
#include "app/commands/exit_code.h"

namespace capex {

/// Prints the findings of all files, a line each.
[[nodiscard]] ExitCode runCheck(const CheckRequest& request);

} // namespace capex
