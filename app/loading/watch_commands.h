// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/figure_loader.h"
#include "app/loading/file_claim.h"
#include "app/loading/file_watch.h"
#include "model/changes/review.h"
#include "model/findings/finding.h"

#include <QObject>

class QAction;

namespace capex {

class Document;
class MessageBar;
class ReviewCommands;
class Session;

/// What becomes of the open file on disk while its figures are shown: another program may write it,
/// leave it half written, or take it away. The figures stay as they are until the file can be read
/// whole; then its changes are offered or, if that is wished, taken over as a step of the history.
class WatchCommands : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    struct Parts
    {
        Document& document;
        ReviewCommands& review;
        Session& session;
        MessageBar& bar;
        QAction& follow; ///< whether changes are taken over at once
    };

    explicit WatchCommands(const Parts& parts, QObject* parent = nullptr,
                           const FileWatch::Pace& pace = {});

    [[nodiscard]] FigureLoader& loader() { return m_loader; }

Q_SIGNALS:
    void detailsRequested(const QString& path, const Findings& findings);

private:
    enum class Answer { Review, TakeOver, Details };

    void watch();
    void read(const QString& path);
    void receive(const QString& path, const ReadOutcome& read);
    [[nodiscard]] Review reviewOf(const FigureFile& file) const;
    void offer(FigureFile read);
    void tellFault(const Findings& findings);
    void answer(int index);
    void ask(const QString& text, const QList<Answer>& answers);
    [[nodiscard]] QString name() const;

    Parts m_parts;
    FileClaim m_claim;
    FileWatch m_watch;
    FigureLoader m_loader;
    QList<Answer> m_answers; ///< of the question that is asked
    FigureFile m_offered;    ///< what it asks about
    Findings m_faults;       ///< likewise
};

} // namespace capex
