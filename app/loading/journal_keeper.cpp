// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loading/journal_keeper.h"

#include "app/document/document.h"
#include "model/wording/finding_words.h"

#include <QtConcurrentRun>

namespace capex {

namespace {

constexpr int survivalMilliseconds = 10'000;

} // namespace

JournalKeeper::JournalKeeper(const QString& folder, Document& document, QObject* parent, int rest)
    : QObject(parent)
    , m_document(document)
    , m_journal(folder)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    m_survived.setSingleShot(true);
    m_survived.setInterval(survivalMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &JournalKeeper::write);
    connect(&m_survived, &QTimer::timeout, this, [this] {
        m_attempts = 0;
        note();
    });
    connect(&m_writing, &QFutureWatcherBase::finished, this, &JournalKeeper::finish);
    connect(&document, &Document::changed, this, &JournalKeeper::note);
    connect(&document, &Document::edited, this, &JournalKeeper::note);
    connect(&document, &Document::viewsEdited, this, &JournalKeeper::note);
    connect(&document, &Document::pathChanged, this, &JournalKeeper::note);
    note();
}

JournalKeeper::~JournalKeeper()
{
    m_writing.waitForFinished();
    m_journal.clear();
}

void JournalKeeper::goOnFrom(int attempts)
{
    m_attempts = attempts;
    m_survived.start();
    write();
}

void JournalKeeper::note()
{
    if (m_writing.isRunning()) {
        m_isOutdated = true;
    } else if (m_document.isModified()) {
        m_rest.start();
    } else {
        m_rest.stop();
        m_journal.clear();
    }
}

void JournalKeeper::write()
{
    m_isOutdated = m_writing.isRunning();
    if (m_isOutdated) {
        return;
    }
    m_writing.setFuture(
        QtConcurrent::run([this, origin = m_document.origin(), dataset = m_document.dataset(),
                           views = m_document.views(), attempts = m_attempts] {
            return m_journal.keep(Journal::entryText(origin, dataset, views, attempts));
        }));
}

void JournalKeeper::finish()
{
    if (const SaveOutcome outcome = m_writing.result(); !outcome) {
        Q_EMIT failed(errorOf(outcome.error(), Speech::Translated).text(Speech::Translated));
    } else if (!m_isOutdated) {
        Q_EMIT kept();
    }
    if (m_isOutdated || !m_document.isModified()) {
        m_isOutdated = false;
        note();
    }
}

} // namespace capex
