// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/csv/csv_row.h"

#include <array>

namespace capex {

/// A row in the words of our own figure files: a cell for each of their columns.
class OwnRow
{
public:
    void set(CsvColumn column, const QString& text)
    {
        std::string& cell = m_cells.at(static_cast<std::size_t>(column));
        if (!cell.empty() || !text.isEmpty()) {
            cell = text.toStdString();
        }
    }
    [[nodiscard]] bool has(CsvColumn column) const
    {
        return !m_cells.at(static_cast<std::size_t>(column)).empty();
    }
    [[nodiscard]] QString text(CsvColumn column) const
    {
        return QString::fromStdString(m_cells.at(static_cast<std::size_t>(column)));
    }
    void clear(CsvColumn column) { m_cells.at(static_cast<std::size_t>(column)).clear(); }
    /// The same as a record of such a file, which refers to this row.
    [[nodiscard]] CsvRecord record(int number) const;

private:
    std::array<std::string, csvColumnCount> m_cells;
};

/// The heading of our own figure files.
[[nodiscard]] CsvHeader ownHeader();

} // namespace capex
