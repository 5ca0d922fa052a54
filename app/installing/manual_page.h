// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command_outlines.h"

#include <QDate>

namespace capex {

/// The manual page capex-horizon(1), in the man macros of roff and in ASCII: what --help says of
/// the program and of each command. `version` is that of the program, `date` that of its sources.
[[nodiscard]] QString manualPage(const QList<CommandOutline>& commands, const QString& version,
                                 QDate date);

} // namespace capex
