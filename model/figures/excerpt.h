// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace capex {

/// `text` with everything that would move, hide or turn other text made visible: control characters
/// and line ends as \n, \t or \u001b, marks of direction and other invisible ones as \u202e.
[[nodiscard]] QString visible(const QString& text);

/// A text that is not ours (a name, a number, a cell, the name of a file) for a message: visible(),
/// and cut where it is very long.
[[nodiscard]] QString excerpt(const QString& text);

/// The same in single quotes.
[[nodiscard]] QString quoted(const QString& text);

/// The name of a file or folder for a message: visible(), and cut only where no system would take
/// it for a name.
[[nodiscard]] QString shownPath(const QString& path);

/// A name for a picture, a table or a menu: as it is, but cut where it is longer than any of them
/// has room for, so that nobody measures a name of megabytes.
[[nodiscard]] QString cutName(const QString& name);

/// A text of sentences (a statement, a note) for a panel, a tooltip or a cell: as it is, but cut
/// where nobody would read on there, with an ellipsis. The figures keep the whole of it.
[[nodiscard]] QString cutText(const QString& text);

} // namespace capex
