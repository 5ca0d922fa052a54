// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/csv/csv_columns.h"
#include "model/formats/table/table_reading.h"

#include <array>

namespace capex {

/// What the rows of a table say of each field: a cell, or the same in every row.
class FieldCells
{
public:
    /// The reading outlives it.
    explicit FieldCells(const TableReading& reading);

    /// What the row says; empty where it says nothing. Of a cell that goes on over several rows,
    /// what stands in the first of them, but for amounts.
    [[nodiscard]] QString said(const TableRow& row, CsvColumn field) const
    {
        return said(row, m_sources.at(static_cast<std::size_t>(field)));
    }
    [[nodiscard]] QString period(const TableRow& row) const { return said(row, m_period); }
    [[nodiscard]] QString half(const TableRow& row) const { return said(row, m_half); }
    [[nodiscard]] QString month(const TableRow& row) const { return said(row, m_month); }
    /// The constant for amounts as said, if there is one.
    [[nodiscard]] const std::optional<QString>& value() const { return m_value.constant; }
    /// The type of the cell that the field stands in.
    [[nodiscard]] CellType type(const TableRow& row, CsvColumn field) const;
    /// The currency that its number is shown with.
    [[nodiscard]] QString currency(const TableRow& row, CsvColumn field) const;
    /// The column that the field stands in; nullptr without.
    [[nodiscard]] const RecipeColumn* column(CsvColumn field) const
    {
        return m_sources.at(static_cast<std::size_t>(field)).column;
    }
    /// The heading of its column, else its own name.
    [[nodiscard]] QString heading(const QString& field) const;

private:
    struct Source
    {
        std::optional<QString> constant;
        const RecipeColumn* column = nullptr;
        std::size_t cell = 0;
    };
    /// A cell that goes on over several rows.
    struct Tall
    {
        std::size_t column = 0;
        int firstRow = 0;
        int lastRow = 0;
        QString text;
    };

    [[nodiscard]] Source sourceOf(const QString& field) const;
    [[nodiscard]] QString said(const TableRow& row, const Source& source) const;
    [[nodiscard]] QString tallText(int row, std::size_t column) const;
    void findTall();

    const TableReading& m_reading;
    std::array<Source, csvColumnCount> m_sources;
    Source m_period;
    Source m_half;
    Source m_month;
    Source m_value;
    std::vector<Tall> m_tall; ///< by column, then row
};

} // namespace capex
