// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/table/field_cells.h"

#include <algorithm>
#include <tuple>

namespace capex {

FieldCells::FieldCells(const TableReading& reading)
    : m_reading(reading)
    , m_period(sourceOf(QStringLiteral("period")))
    , m_half(sourceOf(QStringLiteral("half")))
    , m_month(sourceOf(QStringLiteral("month")))
    , m_value(sourceOf(QStringLiteral("value")))
{
    for (int column = 0; column < csvColumnCount; ++column) {
        m_sources.at(static_cast<std::size_t>(column)) =
            sourceOf(nameOf(static_cast<CsvColumn>(column)));
    }
    findTall();
}

FieldCells::Source FieldCells::sourceOf(const QString& field) const
{
    Source source;
    const auto constant = m_reading.recipe.constants.constFind(field);
    if (constant != m_reading.recipe.constants.constEnd()) {
        source.constant = *constant;
    }
    const auto column = std::ranges::find(m_reading.columns, field,
                                          [](const TableColumn& each) { return each.what.field; });
    if (column != m_reading.columns.end()) {
        source.column = &column->what;
        source.cell = column->cell;
    }
    return source;
}

/// An amount over several rows may be the sum of them, and is none of each.
void FieldCells::findTall()
{
    TableRow row;
    for (const MergedCells& merged : m_reading.table->merged()) {
        const auto index = static_cast<std::size_t>(merged.firstRow - 1);
        const bool isTaken = std::ranges::any_of(m_reading.columns, [&](const TableColumn& column) {
            return column.cell == merged.firstColumn && !isAmountField(column.what.field);
        });
        const bool isTall = merged.lastRow > merged.firstRow &&
                            merged.firstColumn == merged.lastColumn &&
                            index < m_reading.table->size();
        if (isTall && isTaken) {
            m_reading.table->read(index, row);
            m_tall.push_back({merged.firstColumn, merged.firstRow, merged.lastRow,
                              row.cell(merged.firstColumn).toString()});
        }
    }
    std::ranges::sort(m_tall, {},
                      [](const Tall& tall) { return std::tuple(tall.column, tall.firstRow); });
}

QString FieldCells::tallText(int row, std::size_t column) const
{
    const auto behind =
        std::ranges::upper_bound(m_tall, std::tuple(column, row), {}, [](const Tall& tall) {
            return std::tuple(tall.column, tall.firstRow);
        });
    if (behind == m_tall.begin()) {
        return {};
    }
    const Tall& tall = *std::prev(behind);
    return tall.column == column && row <= tall.lastRow ? tall.text : QString();
}

QString FieldCells::said(const TableRow& row, const Source& source) const
{
    if (source.constant) {
        return *source.constant;
    }
    if (source.column == nullptr) {
        return {};
    }
    const QStringView cell = row.cell(source.cell);
    return cell.isEmpty() && !m_tall.empty() ? tallText(row.number, source.cell) : cell.toString();
}

CellType FieldCells::type(const TableRow& row, CsvColumn field) const
{
    const Source& source = m_sources.at(static_cast<std::size_t>(field));
    return source.constant || source.column == nullptr ? CellType::Text : row.type(source.cell);
}

QString FieldCells::currency(const TableRow& row, CsvColumn field) const
{
    const Source& source = m_sources.at(static_cast<std::size_t>(field));
    return source.constant || source.column == nullptr ? QString()
                                                       : row.currency(source.cell).toString();
}

QString FieldCells::heading(const QString& field) const
{
    const RecipeColumn* const column = sourceOf(field).column;
    return column == nullptr ? field : column->heading;
}

} // namespace capex
