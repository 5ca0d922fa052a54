// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/loading/journal_keeper.h"
#include "model/wording/formatter.h"

#include <functional>

class QVBoxLayout;

namespace capex {

class MessageBar;

/// Keeps unsaved work, and offers what another program left of it. It is never restored unasked,
/// and no longer offered once two programs ended while they showed it.
class JournalCommands : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostAttempts = 2;

    /// `mayLeave` says whether something else may take the document's place; the bar with the
    /// question goes to the top of `column`. All outlive this.
    JournalCommands(const QString& folder, Document& document, std::function<bool()> mayLeave,
                    Language language, QVBoxLayout& column, QObject* parent = nullptr);

    /// Offers the newest work that was left, if there is any.
    void offer();
    /// As another window's, of the same document.
    void standAs(const JournalCommands& other);
    [[nodiscard]] JournalKeeper& keeper() { return m_keeper; }
    /// nullptr while nothing was offered.
    [[nodiscard]] MessageBar* bar() const { return m_bar; }

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void ask(const JournalEntry& entry);
    void restore(const JournalEntry& entry);
    void openOriginOf(const JournalEntry& entry, const FigureFile& work);
    void apply(const JournalEntry& entry, const FigureFile& work);
    void discard(const JournalEntry& entry);

    Document& m_document;
    std::function<bool()> m_mayLeave;
    Language m_language;
    QVBoxLayout& m_column;
    JournalKeeper m_keeper;
    MessageBar* m_bar = nullptr;
    std::optional<JournalEntry> m_offered;
};

} // namespace capex
