// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/cells/table.h"

#include <QStringList>

#include <optional>

namespace capex {

/// The row of a table with most headings that are known, one of which at least is no period.
struct HeaderRow
{
    std::size_t index = 0;
    int known = 0; ///< headings
};

/// Looks for it among the first rows; nothing where no heading is known.
[[nodiscard]] std::optional<HeaderRow> headerRowOf(const Table& table);

/// How many rows headerRowOf() looks at.
inline constexpr std::size_t mostHeadRows = 50;

/// The headings of a table, of one row or of several below merged cells.
struct Headings
{
    QStringList texts; ///< without empty ones at the end
    int firstRow = 0;  ///< of them; rows count from 1
    int lastRow = 0;
};

/// The headings in the row at `index`. Cells that are merged have one heading for each column; what
/// stands above or below merged ones belongs to it: 2024 below "Capex (USD bn)" is
/// "Capex (USD bn) 2024". What is merged from the first heading on is a title and belongs to none.
[[nodiscard]] Headings headingsAt(const Table& table, std::size_t index);

} // namespace capex
