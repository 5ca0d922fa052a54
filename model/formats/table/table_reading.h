// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/table/row_fates.h"

#include <memory>

namespace capex {

/// A foreign table, and how it is to be read as far as that is decided.
struct TableReading
{
    Recipe recipe;
    std::shared_ptr<const Table> table;  ///< nullptr where it cannot be read at all
    std::vector<TableColumn> columns;    ///< those with a field
    std::vector<TableColumn> otherNames; ///< those that name companies as well and are not taken
    /// What becomes of each row; Refused for all that may be a figure.
    std::vector<RowFate> fates;
    std::optional<Fault> fault; ///< why there is no table, or a wish cannot be fulfilled
    QString faultPart;          ///< where: a part of a workbook; else empty
    int faultLine = 0;          ///< of the file or the part; 0: nowhere in particular
    std::vector<Fault> notes;   ///< what is to be known of the table as a whole
};

/// Reads a text or a sheet of a workbook as a table, as the wishes say and, where they say nothing,
/// as the whole of it proves. What it leaves open is among the recipe's questions.
[[nodiscard]] TableReading readTable(const QByteArray& content, const RecipeWishes& wishes);

} // namespace capex
