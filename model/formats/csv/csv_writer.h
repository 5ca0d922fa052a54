// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/cells/table_writer.h"

#include <QByteArray>

namespace capex {

/// Writes RFC 4180 CSV cell by cell: UTF-8, LF, decimal point, quotes where they are needed.
///
/// A text that a spreadsheet would run as a formula is guarded by an apostrophe; unguarded() takes
/// it off again. Numbers are never guarded.
class CsvWriter : public TableWriter
{
public:
    using TableWriter::number;
    void text(const QString& value) override;
    void asRead(const QString& cell); ///< not guarded
    void number(double value) override;
    void empty() override;

    [[nodiscard]] const QByteArray& result() const { return m_text; }

protected:
    void finishRow() override;

private:
    void cell(const QByteArray& content);

    QByteArray m_text;
    bool m_rowHasCells = false;
};

/// What `write` writes of these, as CSV.
template <typename Write, typename... Content>
[[nodiscard]] QByteArray csvOf(Write write, const Content&... content)
{
    CsvWriter csv;
    write(csv, content...);
    return csv.result();
}

/// `text` with an apostrophe before it if it begins with = + - @, a tab or a line break, also
/// behind apostrophes, which would be taken for the guard.
[[nodiscard]] QString guarded(const QString& text);
/// The text that guarded() made `cell` of; any other cell as it is.
[[nodiscard]] QString unguarded(const QString& cell);

} // namespace capex
