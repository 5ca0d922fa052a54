// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/text/report.h"

#include <deque>
#include <string>
#include <vector>

namespace capex {

/// A cell of a CSV text.
struct CsvField
{
    std::string_view text; ///< without quotes; valid until the next record is read
    std::size_t offset = 0;
};

/// A record of a CSV text: a row, which may run over several lines.
struct CsvRecord
{
    int row = 0; ///< from 1, the header and blank rows counted, as a spreadsheet shows it
    std::size_t offset = 0;
    bool isBroken = false; ///< its quotes were reported; its fields cannot be trusted
    std::vector<CsvField> fields;
    std::deque<std::string> unescaped; ///< the fields with doubled quotes
};

/// Reads RFC 4180: quotes, doubled quotes, fields of several lines, a byte order mark, lines that
/// end in LF, CRLF or CR, a last line without an end. Blank lines are skipped. A quote that does
/// not open a field is taken as it is.
///
/// Reports quotes that are not closed, text behind a closing quote, and more cells in a row than
/// any table has, the rest of which are skipped. Warns of a quote that does
/// not open a field, and of a last line without an end: it may have lost one.
class CsvParser
{
public:
    static constexpr std::size_t maxFields = 200'000; ///< of a record

    /// `text` is UTF-8.
    CsvParser(std::string_view text, Report& report);

    /// Reads the next record that is not blank. False at the end of the text.
    [[nodiscard]] bool next(CsvRecord& record);

private:
    void readRecord(CsvRecord& record);
    [[nodiscard]] CsvField readField(CsvRecord& record);
    [[nodiscard]] CsvField readQuoted(CsvRecord& record);
    [[nodiscard]] bool isAt(char c) const { return m_at < m_text.size() && m_text[m_at] == c; }
    [[nodiscard]] bool atLineEnd() const;
    void skipLineEnd();
    void skipFurtherFields(CsvRecord& record);
    void skipToFieldEnd();
    void warnOfQuote(std::string_view cell, std::size_t begin);
    void warnOfMissingEnd(const CsvRecord& record);

    std::string_view m_text;
    Report& m_report;
    std::size_t m_at;
    int m_row = 0;
};

} // namespace capex
