// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdio>
#include <optional>

class QFile;

/// What Qt has no word for, asked of the system. No other file calls one system's own functions;
/// where a system has none for a question, the answer is the careful one that is named here.
namespace capex {

/// Locks the open file until it is closed; false if somebody else has it locked. Elsewhere than on
/// Unix true for every open file: nobody else can remove that one there.
[[nodiscard]] bool tryLock(const QFile& file);

/// Has the disk confirm what was written to the open file; the system's reason if it did not.
/// Nothing where a disk cannot tell.
[[nodiscard]] std::optional<QString> whyNotOnDisk(const QFile& file);

/// Whether somebody has the file open to write; false where the system cannot say (it can on
/// Linux).
[[nodiscard]] bool isBeingWritten(const QString& path);

/// Memory for that many bytes, in pages as large as the system has them: for what is as large as a
/// picture and is filled at once, most of whose time would be the asking for small ones. To be
/// freed with std::free; nullptr where there is none.
[[nodiscard]] void* allocateInLargePages(std::size_t size);

/// Whether somebody watches the stream as it comes.
[[nodiscard]] bool isTerminal(std::FILE* stream);

/// From now on bytes arrive on standard output as they are, and a reader that has gone is an error
/// instead of the end.
void keepStandardOutputWhole();

} // namespace capex
