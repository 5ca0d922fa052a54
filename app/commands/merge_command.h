// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command_line.h"
#include "app/commands/exit_code.h"

namespace capex {

/// Writes the figures of several files as one, whole or not at all, and reports on standard error
/// what was taken of each.
[[nodiscard]] ExitCode runMerge(const MergeRequest& request);

} // namespace capex
