// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/table/table_columns.h"

#include <memory>

namespace capex {

/// What becomes of a row.
enum class RowFate { Taken, Refused, Header, Preamble, Footnote, Blank, Total };

[[nodiscard]] QString keywordOf(RowFate fate);

/// Whether a row is accounted for as something that is no figure.
[[nodiscard]] inline bool isDeclared(RowFate fate)
{
    return fate != RowFate::Taken && fate != RowFate::Refused;
}

/// A foreign table, and how it is to be read as far as that is decided.
struct TableReading
{
    Recipe recipe;
    std::unique_ptr<Table> table;     ///< nullptr where it cannot be read at all
    std::vector<TableColumn> columns; ///< those with a field
    /// What becomes of each row; Refused for all that may be a figure.
    std::vector<RowFate> fates;
    std::optional<Fault> fault; ///< why there is no table, or a wish cannot be fulfilled
    int faultLine = 0;          ///< where; 0: nowhere in particular
};

/// Reads a text as a table, as the wishes say and, where they say nothing, as the whole of it
/// proves. What it leaves open is among the recipe's questions.
[[nodiscard]] TableReading readTable(const QByteArray& content, const RecipeWishes& wishes);

} // namespace capex
