// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace capex {

/// Writes RFC 4180 CSV cell by cell: UTF-8, LF, decimal point, quotes where they are needed.
///
/// A text that a spreadsheet would run as a formula is guarded by an apostrophe; unguarded() takes
/// it off again. Numbers are never guarded.
class CsvWriter
{
public:
    void text(const QString& value);
    void asRead(const QString& cell);                ///< not guarded
    void number(double value);                       ///< finite
    void number(const std::optional<double>& value); ///< empty without value
    void number(int value);
    void empty();
    void endRow();
    /// Ends every row from now on with these cells.
    void endRowsWith(const CsvWriter& cells);

    [[nodiscard]] const QByteArray& result() const { return m_text; }

private:
    void cell(const QByteArray& content);

    QByteArray m_text;
    QByteArray m_ending;
    bool m_rowHasCells = false;
};

/// `text` with an apostrophe before it if it begins with = + - @, a tab or a line break, also
/// behind apostrophes, which would be taken for the guard.
[[nodiscard]] QString guarded(const QString& text);
/// The text that guarded() made `cell` of; any other cell as it is.
[[nodiscard]] QString unguarded(const QString& cell);

} // namespace capex
