// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/text/report.h"

#include "model/formats/text/utf8.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace capex {

Report::Report(std::string_view text, ReadMonitor* monitor)
    : m_text(text)
    , m_monitor(monitor)
{
}

bool Report::reach(std::size_t offset, ReadRun run)
{
    if (m_monitor == nullptr) {
        return true;
    }
    const double done = static_cast<double>(offset) / static_cast<double>(m_text.size() + 1);
    m_monitor->setProgress(run.begin + (run.end - run.begin) * done);
    return !m_monitor->isStopped();
}

void Report::add(std::size_t offset, Finding finding)
{
    m_hasErrors = m_hasErrors || finding.severity == Finding::Severity::Error;
    if (m_entries.size() < maxFindings) {
        m_entries.push_back({offset, std::move(finding)});
        return;
    }
    if (!m_rest) {
        m_rest = Entry{offset, {finding.severity, {}, Found::FurtherFindings, {}, 0}};
    }
    Finding& rest = m_rest->finding;
    rest.severity = std::min(rest.severity, finding.severity); // an error outweighs warnings
    ++rest.count;
}

void Report::error(std::size_t offset, Address address, Fault fault, std::optional<EntryName> entry)
{
    add(offset,
        {Finding::Severity::Error, {0, 0, std::move(address)}, std::move(fault), std::move(entry)});
}

void Report::warning(std::size_t offset, Address address, Fault fault,
                     std::optional<EntryName> entry)
{
    add(offset, {Finding::Severity::Warning,
                 {0, 0, std::move(address)},
                 std::move(fault),
                 std::move(entry)});
}

bool Report::isLineEnd(std::size_t offset) const
{
    const char c = m_text[offset];
    const bool followed = offset + 1 < m_text.size() && m_text[offset + 1] == '\n';
    return c == '\n' || (c == '\r' && !followed);
}

int Report::lineEndsIn(std::size_t begin, std::size_t end) const
{
    const std::string_view part = m_text.substr(0, end);
    int count = 0;
    for (std::size_t at = part.find_first_of("\r\n", begin); at != std::string_view::npos;
         at = part.find_first_of("\r\n", at + 1)) {
        count += isLineEnd(at) ? 1 : 0;
    }
    return count;
}

std::size_t Report::startOfLine(std::size_t offset) const
{
    for (std::size_t at = offset; at > 0; --at) {
        if (isLineEnd(at - 1)) {
            return at;
        }
    }
    return std::min(offset, byteOrderMarkSize(m_text));
}

void Report::indexLines()
{
    int line = 1;
    for (std::size_t begin = 0; begin <= m_text.size(); begin += blockSize) {
        m_blockLines.push_back(line);
        line += lineEndsIn(begin, std::min(begin + blockSize, m_text.size()));
    }
}

int Report::lineOf(std::size_t offset)
{
    if (m_blockLines.empty()) {
        indexLines();
    }
    const std::size_t block = std::min(offset, m_text.size()) / blockSize;
    return m_blockLines[block] + lineEndsIn(block * blockSize, std::min(offset, m_text.size()));
}

Findings Report::findings()
{
    std::vector<Entry> entries = std::exchange(m_entries, {});
    std::vector<Entry*> byOffset;
    byOffset.reserve(entries.size());
    for (Entry& entry : entries) {
        byOffset.push_back(&entry);
    }
    std::ranges::stable_sort(byOffset, {}, &Entry::offset);
    Findings findings = located(byOffset);
    if (m_rest) {
        m_rest->finding.fault.found = {Found::FurtherFindings, m_rest->finding.count};
        std::ranges::move(located({&*m_rest}), std::back_inserter(findings));
        m_rest.reset();
    }
    return findings;
}

/// The findings of `entries`, which are in the order of their offsets, with lines and columns.
Findings Report::located(const std::vector<Entry*>& entries)
{
    Findings findings;
    findings.reserve(entries.size());
    int line = 0;
    int column = 1;
    std::size_t counted = 0; // columns of `line` are counted up to here
    for (Entry* const entry : entries) {
        const int entryLine = lineOf(entry->offset);
        if (entryLine != line) {
            line = entryLine;
            column = 1;
            counted = startOfLine(entry->offset);
        }
        const std::size_t offset = std::max(entry->offset, counted);
        column += countCharacters(m_text.substr(counted, offset - counted));
        counted = offset;
        entry->finding.location.line = line;
        entry->finding.location.column = column;
        findings.push_back(std::move(entry->finding));
    }
    return findings;
}

std::size_t byteOrderMarkSize(std::string_view text)
{
    return text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
}

bool checkEncoding(std::string_view text, Report& report)
{
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) {
        report.error(0, {}, {Found::Utf16, Expected::Utf8});
        return false;
    }
    if (text.starts_with("PK\x03\x04") || text.starts_with("\xD0\xCF\x11\xE0")) {
        report.error(0, {}, {Found::Workbook, Expected::ConvertedTable});
        return false;
    }
    const std::size_t invalid = firstInvalidUtf8(text);
    if (invalid != std::string_view::npos) {
        report.error(invalid, {},
                     {{Found::NotUtf8, hexadecimal(text[invalid])}, Expected::Utf8Text});
    }
    const std::size_t nul = text.find('\0');
    if (nul != std::string_view::npos) {
        report.error(nul, {}, {Found::NulByte, Expected::PlainText});
    }
    return invalid == std::string_view::npos && nul == std::string_view::npos;
}

} // namespace capex
