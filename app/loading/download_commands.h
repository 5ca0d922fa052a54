// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/loading/figure_download.h"
#include "model/wording/language.h"

#include <QObject>

class QWidget;

namespace capex {

class DownloadDialog;
class Session;

/// Figures from their publishers, when somebody asks for them and confirms it; never by itself.
class DownloadCommands : public QObject
{
    Q_OBJECT

public:
    /// The dialog stands before `window`; the session remembers who asks. Both outlive this.
    DownloadCommands(Session& session, Language language, QWidget& window);

    /// Where is downloaded from, from the next dialog on.
    void setSource(DownloadSource source) { m_source = std::move(source); }
    /// Asks what to download; names in it are looked up in `known`.
    void ask(const Dataset& known);
    /// nullptr while nothing is asked.
    [[nodiscard]] DownloadDialog* dialog() const { return m_dialog; }

Q_SIGNALS:
    void figuresRead(const DownloadedFigures& figures);

private:
    Session& m_session;
    Language m_language;
    QWidget& m_window;
    DownloadSource m_source;
    DownloadDialog* m_dialog = nullptr;
};

} // namespace capex
