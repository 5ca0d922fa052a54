// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loading/journal_commands.h"

#include "app/document/document.h"
#include "app/document/document_name.h"
#include "model/wording/finding_words.h"
#include "views/panels/message_bar.h"

#include <QVBoxLayout>

#include <algorithm>

namespace capex {

JournalCommands::JournalCommands(const QString& folder, Document& document,
                                 std::function<bool()> mayLeave, Language language,
                                 QVBoxLayout& column, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_mayLeave(std::move(mayLeave))
    , m_language(language)
    , m_column(column)
    , m_keeper(folder, document)
{
    connect(&m_keeper, &JournalKeeper::failed, this, [this](const QString& why) {
        Q_EMIT said(tr("Unsaved changes cannot be kept for a crash: %1").arg(why));
    });
}

void JournalCommands::offer()
{
    const std::vector<JournalEntry> left = m_keeper.journal().leftovers();
    const auto found =
        std::ranges::find_if(left, [](const JournalEntry& e) { return e.attempts < mostAttempts; });
    if (found != left.end()) {
        ask(*found);
    }
}

void JournalCommands::ask(const JournalEntry& entry)
{
    m_offered = entry;
    if (!m_bar) {
        m_bar = new MessageBar;
        m_column.insertWidget(0, m_bar);
        connect(m_bar, &MessageBar::answered, this, [this](int answer) {
            const JournalEntry offered = *std::exchange(m_offered, std::nullopt);
            answer == 0 ? restore(offered) : discard(offered);
        });
    }
    const QDateTime kept = entry.kept.toLocalTime();
    const QString day = Formatter(m_language).date(kept.date()) + u' ' +
                        kept.time().toString(QStringLiteral("HH:mm"));
    const QString text =
        isBundled(entry.origin)
            ? tr("Changes to the bundled figures of %1 were not saved when the program ended.")
                  .arg(day)
            : tr("Changes to %1 of %2 were not saved when the program ended.")
                  .arg(shownFileName(pathOf(entry.origin)), day);
    m_bar->showMessage(text, {tr("Restore"), tr("Discard")});
}

void JournalCommands::standAs(const JournalCommands& other)
{
    if (other.m_bar && !other.m_bar->text().isEmpty()) {
        offer();
    }
}

void JournalCommands::restore(const JournalEntry& entry)
{
    const ReadOutcome read = Journal::read(entry);
    if (!read || !read->dataset) {
        const Findings why = refusalOf(read);
        Q_EMIT said(
            tr("The changes cannot be read: %1")
                .arg(why.empty() ? QString() : findingText(why.front(), Speech::Translated)));
        return;
    }
    if (!m_mayLeave()) {
        ask(entry);
        return;
    }
    if (const SaveOutcome noted = Journal::noteAttempt(entry); !noted) {
        Q_EMIT said(errorOf(noted.error(), Speech::Translated).text(Speech::Translated));
    }
    openOriginOf(entry, *read);
}

/// The file that the work was done on, a large one beside everything else; the bundled figures
/// where it can no longer be read. Who cancels the reading leaves the work where it was.
void JournalCommands::openOriginOf(const JournalEntry& entry, const FigureFile& work)
{
    if (isBundled(entry.origin) || !m_document.open(pathOf(entry.origin))) {
        m_document.openBundled();
    }
    if (!m_document.loader().isLoading()) {
        apply(entry, work);
        return;
    }
    auto* const reading = new QObject(this);
    const auto onEnd = [this, reading](const auto& sender, auto signal, const auto& step) {
        connect(&sender, signal, reading, [this, reading, step] {
            m_document.disconnect(reading);
            reading->deleteLater();
            step();
        });
    };
    onEnd(m_document, &Document::opened, [this, entry, work] { apply(entry, work); });
    onEnd(m_document, &Document::refused, [this, entry, work] {
        m_document.openBundled();
        apply(entry, work);
    });
    onEnd(m_document.loader(), &FigureLoader::cancelled, [] {});
}

/// As a step upon what is open.
void JournalCommands::apply(const JournalEntry& entry, const FigureFile& work)
{
    m_document.edit(tr("restoring unsaved changes"), *work.dataset, work.views);
    connect(
        &m_keeper, &JournalKeeper::kept, this, [entry] { Journal::remove(entry); },
        Qt::SingleShotConnection);
    m_keeper.goOnFrom(entry.attempts + 1);
}

void JournalCommands::discard(const JournalEntry& entry)
{
    Journal::remove(entry);
    offer(); // another program may have left something, too
}

} // namespace capex
