// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace capex {

/// The lines of a view's table without the settings at their ends, which follow the note.
[[nodiscard]] QStringList linesWithoutSettings(const QByteArray& csv);

/// The settings at the end of each line, the header's first: "year,as_of,…".
[[nodiscard]] QStringList settingsOfLines(const QByteArray& csv);

} // namespace capex
