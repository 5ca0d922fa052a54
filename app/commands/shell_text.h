// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace capex {

/// An argument as it is typed in a POSIX shell: between apostrophes where it would be read
/// otherwise.
[[nodiscard]] QString shellWord(const QString& argument);

/// "capex-horizon export --view …" for a POSIX shell, which gives back the very arguments.
[[nodiscard]] QString shellText(const QStringList& arguments);

} // namespace capex
