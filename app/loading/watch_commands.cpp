// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loading/watch_commands.h"

#include "app/document/document.h"
#include "app/document/document_name.h"
#include "app/document/session.h"
#include "app/loading/review_commands.h"
#include "model/wording/finding_words.h"
#include "views/panels/message_bar.h"

#include <QAction>

#include <utility>

namespace capex {

WatchCommands::WatchCommands(const Parts& parts, QObject* parent, const FileWatch::Pace& pace)
    : QObject(parent)
    , m_parts(parts)
    , m_claim(parts.session.folder(QStringLiteral("open")))
    , m_watch(pace)
{
    connect(&parts.document, &Document::changed, this, &WatchCommands::watch);
    connect(&parts.document, &Document::pathChanged, this, &WatchCommands::watch);
    connect(&m_watch, &FileWatch::changed, this, &WatchCommands::read);
    connect(&m_watch, &FileWatch::gone, this, [this] {
        ask(tr("%1 is no longer there. Its figures stay until you close them.").arg(name()), {});
    });
    connect(&m_loader, &FigureLoader::loaded, this, &WatchCommands::receive);
    connect(&parts.bar, &MessageBar::answered, this, &WatchCommands::answer);
    parts.follow.setChecked(parts.session.followsFile());
    connect(&parts.follow, &QAction::toggled, this,
            [this](bool follows) { m_parts.session.keepFollowsFile(follows); });
}

QString WatchCommands::name() const
{
    return shownFileName(m_watch.path());
}

void WatchCommands::watch()
{
    m_loader.cancel();
    m_parts.bar.takeBack();
    const QString path = pathOf(m_parts.document.origin());
    m_watch.watch(path);
    if (!m_claim.claim(path)) {
        ask(tr("%1 is open in another window, too. What is saved there is offered here.")
                .arg(name()),
            {});
    }
}

void WatchCommands::read(const QString& path)
{
    if (const auto outcome = m_loader.load(path)) {
        receive(path, *outcome);
    }
}

void WatchCommands::receive(const QString&, const ReadOutcome& read)
{
    if (!m_watch.isAsTold()) {
        return; // somebody writes again: what was read may be half of each
    }
    if (!read || !read->dataset) {
        tellFault(refusalOf(read));
    } else if (m_parts.document.isKnown(read->stamp)) {
        m_parts.bar.takeBack();
    } else {
        offer(*read);
    }
}

void WatchCommands::tellFault(const Findings& findings)
{
    m_faults = findings;
    const QString why =
        findings.empty() ? QString() : findingText(findings.front(), Speech::Translated);
    ask(tr("%1 cannot be read just now: %2. The figures stay as they were.").arg(name(), why),
        {Answer::Details});
}

/// All that the file says otherwise than what is shown.
Review WatchCommands::reviewOf(const FigureFile& file) const
{
    return {m_parts.document.dataset(), *file.dataset, ReviewMode::Replace};
}

void WatchCommands::offer(FigureFile read)
{
    const Review review = reviewOf(read);
    const int count = static_cast<int>(review.count());
    m_offered = std::move(read);
    if (review.changes().isEmpty() && m_offered.views == m_parts.document.views()) {
        m_parts.document.noteFile(std::exchange(m_offered, {}));
        m_parts.bar.takeBack();
    } else if (m_parts.follow.isChecked() && !m_parts.document.isModified()) {
        m_parts.review.take(m_watch.path(), std::exchange(m_offered, {}), review);
        m_parts.bar.takeBack();
    } else if (m_parts.document.isModified()) {
        ask(tr("%1 has changed on disk: %n changes. What you have changed is not saved.", nullptr,
               count)
                .arg(name()),
            {Answer::Review, Answer::TakeOver});
    } else {
        ask(tr("%1 has changed on disk: %n changes.", nullptr, count).arg(name()),
            {Answer::Review, Answer::TakeOver});
    }
}

void WatchCommands::ask(const QString& text, const QList<Answer>& answers)
{
    QStringList words;
    for (const Answer answer : answers) {
        switch (answer) {
        case Answer::Review:
            words.append(tr("Review"));
            break;
        case Answer::TakeOver:
            words.append(m_parts.document.isModified() ? tr("Take the file's") : tr("Take over"));
            break;
        case Answer::Details:
            words.append(tr("Details"));
            break;
        }
    }
    m_answers = answers;
    m_parts.bar.showMessage(text, words);
}

void WatchCommands::answer(int index)
{
    switch (m_answers.at(index)) {
    case Answer::Review:
        m_parts.review.show(m_watch.path(), std::exchange(m_offered, {}), ReviewMode::Replace);
        break;
    case Answer::TakeOver:
        m_parts.review.take(m_watch.path(), m_offered, reviewOf(m_offered));
        m_offered = {};
        break;
    case Answer::Details:
        Q_EMIT detailsRequested(m_watch.path(), m_faults);
        break;
    }
}

} // namespace capex
