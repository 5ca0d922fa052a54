// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace capex {

/// A cell that was written: nothing, a finite number, or a text that is not empty.
using WrittenCell = std::variant<std::monostate, double, QString>;

/// Takes a table cell by cell, row by row; its first row has the names of the columns. What becomes
/// of it is for those to say who inherit.
class TableWriter
{
public:
    TableWriter() = default;
    virtual ~TableWriter();
    TableWriter(const TableWriter&) = delete;
    TableWriter& operator=(const TableWriter&) = delete;

    virtual void text(const QString& value) = 0; ///< empty() where there is none
    virtual void number(double value) = 0;       ///< finite
    virtual void empty() = 0;
    void number(const std::optional<double>& value); ///< empty() without one
    void number(int value);
    void write(const WrittenCell& cell);
    void endRow();
    /// Ends every row from now on with these cells.
    void endRowsWith(std::vector<WrittenCell> cells);

protected:
    virtual void finishRow() = 0;

private:
    std::vector<WrittenCell> m_ending;
};

/// A table that is kept, to be read again.
class WrittenTable : public TableWriter
{
public:
    using TableWriter::number;
    void text(const QString& value) override;
    void number(double value) override;
    void empty() override;

    [[nodiscard]] const std::vector<WrittenCell>& columns() const { return m_columns; }
    /// Those below the names of the columns; each may be shorter or longer than that.
    [[nodiscard]] const std::vector<std::vector<WrittenCell>>& rows() const { return m_rows; }

protected:
    void finishRow() override;

private:
    std::vector<WrittenCell> m_row; ///< that is not finished
    std::vector<WrittenCell> m_columns;
    std::vector<std::vector<WrittenCell>> m_rows;
    bool m_hasColumns = false;
};

} // namespace capex
