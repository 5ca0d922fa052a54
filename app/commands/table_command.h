// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command_line.h"
#include "app/commands/exit_code.h"

namespace capex {

/// `inspect FILE`: prints how the table would be read.
[[nodiscard]] ExitCode runInspect(const InspectRequest& request);

/// `convert IN OUT` of a foreign table, which was read. Drops the content once it is divided.
[[nodiscard]] ExitCode convertTable(const ConvertRequest& request, QByteArray content);

} // namespace capex
