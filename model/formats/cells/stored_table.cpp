// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/cells/stored_table.h"

#include <algorithm>
#include <limits>

namespace capex {

namespace {

// A place has ten bits of the column, then one for a shared text, then the type.
constexpr quint16 columnBits = 0x3ff;
constexpr quint16 sharedBit = 0x400;
constexpr int typeShift = 11;
static_assert(mostTableFields <= columnBits);

constexpr qsizetype mostText = std::numeric_limits<quint32>::max() / 2;

} // namespace

bool SharedTexts::add(QStringView text)
{
    if (text.size() > mostText - m_text.size()) {
        return false;
    }
    m_text += text;
    m_ends.push_back(static_cast<quint32>(m_text.size()));
    return true;
}

QStringView SharedTexts::at(std::size_t index) const
{
    const qsizetype begin = index == 0 ? 0 : m_ends[index - 1];
    return QStringView(m_text).sliced(begin, m_ends[index] - begin);
}

StoredTable::StoredTable(std::shared_ptr<const SharedTexts> shared)
    : m_shared(std::move(shared))
{
}

void StoredTable::beginRow(qint64 number, bool isHidden)
{
    m_number = number;
    m_isRowHidden = isHidden;
}

/// Has rows up to the one that was begun last.
std::optional<Fault> StoredTable::needRow()
{
    if (m_number > mostTableRows) {
        return Fault{{Found::ManyRows, mostTableRows}, {Expected::RowsAtMost, mostTableRows}};
    }
    if (std::cmp_less(m_rows.size(), m_number)) {
        m_rows.resize(static_cast<std::size_t>(m_number));
        m_rows.back().firstCell = static_cast<quint32>(m_cells.size());
        m_rows.back().isHidden = m_isRowHidden;
    }
    return std::nullopt;
}

std::optional<Fault> StoredTable::add(qint64 column, qsizetype length, quint32 begin, CellType type,
                                      bool isShared)
{
    if (auto fault = needRow()) {
        return fault;
    }
    if (column >= mostTableFields) {
        return Fault{{Found::ManyCells, mostTableFields}, {Expected::FewerCells, mostTableFields}};
    }
    if (length > longestTableCell) {
        return Fault{{Found::LongCell, length}, {Expected::CharactersAtMost, longestTableCell}};
    }
    if (m_cells.size() == mostStoredCells) {
        return Fault{{Found::HugeSheet, mostStoredCells}, {Expected::FewerCells, mostStoredCells}};
    }
    const auto place = static_cast<quint16>(column | (isShared ? sharedBit : 0) |
                                            (static_cast<int>(type) << typeShift));
    m_cells.push_back({begin, static_cast<quint16>(length), place});
    ++m_rows.back().cells;
    return std::nullopt;
}

/// Of the cell that was added last. Nobody uses more than the few hundred that there are.
void StoredTable::noteCurrency(const QString& currency)
{
    qsizetype name = m_currencyNames.indexOf(currency);
    if (name < 0 && m_currencyNames.size() < std::numeric_limits<quint8>::max()) {
        name = m_currencyNames.size();
        m_currencyNames.append(currency);
    }
    m_currencies.resize(m_cells.size());
    m_currencies.back() = static_cast<quint8>(name + 1);
}

std::optional<Fault> StoredTable::add(qint64 column, QStringView text, CellType type,
                                      const QString& currency)
{
    if (text.isEmpty()) {
        return std::nullopt;
    }
    if (text.size() > mostText - m_text.size()) {
        return Fault{{Found::HugeSheet, m_cells.size()}, {Expected::FewerCells, mostStoredCells}};
    }
    const auto begin = static_cast<quint32>(m_text.size());
    m_text += text;
    auto fault = add(column, text.size(), begin, type, false);
    if (!fault && !currency.isEmpty()) {
        noteCurrency(currency);
    }
    return fault;
}

std::optional<Fault> StoredTable::addShared(qint64 column, std::size_t index)
{
    const QStringView text = m_shared->at(index);
    return text.isEmpty()
               ? std::nullopt
               : add(column, text.size(), static_cast<quint32>(index), CellType::Text, true);
}

std::optional<Fault> StoredTable::repeatRow(qint64 times)
{
    const bool isBlank = std::cmp_less(m_rows.size(), m_number);
    const Row row = isBlank ? Row() : m_rows.back();
    m_number += times;
    if (isBlank || times == 0) {
        return std::nullopt;
    }
    if (auto fault = needRow()) {
        return fault;
    }
    std::fill(m_rows.end() - times, m_rows.end(), row);
    return std::nullopt;
}

void StoredTable::merge(const MergedCells& cells)
{
    m_merged.push_back(cells);
}

void StoredTable::hideColumns(std::size_t first, std::size_t last)
{
    m_hiddenColumns.emplace_back(first, last);
}

void StoredTable::finish()
{
    std::ranges::stable_sort(m_merged, {}, &MergedCells::firstRow);
    m_text.squeeze();
    m_cells.shrink_to_fit();
    m_currencies.shrink_to_fit();
    m_rows.shrink_to_fit();
}

QStringView StoredTable::textOf(const Cell& cell) const
{
    return (cell.place & sharedBit) != 0 ? m_shared->at(cell.begin)
                                         : QStringView(m_text).sliced(cell.begin, cell.length);
}

void StoredTable::read(std::size_t index, TableRow& row) const
{
    row.clear();
    const Row& stored = m_rows[index];
    row.number = static_cast<int>(index) + 1;
    row.isHidden = stored.isHidden;
    if (stored.cells == 0) {
        return;
    }
    const std::span cells = std::span(m_cells).subspan(stored.firstCell, stored.cells);
    const auto width = static_cast<std::size_t>(cells.back().place & columnBits) + 1;
    row.cells.resize(width);
    row.types.resize(width, CellType::Text);
    for (const Cell& cell : cells) {
        const auto column = static_cast<std::size_t>(cell.place & columnBits);
        row.cells[column] = textOf(cell);
        row.types[column] = static_cast<CellType>(cell.place >> typeShift);
    }
    if (stored.firstCell >= m_currencies.size()) {
        return;
    }
    row.currencies.resize(width);
    const std::span currencies = std::span(m_currencies).subspan(stored.firstCell);
    for (std::size_t at = 0; at < std::min(cells.size(), currencies.size()); ++at) {
        if (currencies[at] > 0) {
            row.currencies[cells[at].place & columnBits] = m_currencyNames[currencies[at] - 1];
        }
    }
}

bool StoredTable::isHidden(std::size_t column) const
{
    return std::ranges::any_of(m_hiddenColumns, [column](const auto& hidden) {
        return column >= hidden.first && column <= hidden.second;
    });
}

} // namespace capex
