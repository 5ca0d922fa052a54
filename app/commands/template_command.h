// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command_line.h"
#include "app/commands/exit_code.h"

namespace capex {

/// Writes a table to fill in, in English, whole or not at all.
[[nodiscard]] ExitCode runTemplate(const TemplateRequest& request);

} // namespace capex
