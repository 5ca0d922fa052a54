// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/loading/journal.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace capex {

class Document;

/// Keeps what is not saved of a document in the journal, a moment after each change, and clears the
/// journal once there is nothing unsaved. Puts it into words and onto the disk on a thread.
class JournalKeeper : public QObject
{
    Q_OBJECT

public:
    static constexpr int restMilliseconds = 1000; ///< from a change to its entry

    /// The document outlives this.
    JournalKeeper(const QString& folder, Document& document, QObject* parent = nullptr,
                  int rest = restMilliseconds);
    /// Clears the entry: the program ends in good order, and has asked what becomes of the changes.
    ~JournalKeeper() override;

    [[nodiscard]] const Journal& journal() const { return m_journal; }
    /// The document holds what was restored from an entry that was restored so often before.
    void goOnFrom(int attempts);

Q_SIGNALS:
    void kept(); ///< what is unsaved is on the disk
    void failed(const QString& why);

private:
    void note();
    void write();
    void finish();

    Document& m_document;
    Journal m_journal;
    int m_attempts = 0;
    QTimer m_rest;
    QTimer m_survived; ///< since work was restored: a program that lives on was not ended by it
    QFutureWatcher<SaveOutcome> m_writing;
    bool m_isOutdated = false; ///< by a change since the writing began
};

} // namespace capex
