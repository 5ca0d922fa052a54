// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/exit_code.h"
#include "app/commands/export_request.h"

namespace capex {

/// Writes views as pictures and tables. Needs no display and no application object; makes its own
/// for pictures.
[[nodiscard]] ExitCode runExport(const ExportRequest& request);

} // namespace capex
