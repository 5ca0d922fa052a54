// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/cells/text_table.h"

namespace capex {

TextTable::TextTable(QString text, Dialect dialect)
    : m_text(std::move(text))
    , m_dialect(dialect)
{
    findRows();
}

qsizetype TextTable::endOfCell(qsizetype at) const
{
    if (!m_dialect.quote.isNull() && at < m_text.size() && m_text[at] == m_dialect.quote) {
        ++at;
        while (at < m_text.size()) {
            if (m_text[at] != m_dialect.quote) {
                ++at;
            } else if (at + 1 < m_text.size() && m_text[at + 1] == m_dialect.quote) {
                at += 2;
            } else {
                ++at;
                break;
            }
        }
    }
    while (!isLineEnd(at) && m_text[at] != m_dialect.delimiter) {
        ++at;
    }
    return at;
}

/// Where the rows begin, and what is wrong with the text as a table.
void TextTable::findRows()
{
    int line = 1;
    const auto flawed = [&](Fault fault) {
        if (!m_flaw) {
            m_flaw = TableFlaw{{}, line, std::move(fault)};
        }
    };
    qsizetype at = 0;
    while (at < m_text.size() && !m_flaw) {
        if (m_rows.size() == mostTableRows) {
            flawed({{Found::ManyRows, mostTableRows}, {Expected::RowsAtMost, mostTableRows}});
            break;
        }
        m_rows.push_back({at, line});
        qsizetype fields = 0;
        for (;;) {
            const qsizetype end = endOfCell(at);
            const bool isOpen = end == m_text.size() && end > at && !m_dialect.quote.isNull() &&
                                m_text[at] == m_dialect.quote &&
                                QStringView(m_text).sliced(at).count(m_dialect.quote) % 2 != 0;
            if (isOpen) {
                flawed({Found::OpenQuote, Expected::ClosingQuote});
            } else if (const qsizetype length = lengthOf(at, end); length > longestTableCell) {
                flawed({{Found::LongCell, length}, {Expected::CharactersAtMost, longestTableCell}});
            } else if (++fields > mostTableFields) {
                flawed({{Found::ManyCells, fields}, {Expected::FewerCells, mostTableFields}});
            }
            line += static_cast<int>(QStringView(m_text).sliced(at, end - at).count(u'\n'));
            at = end;
            if (m_flaw || isLineEnd(at)) {
                break;
            }
            ++at; // the delimiter
        }
        if (at < m_text.size()) {
            at += m_text[at] == u'\r' && at + 1 < m_text.size() && m_text[at + 1] == u'\n' ? 2 : 1;
            ++line;
        }
    }
}

qsizetype TextTable::lengthOf(qsizetype begin, qsizetype end) const
{
    if (end - begin <= longestTableCell) {
        return end - begin;
    }
    TableRow row;
    addCell(begin, end, row);
    return row.cells.front().size();
}

void TextTable::addCell(qsizetype begin, qsizetype end, TableRow& row) const
{
    const QChar quote = m_dialect.quote;
    QStringView cell = QStringView(m_text).sliced(begin, end - begin);
    const bool isQuoted = !quote.isNull() && cell.startsWith(quote);
    const qsizetype close = isQuoted ? cell.lastIndexOf(quote) : -1;
    if (close < 1) {
        row.cells.push_back(cell);
        return;
    }
    const QStringView inner = cell.sliced(1, close - 1);
    const QStringView behind = cell.sliced(close + 1);
    if (!inner.contains(quote) && behind.isEmpty()) {
        row.cells.push_back(inner);
        return;
    }
    QString text = inner.toString();
    text.replace(QString(2, quote), QString(quote));
    row.unescaped.push_back(text + behind.toString());
    row.cells.push_back(row.unescaped.back());
}

void TextTable::read(std::size_t index, TableRow& row) const
{
    row.clear();
    row.number = m_rows[index].line;
    qsizetype at = m_rows[index].begin;
    for (;;) {
        const qsizetype end = endOfCell(at);
        addCell(at, end, row);
        if (isLineEnd(end)) {
            return;
        }
        at = end + 1;
    }
}

} // namespace capex
