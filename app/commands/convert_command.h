// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command_line.h"
#include "app/commands/exit_code.h"

namespace capex {

/// Writes a figure file in another format, whole or not at all.
[[nodiscard]] ExitCode runConvert(const ConvertRequest& request);

} // namespace capex
