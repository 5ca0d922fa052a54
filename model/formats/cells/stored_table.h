// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/cells/table.h"

#include <memory>
#include <optional>

namespace capex {

/// The most cells that say something, of all rows.
inline constexpr std::size_t mostStoredCells = 33'554'432;

/// Texts that many cells share.
class SharedTexts
{
public:
    /// Whether there was room for one more.
    [[nodiscard]] bool add(QStringView text);
    [[nodiscard]] std::size_t size() const { return m_ends.size(); }
    [[nodiscard]] QStringView at(std::size_t index) const;

private:
    QString m_text;
    std::vector<quint32> m_ends;
};

/// A table whose cells are kept, eight bytes each beside their texts, and one more where a sheet
/// shows currencies: a sheet of a workbook, a
/// table of a page. Rows are added from top to bottom, cells from left to right; what is empty
/// takes no room, and behind the last row that says something there is none.
class StoredTable : public Table
{
public:
    explicit StoredTable(std::shared_ptr<const SharedTexts> shared = {});

    /// The row that cells are added to, from 1, above that of the row before. A Fault for more rows
    /// than there may be, once it has a cell.
    void beginRow(qint64 number, bool isHidden = false);
    /// A Fault for a cell that is too long, too far to the right, or one too many.
    [[nodiscard]] std::optional<Fault> add(qint64 column, QStringView text, CellType type,
                                           const QString& currency = {});
    /// The same for one of the shared texts; `index` is below their size().
    [[nodiscard]] std::optional<Fault> addShared(qint64 column, std::size_t index);
    /// The row that was begun last once more, `times` times below it, at no cost but its number.
    [[nodiscard]] std::optional<Fault> repeatRow(qint64 times);
    void merge(const MergedCells& cells);
    void hideColumns(std::size_t first, std::size_t last);
    /// Puts the merged cells in order; to be called once, when all is added.
    void finish();

    [[nodiscard]] std::size_t size() const override { return m_rows.size(); }
    void read(std::size_t index, TableRow& row) const override;
    [[nodiscard]] std::span<const MergedCells> merged() const override { return m_merged; }
    [[nodiscard]] bool isHidden(std::size_t column) const override;

private:
    struct Row
    {
        quint32 firstCell = 0;
        quint16 cells = 0;
        bool isHidden = false;
    };
    struct Cell
    {
        quint32 begin = 0; ///< of the text; of a shared one its index
        quint16 length = 0;
        quint16 place = 0; ///< column, type, and whether its text is shared
    };

    [[nodiscard]] std::optional<Fault> add(qint64 column, qsizetype length, quint32 begin,
                                           CellType type, bool isShared);
    [[nodiscard]] std::optional<Fault> needRow();
    void noteCurrency(const QString& currency);
    [[nodiscard]] QStringView textOf(const Cell& cell) const;

    std::shared_ptr<const SharedTexts> m_shared;
    QString m_text; ///< of all cells that share none
    std::vector<Cell> m_cells;
    std::vector<quint8> m_currencies; ///< of the first cells: 0 none, else one of the names, from 1
    QStringList m_currencyNames;
    std::vector<Row> m_rows;
    qint64 m_number = 0; ///< of the row that was begun last
    bool m_isRowHidden = false;
    std::vector<MergedCells> m_merged;
    std::vector<std::pair<std::size_t, std::size_t>> m_hiddenColumns;
};

} // namespace capex
