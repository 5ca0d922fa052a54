// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/findings/fault.h"

#include <QString>
#include <QStringView>

#include <deque>
#include <span>
#include <vector>

namespace capex {

/// The most that a table may have.
inline constexpr qsizetype mostTableRows = 1'048'576;
inline constexpr qsizetype mostTableFields = 1'000;   ///< of a row
inline constexpr qsizetype longestTableCell = 32'767; ///< in characters

/// What a cell holds. Cells of a text are all Text; those of a sheet say what they are.
enum class CellType : std::uint8_t {
    Text,
    Number,    ///< a plain decimal with a point; behind it % where it is shown as a percentage
    Date,      ///< a day as YYYY-MM-DD, maybe with a time behind it
    Error,     ///< of a formula: "#N/A"
    Formula,   ///< whose value was never computed: "=A1+B1", or "=" alone
    Thousands, ///< a Number, as it is stored, that is shown divided by a thousand; and so on
    Millions,
    Billions,
    Trillions,
};

/// Whether a cell holds a number, however it is shown.
[[nodiscard]] bool isNumber(CellType type);
/// The power of ten by which a number is divided where it is shown: 6 for Millions; 0 for others.
[[nodiscard]] int shownPower(CellType type);
/// The type of a number that is shown divided by that power of ten: 0, 3, 6, 9 or 12.
[[nodiscard]] CellType numberShownBy(int power);

/// A row of a table as it was read, cells as they stand. Its cells are valid until it is read again
/// and as long as its table.
struct TableRow
{
    int number = 0; ///< from 1, blank rows counted; of a text the line that it begins in
    std::vector<QStringView> cells;
    std::vector<CellType> types;         ///< of the cells; empty: all are Text
    std::vector<QStringView> currencies; ///< that their numbers are shown with; empty: none is
    std::deque<QString> unescaped;       ///< cells that do not stand so in the table
    bool isHidden = false;               ///< by whoever made the table

    /// Without white space at its ends; empty where the row is shorter.
    [[nodiscard]] QStringView cell(std::size_t column) const
    {
        return column < cells.size() ? cells[column].trimmed() : QStringView();
    }
    [[nodiscard]] CellType type(std::size_t column) const
    {
        return column < types.size() ? types[column] : CellType::Text;
    }
    /// The code or the sign of the currency that the number is shown with: "EUR", "$"; empty: none.
    [[nodiscard]] QStringView currency(std::size_t column) const
    {
        return column < currencies.size() ? currencies[column] : QStringView();
    }
    [[nodiscard]] bool isBlank() const;
    /// How many cells say something.
    [[nodiscard]] std::size_t filled() const;
    /// As before any row was read.
    void clear();
};

/// Cells that are shown as one, whose value stands in the first. Rows count from 1, as the numbers
/// of rows do, columns from 0; the last ones are of it.
struct MergedCells
{
    int firstRow = 1;
    int lastRow = 1;
    std::size_t firstColumn = 0;
    std::size_t lastColumn = 0;

    [[nodiscard]] bool has(int row, std::size_t column) const
    {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    friend bool operator==(const MergedCells&, const MergedCells&) = default;
};

/// What makes a content no table, and where.
struct TableFlaw
{
    QString part; ///< of a workbook: "xl/workbook.xml"; else empty
    int line = 0; ///< of the text or the part; 0: nowhere in particular
    Fault fault;
};

/// Rows of cells: a text that was divided, or a sheet of a workbook.
class Table
{
public:
    virtual ~Table() = default;
    Table(const Table&) = delete;
    Table& operator=(const Table&) = delete;

    [[nodiscard]] virtual std::size_t size() const = 0;
    /// Reads the row at `index`, below size().
    virtual void read(std::size_t index, TableRow& row) const = 0;

    /// By their first rows.
    [[nodiscard]] virtual std::span<const MergedCells> merged() const { return {}; }
    /// Whether whoever made the table has hidden the column.
    [[nodiscard]] virtual bool isHidden(std::size_t /*column*/) const { return false; }

protected:
    Table() = default;
};

} // namespace capex
