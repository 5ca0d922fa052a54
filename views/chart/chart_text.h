// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_spec.h"

/// Measuring and placing text. Lengths are layout pixels.
namespace capex {

/// The height of a line of any role, glyphs of all scripts included.
[[nodiscard]] double lineHeight(int pixels);

/// From the top of a line to its baseline.
[[nodiscard]] double baselineIn(TextRole role, int pixels);

/// The width of the widest line of `text`, rounded up.
[[nodiscard]] double textWidth(const QString& text, TextRole role, int pixels);

/// `text` with line feeds where it must break to be at most `width` wide: between words, or inside
/// a word that is wider by itself; a sign such as ≥ stays with its number. Nothing is left out.
[[nodiscard]] QString wrapped(const QString& text, TextRole role, int pixels, double width);

/// How many lines `text` has, 1 at least.
[[nodiscard]] int lineCount(const QString& text);

/// The height of all lines of `text`; 0 where it is empty.
[[nodiscard]] double linesHeight(const QString& text, int pixels);

/// `text` as a box whose corner, edge or centre named by `alignment` lies at `anchor`.
[[nodiscard]] PlacedText placedText(const QString& text, TextRole role, int pixels, QPointF anchor,
                                    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop);

/// The numbers of sources ("1,3") behind the last line of a label, small, in brackets and on its
/// baseline: so that nobody takes them for an exponent or a part of a value. They belong to the
/// label's mark.
[[nodiscard]] PlacedText referenceBehind(const PlacedText& label, const QString& numbers,
                                         double body);

/// The width that they need, the space before them included; 0 without numbers.
[[nodiscard]] double referenceWidth(const QString& numbers, double body);

/// What came from a file on one line: line feeds, tabs and runs of blanks become one blank.
[[nodiscard]] QString oneLine(const QString& text);

} // namespace capex
