// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv/csv_parser.h"

#include <algorithm>

namespace capex {

CsvParser::CsvParser(std::string_view text, Report& report)
    : m_text(text)
    , m_report(report)
    , m_at(byteOrderMarkSize(text))
{
}

bool CsvParser::next(CsvRecord& record)
{
    while (m_at < m_text.size()) {
        ++m_row;
        if (!atLineEnd()) {
            readRecord(record);
            return true;
        }
        skipLineEnd();
    }
    return false;
}

void CsvParser::readRecord(CsvRecord& record)
{
    record.row = m_row;
    record.offset = m_at;
    record.isBroken = false;
    record.fields.clear();
    record.unescaped.clear();
    record.fields.push_back(readField(record));
    while (isAt(',') && record.fields.size() < maxFields) {
        ++m_at;
        record.fields.push_back(readField(record));
    }
    if (isAt(',')) {
        skipFurtherFields(record);
    }
    warnOfMissingEnd(record);
    skipLineEnd();
}

void CsvParser::skipFurtherFields(CsvRecord& record)
{
    m_report.error(m_at, {{}, record.row},
                   {{Found::ManyCells, maxFields}, {Expected::FewerCells, maxFields}});
    record.isBroken = true;
    CsvRecord skipped;
    while (isAt(',')) {
        ++m_at;
        (void)readField(skipped);
        skipped.unescaped.clear();
    }
}

CsvField CsvParser::readField(CsvRecord& record)
{
    if (isAt('"')) {
        return readQuoted(record);
    }
    const std::size_t begin = m_at;
    skipToFieldEnd();
    const std::string_view cell = m_text.substr(begin, m_at - begin);
    warnOfQuote(cell, begin);
    return {cell, begin};
}

CsvField CsvParser::readQuoted(CsvRecord& record)
{
    const std::size_t begin = m_at++;
    std::string content;
    std::size_t from = m_at;
    for (;; from = m_at) {
        m_at = m_text.find('"', m_at);
        if (m_at == std::string_view::npos) {
            m_at = m_text.size();
            record.isBroken = true;
            m_report.error(begin, {{}, record.row}, {Found::OpenQuote, Expected::ClosingQuote});
            return {{}, begin};
        }
        content += m_text.substr(from, m_at - from);
        ++m_at;
        if (!isAt('"')) {
            break;
        }
        content += '"';
        ++m_at;
    }
    while (isAt(' ') || isAt('\t')) {
        ++m_at;
    }
    const std::size_t behind = m_at;
    skipToFieldEnd();
    if (m_at > behind) {
        record.isBroken = true;
        m_report.error(behind, {{}, record.row},
                       {Found::TextBehindQuote, Expected::CommaOrLineEnd});
    }
    return {record.unescaped.emplace_back(std::move(content)), begin};
}

void CsvParser::warnOfQuote(std::string_view cell, std::size_t begin)
{
    if (const std::size_t quote = cell.find('"'); quote != std::string_view::npos) {
        m_report.warning(begin + quote, {{}, m_row}, {Found::QuoteInside, Expected::QuotedCell});
    }
}

void CsvParser::warnOfMissingEnd(const CsvRecord& record)
{
    if (m_at >= m_text.size() && !record.isBroken) {
        m_report.warning(m_text.size(), {{}, m_row}, {Found::NoLineEnd, Expected::LineEnd});
    }
}

bool CsvParser::atLineEnd() const
{
    return m_at >= m_text.size() || isAt('\n') || isAt('\r');
}

void CsvParser::skipLineEnd()
{
    if (isAt('\r')) {
        ++m_at;
        m_at += isAt('\n') ? 1 : 0;
    } else if (isAt('\n')) {
        ++m_at;
    }
}

void CsvParser::skipToFieldEnd()
{
    m_at = std::min(m_text.find_first_of(",\r\n", m_at), m_text.size());
}

} // namespace capex
