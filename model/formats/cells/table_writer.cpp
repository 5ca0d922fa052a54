// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/cells/table_writer.h"

#include <utility>

namespace capex {

TableWriter::~TableWriter() = default;

void TableWriter::number(const std::optional<double>& value)
{
    value ? number(*value) : empty();
}

void TableWriter::number(int value)
{
    number(double(value));
}

void TableWriter::write(const WrittenCell& cell)
{
    if (const auto* const value = std::get_if<double>(&cell)) {
        number(*value);
    } else if (const auto* const words = std::get_if<QString>(&cell)) {
        text(*words);
    } else {
        empty();
    }
}

void TableWriter::endRow()
{
    for (const WrittenCell& cell : m_ending) {
        write(cell);
    }
    finishRow();
}

void TableWriter::endRowsWith(std::vector<WrittenCell> cells)
{
    m_ending = std::move(cells);
}

void WrittenTable::text(const QString& value)
{
    if (value.isEmpty()) {
        empty();
    } else {
        m_row.emplace_back(value);
    }
}

void WrittenTable::number(double value)
{
    m_row.emplace_back(value);
}

void WrittenTable::empty()
{
    m_row.emplace_back();
}

void WrittenTable::finishRow()
{
    if (m_hasColumns) {
        m_rows.push_back(std::exchange(m_row, {}));
    } else {
        m_columns = std::exchange(m_row, {});
        m_hasColumns = true;
    }
}

} // namespace capex
