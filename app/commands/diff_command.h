// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command_line.h"
#include "app/commands/exit_code.h"

namespace capex {

/// Prints what changed between two figure files, a line or row for each change; 1 with any.
[[nodiscard]] ExitCode runDiff(const DiffRequest& request);

} // namespace capex
