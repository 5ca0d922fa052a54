// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/findings/finding.h"
#include "model/formats/cells/text_table.h"
#include "model/formats/said/said_amount.h"
#include "model/formats/said/said_date.h"
#include "model/formats/said/said_period.h"

#include <QMap>
#include <QStringList>

namespace capex {

/// What a column of a foreign table is taken for.
struct RecipeColumn
{
    QString heading;  ///< "capex"; of two that are alike "capex [2]", by the number of the column
    QString field;    ///< one of tableFields(); empty: not taken
    QString currency; ///< of its amounts, where the heading says it; else empty
    QString unit;     ///< likewise, as a keyword of Unit or a word such as 亿
    QString period;   ///< of all its amounts, as said; else empty

    friend bool operator==(const RecipeColumn&, const RecipeColumn&) = default;
};

/// Where a table leaves two readings, and what would decide.
struct RecipeQuestion
{
    QString about; ///< "encoding", "delimiter", "decimal", "date_order", "unit", "currency",
                   ///< "field", "period", "sheet" or "header"
    QStringList readings;
    QString sample;       ///< of the file, where the readings differ
    QString answer;       ///< an option of the command line that gives the first reading
    QString field{};      ///< whose column is asked for; then the readings are headings
    QString heading{};    ///< whose field is asked for; then the readings are fields
    QStringList beside{}; ///< headings that the field keeps: years side by side

    friend bool operator==(const RecipeQuestion&, const RecipeQuestion&) = default;
};

/// How many rows were read, and what became of them: read = taken + refused + declared.
struct RowCounts
{
    qsizetype read = 0;
    qsizetype taken = 0;
    qsizetype refused = 0;
    qsizetype declared = 0; ///< headings, rows before and below the table, totals, blank rows

    friend bool operator==(const RowCounts&, const RowCounts&) = default;
};

/// How a foreign table is read, to be looked at, kept, and used again for the next one.
struct Recipe
{
    std::optional<QString> encoding; ///< of a text
    Dialect dialect;
    NumberMarks marks;
    bool isDecimalOpen = false; ///< nothing decides the decimal mark: a point for the time being
    std::optional<DateOrder> dateOrder; ///< nothing: none is decided, the first for the time being
    std::optional<YearPair> yearPair;   ///< likewise
    std::optional<QString> sheet;       ///< of a workbook
    QStringList sheets;                 ///< those that there are
    int headerRow = 0;                  ///< from 1; 0: the table has no headings
    int firstRow = 1;                   ///< of the data
    QList<RecipeColumn> columns;
    QMap<QString, QString> constants; ///< field to what every row says of it
    QList<RecipeQuestion> questions;
    RowCounts rows;

    friend bool operator==(const Recipe&, const Recipe&) = default;
};

/// The word for a scale in a recipe: a keyword of Unit, or a Chinese numeral that is none.
[[nodiscard]] QString textOf(const SaidScale& scale);

/// "dmy", "mdy", "ymd".
[[nodiscard]] QString textOf(DateOrder order);
[[nodiscard]] std::optional<DateOrder> dateOrderFrom(const QString& text);

/// "month", "fiscal-year".
[[nodiscard]] QString textOf(YearPair pair);
[[nodiscard]] std::optional<YearPair> yearPairFrom(const QString& text);

/// A sign by which a table is read.
enum class TableSign : std::uint8_t { Delimiter, Quote, Decimal, Thousands };

/// What would be right where `sign` (null: none) cannot be that.
[[nodiscard]] std::optional<Expected> wrongSign(TableSign what, QChar sign);

/// A heading as --map takes it: in quotes, as in CSV, where it has a comma.
[[nodiscard]] QString quotedForMap(const QString& heading);
/// The option that maps a field to these: "--map value=2024,value=2025".
[[nodiscard]] QString mapOption(const QString& field, const QStringList& headings);

/// As JSON, in the order of the contract.
[[nodiscard]] QByteArray recipeText(const Recipe& recipe);

/// What somebody has decided about a table, before anything is detected.
struct RecipeWishes
{
    std::optional<QString> encoding;
    std::optional<QChar> delimiter;
    std::optional<QChar> quote;
    std::optional<QChar> decimal;
    std::optional<QChar> thousands; ///< null: none
    std::optional<DateOrder> dateOrder;
    std::optional<YearPair> yearPair;
    std::optional<int> headerRow;
    std::optional<int> firstRow;
    std::optional<QString> sheet;
    /// Field to the heading of its column; a heading may have several fields.
    QList<std::pair<QString, QString>> mapped;
    QMap<QString, QString> constants;           ///< field to what every row says of it
    std::optional<QList<RecipeColumn>> columns; ///< of a recipe: these and no others are taken

    friend bool operator==(const RecipeWishes&, const RecipeWishes&) = default;
};

/// Reads a recipe; the findings say what is wrong with it.
struct RecipeReading
{
    std::optional<RecipeWishes> wishes;
    Findings findings;
};
[[nodiscard]] RecipeReading readRecipe(const QByteArray& json);

} // namespace capex
