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

void Report::add(Finding::Severity severity, std::size_t offset, QString path, QString message)
{
    m_hasErrors = m_hasErrors || severity == Finding::Severity::Error;
    if (m_entries.size() < maxFindings) {
        m_entries.push_back({offset, {severity, {0, 0, std::move(path)}, std::move(message)}});
        return;
    }
    if (!m_rest) {
        m_rest = Entry{offset, {severity, {}, {}, 0}};
    }
    Finding& rest = m_rest->finding;
    rest.severity = std::min(rest.severity, severity); // an error outweighs warnings
    ++rest.count;
}

void Report::error(std::size_t offset, QString path, QString message)
{
    add(Finding::Severity::Error, offset, std::move(path), std::move(message));
}

void Report::warning(std::size_t offset, QString path, QString message)
{
    add(Finding::Severity::Warning, offset, std::move(path), std::move(message));
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
    std::ranges::stable_sort(m_entries, {}, &Entry::offset);
    Findings findings = located(std::exchange(m_entries, {}));
    if (m_rest) {
        const int count = m_rest->finding.count;
        m_rest->finding.message = QStringLiteral("and %1 more").arg(count);
        std::ranges::move(located({*std::exchange(m_rest, {})}), std::back_inserter(findings));
    }
    return findings;
}

/// The findings of `entries`, which are in the order of their offsets, with lines and columns.
Findings Report::located(std::vector<Entry> entries)
{
    Findings findings;
    findings.reserve(entries.size());
    int line = 0;
    int column = 1;
    std::size_t counted = 0; // columns of `line` are counted up to here
    for (Entry& entry : entries) {
        const int entryLine = lineOf(entry.offset);
        if (entryLine != line) {
            line = entryLine;
            column = 1;
            counted = startOfLine(entry.offset);
        }
        const std::size_t offset = std::max(entry.offset, counted);
        column += countCharacters(m_text.substr(counted, offset - counted));
        counted = offset;
        entry.finding.location.line = line;
        entry.finding.location.column = column;
        findings.push_back(std::move(entry.finding));
    }
    return findings;
}

QString sentence(const QString& what, const QString& subject, const QString& expected)
{
    const QString found = subject.isEmpty() ? what : what + u' ' + subject;
    return expected.isEmpty() ? found : found + QStringLiteral("; expected ") + expected;
}

std::size_t byteOrderMarkSize(std::string_view text)
{
    return text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
}

bool checkEncoding(std::string_view text, Report& report)
{
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) {
        report.error(0, {}, QStringLiteral("found UTF-16 text; expected UTF-8"));
        return false;
    }
    const std::size_t invalid = firstInvalidUtf8(text);
    if (invalid != std::string_view::npos) {
        const auto byte = static_cast<unsigned char>(text[invalid]);
        report.error(invalid, {},
                     QStringLiteral("found the byte 0x%1, which is not UTF-8; expected UTF-8 text")
                         .arg(uint{byte}, 2, 16, QLatin1Char('0')));
    }
    const std::size_t nul = text.find('\0');
    if (nul != std::string_view::npos) {
        report.error(nul, {}, QStringLiteral("found a NUL byte; expected text"));
    }
    return invalid == std::string_view::npos && nul == std::string_view::npos;
}

} // namespace capex
