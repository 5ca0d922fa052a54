// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/cells/table.h"

#include <optional>

namespace capex {

/// How the cells of a text are told apart.
struct Dialect
{
    QChar delimiter = u',';
    QChar quote = u'"'; ///< null: none

    friend bool operator==(const Dialect&, const Dialect&) = default;
};

/// A text as rows of cells. A quote that opens a cell holds delimiters and line ends until the next
/// one; doubled it is itself. Rows end in LF, CRLF or CR.
class TextTable : public Table
{
public:
    TextTable(QString text, Dialect dialect);

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] const Dialect& dialect() const { return m_dialect; }
    [[nodiscard]] std::size_t size() const override { return m_rows.size(); }
    void read(std::size_t index, TableRow& row) const override;
    /// What makes the text no table, with the line: a quote that is never closed, more rows, cells
    /// or characters in a cell than there may be.
    [[nodiscard]] const std::optional<TableFlaw>& flaw() const { return m_flaw; }

private:
    struct Row
    {
        qsizetype begin;
        int line;
    };

    /// The place behind the cell that begins at `at`.
    [[nodiscard]] qsizetype endOfCell(qsizetype at) const;
    [[nodiscard]] bool isLineEnd(qsizetype at) const
    {
        return at >= m_text.size() || m_text[at] == u'\n' || m_text[at] == u'\r';
    }
    /// In characters, without what quotes it; of a short one at most that.
    [[nodiscard]] qsizetype lengthOf(qsizetype begin, qsizetype end) const;
    void addCell(qsizetype begin, qsizetype end, TableRow& row) const;
    void findRows();

    QString m_text;
    Dialect m_dialect;
    std::vector<Row> m_rows;
    std::optional<TableFlaw> m_flaw;
};

} // namespace capex
