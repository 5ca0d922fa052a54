// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loading/download_commands.h"

#include "app/document/session.h"
#include "app/loading/download_dialog.h"

namespace capex {

DownloadCommands::DownloadCommands(Session& session, Language language, QWidget& window)
    : QObject(&window)
    , m_session(session)
    , m_language(language)
    , m_window(window)
{
}

void DownloadCommands::ask(const Dataset& known)
{
    delete m_dialog;
    m_dialog =
        new DownloadDialog(m_source, known, m_session.downloadContact(), m_language, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QObject::destroyed, this, [this] { m_dialog = nullptr; });
    connect(m_dialog, &DownloadDialog::contactGiven, &m_session, &Session::keepDownloadContact);
    connect(m_dialog, &DownloadDialog::arrived, this, &DownloadCommands::figuresRead);
    m_dialog->open();
}

} // namespace capex
