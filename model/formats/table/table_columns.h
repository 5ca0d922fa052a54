// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/findings/fault.h"
#include "model/formats/table/recipe.h"

namespace capex {

/// A column of a table that is taken: `cell` of each row.
struct TableColumn
{
    RecipeColumn what;
    std::size_t cell = 0;
    bool isMapped = false; ///< by somebody, so that it raises no question
};

/// Whether a field is an amount, or an end of one.
[[nodiscard]] bool isAmountField(const QString& field);

/// A column taken for a field, with what its heading says of amounts.
[[nodiscard]] RecipeColumn columnOf(const QString& heading, const QString& field);

/// The headings of amounts of other periods than those of `column`, side by side with it.
[[nodiscard]] QStringList headingsBeside(const RecipeColumn& column,
                                         const std::vector<TableColumn>& all);

/// The marks of the numbers in a cell: those of the texts of a table, or none in a cell that holds
/// a number.
[[nodiscard]] NumberMarks marksIn(CellType type, const NumberMarks& ofTable);

/// The amount in a cell as whoever reads the table sees it: a number that is shown divided by a
/// thousand is so divided, exactly.
[[nodiscard]] QString shownAmount(QStringView cell, CellType type);

/// The headings of a table, and what its columns are taken for.
struct ColumnsReading
{
    QStringList headings; ///< as they stand
    QStringList names;    ///< the same, told apart by the number of the column where two are alike
    int firstHeadRow = 0; ///< of several one below the other; else the same as headerRow
    int headerRow = 0;    ///< as in Recipe
    int firstRow = 1;     ///< likewise
    std::vector<TableColumn> taken;   ///< in the order of the table
    QList<RecipeColumn> all;          ///< likewise, with those that are not
    QMap<QString, QString> constants; ///< field to what every row says of it
    QList<RecipeQuestion> questions;
    std::optional<Fault> fault; ///< why a wish cannot be fulfilled
};

/// Finds the row of headings, the one with most that are known, and the columns by them. What
/// somebody has said of every row goes before what was mapped, that before a recipe's columns, and
/// those before what the headings say.
[[nodiscard]] ColumnsReading columnsOf(const Table& table, const RecipeWishes& wishes);

} // namespace capex
