// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/cells/text_table.h"

namespace capex {

/// What tells the cells of a text apart.
struct DialectReading
{
    Dialect dialect;
    /// The delimiters under which the text is a table, the one of `dialect` first, where more than
    /// one is and neither the shape of the table nor its headings decide; else empty.
    QList<QChar> candidates;

    friend bool operator==(const DialectReading&, const DialectReading&) = default;
};

/// Finds what tells the cells of a text apart: the delimiter under which its rows are equally wide
/// from the first to the last of that width, in all of the text. Where several are, the one under
/// which more headings are known.
[[nodiscard]] DialectReading dialectOf(const QString& text);

} // namespace capex
