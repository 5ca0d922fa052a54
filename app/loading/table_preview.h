// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/loading/table_import.h"
#include "model/tables/table_model.h"

namespace capex {

/// The first rows of a foreign table, what becomes of each before its cells.
class TablePreview : public TableModel
{
    Q_OBJECT

public:
    static constexpr int mostRows = 500;
    static constexpr int mostColumns = 100;

    using TableModel::TableModel;

    /// Shows the import as it stands, which outlives this; call it again after each change.
    void show(const TableImport& import);

protected:
    [[nodiscard]] int rows() const override { return m_rows; }
    [[nodiscard]] int columns() const override { return m_columns; }
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    [[nodiscard]] const RowAccount& account(int row) const;
    [[nodiscard]] bool isOpen(int row) const;

    const TableImport* m_import = nullptr;
    int m_rows = 0;
    int m_columns = 0;
    QStringList m_headings; ///< of the cells
};

/// "taken", "heading": what becomes of a row.
[[nodiscard]] QString fateText(RowFate fate);

} // namespace capex
