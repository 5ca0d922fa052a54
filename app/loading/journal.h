// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/figure_file.h"
#include "model/formats/origin.h"
#include "model/formats/save_file.h"

#include <QDateTime>
#include <QLockFile>

#include <memory>

namespace capex {

/// Work that was not saved when a program ended.
struct JournalEntry
{
    QString path; ///< of the entry
    Origin origin;
    QDateTime kept;   ///< when it was last written
    int attempts = 0; ///< how often it was restored by a program that then ended, too

    friend bool operator==(const JournalEntry&, const JournalEntry&) = default;
};

/// What of a document is not saved yet, in a file of its own that outlives the program, and what
/// other programs left in the same folder. An entry is a line of JSON that says what it is of, and
/// a figure file; a lock says whether its program still runs.
class Journal
{
public:
    explicit Journal(QString folder);
    /// Leaves the entry where it is: who ends in good order clears it before.
    ~Journal() = default;

    /// What is to be written for that work. Takes time; safe to call on any thread.
    [[nodiscard]] static QByteArray entryText(const Origin& origin, const Dataset& dataset,
                                              const SavedViews& views, int attempts);
    /// Writes such a text as the entry of this program, whole or not at all.
    [[nodiscard]] SaveOutcome keep(const QByteArray& text);
    /// Nothing is unsaved any more.
    void clear();

    /// What programs left that do not run any more, the newest first; entries that cannot be read
    /// are none. Removes what such programs left of entries that were never whole.
    [[nodiscard]] std::vector<JournalEntry> leftovers() const;
    [[nodiscard]] static ReadOutcome read(const JournalEntry& entry);
    /// Writes down that the entry is about to be restored once more.
    [[nodiscard]] static SaveOutcome noteAttempt(const JournalEntry& entry);
    static void remove(const JournalEntry& entry);

private:
    QString m_folder;
    QString m_path;                    ///< of the own entry
    std::unique_ptr<QLockFile> m_lock; ///< of the own entry; nullptr before the first
};

} // namespace capex
