// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What the command line says of itself. ASCII, lines of at most 100 characters.
namespace capex {

/// The text of `COMMAND --help`; of `--help` for an empty command.
[[nodiscard]] QString helpText(const QString& command);

/// The call that shows it: "capex-horizon export --help".
[[nodiscard]] QString helpCall(const QString& command);

} // namespace capex
