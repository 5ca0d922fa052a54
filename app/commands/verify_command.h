// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command_line.h"
#include "app/commands/exit_code.h"

namespace capex {

/// `verify FILE [FIGURES]`: compares what a file says of itself with what the figures say now, a
/// line on standard output for each difference. Done: nothing differs; DataAtFault: something does,
/// also where the file is not as it was written; CommandLineAtFault: there is nothing to verify in
/// it; FileAtFault: it cannot be read.
[[nodiscard]] ExitCode runVerify(const VerifyRequest& request);

} // namespace capex
