// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <deque>
#include <vector>

namespace capex {

/// The most that a table may have.
inline constexpr qsizetype mostTableRows = 1'048'576;
inline constexpr qsizetype mostTableFields = 1'000;   ///< of a row
inline constexpr qsizetype longestTableCell = 32'767; ///< in characters

/// A row of a table as it was read, cells as they stand. Its cells are valid until it is read again
/// and as long as its table.
struct TableRow
{
    int number = 0; ///< from 1, blank rows counted; of a text the line that it begins in
    std::vector<QStringView> cells;
    std::deque<QString> unescaped; ///< cells that do not stand so in the table

    /// Without white space at its ends; empty where the row is shorter.
    [[nodiscard]] QStringView cell(std::size_t column) const
    {
        return column < cells.size() ? cells[column].trimmed() : QStringView();
    }
    [[nodiscard]] bool isBlank() const;
    /// How many cells say something.
    [[nodiscard]] std::size_t filled() const;
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

protected:
    Table() = default;
};

} // namespace capex
