// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/changes/changes.h"

#include <QByteArray>
#include <QStringList>

/// Changes as a table and as lines, for files and the command line.
namespace capex {

/// `change,figure,company,field,old,new`: a row for each field of a corrected figure, one with
/// both amounts for a vintage or rival, one without them for an added or removed figure.
[[nodiscard]] QByteArray writeChangesCsv(const Changes& changes);

/// The same rows as lines: "raised meta-2026 meta: 60–65 → 64–72". An added or removed figure has
/// its amount on the side on which it is. Each stays one line.
[[nodiscard]] QStringList linesOf(const FigureChange& change);

/// What changed beside figures: "1 new company", "2 corrected exchange rates". In English.
[[nodiscard]] QStringList countsOf(const SurroundingChanges& changes);

} // namespace capex
