// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/findings/finding.h"
#include "model/formats/text/read_monitor.h"

#include <optional>
#include <string_view>

namespace capex {

/// The part of a reader's whole work, from 0 to 1, that a run through the text is.
struct ReadRun
{
    double begin = 0;
    double end = 1;
};

/// Collects what a reader finds in a text, in any order, by byte offset; the offsets become lines
/// and columns at the end. After the first 10,000 the rest is counted. Keeps a view of the text.
class Report
{
public:
    static constexpr std::size_t maxFindings = 10000;

    explicit Report(std::string_view text, ReadMonitor* monitor = nullptr);

    /// Tells whoever waits that the run has come to `offset`. Whether to go on.
    [[nodiscard]] bool reach(std::size_t offset, ReadRun run = {});

    /// Adds a finding, whose line and column are those of `offset`.
    void add(std::size_t offset, Finding finding);
    void error(std::size_t offset, Address address, Fault fault,
               std::optional<EntryName> entry = {});
    void warning(std::size_t offset, Address address, Fault fault,
                 std::optional<EntryName> entry = {});

    [[nodiscard]] bool hasErrors() const { return m_hasErrors; }
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    /// The line that `offset` lies in, from 1.
    [[nodiscard]] int lineOf(std::size_t offset);
    /// All findings, ordered by location; last, where there are too many, how many more there are,
    /// at the location of the first of these.
    [[nodiscard]] Findings findings();

private:
    struct Entry
    {
        std::size_t offset;
        Finding finding;
    };

    static constexpr std::size_t blockSize = 1024; ///< in bytes

    void indexLines();
    /// How many lines end in the bytes from `begin` up to `end`.
    [[nodiscard]] int lineEndsIn(std::size_t begin, std::size_t end) const;
    [[nodiscard]] bool isLineEnd(std::size_t offset) const;
    [[nodiscard]] std::size_t startOfLine(std::size_t offset) const;
    [[nodiscard]] Findings located(const std::vector<Entry*>& entries);

    std::string_view m_text;
    ReadMonitor* m_monitor;
    std::vector<Entry> m_entries;
    std::optional<Entry> m_rest;   ///< stands for all that is only counted
    std::vector<int> m_blockLines; ///< the line that each block begins in; empty until asked for
    bool m_hasErrors = false;
};

/// The length of the byte order mark that `text` begins with: 0 or 3.
[[nodiscard]] std::size_t byteOrderMarkSize(std::string_view text);

/// Reports a workbook, a NUL byte and bytes that are not UTF-8. Whether `text` is free of both.
[[nodiscard]] bool checkEncoding(std::string_view text, Report& report);

} // namespace capex
