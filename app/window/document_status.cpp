// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/document_status.h"

#include "app/actions/saved_views_menu.h"
#include "app/document/document.h"
#include "app/document/document_name.h"
#include "app/window/file_findings.h"
#include "views/panels/status_line.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QMainWindow>
#include <QUrl>

namespace capex {

namespace {

void openFolderOf(const QString& path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

} // namespace

DocumentStatus::DocumentStatus(const Parts& parts, Language language)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_language(language)
{
    connect(&parts.findings, &FileFindings::shown, this, &DocumentStatus::show);
    connect(&parts.document, &Document::pathChanged, this, &DocumentStatus::show);
    connect(&parts.line, &StatusLine::folderRequested, this, &openFolderOf);
    connect(&parts.session, &Session::faultFound, this, &DocumentStatus::showSessionFault);
    follow(parts.document.loader());
}

void DocumentStatus::follow(FigureLoader& loader)
{
    StatusLine& line = m_parts.line;
    connect(&loader, &FigureLoader::progressed, &line, &StatusLine::showProgress);
    connect(&loader, &FigureLoader::cancelled, &line, &StatusLine::showCancelled);
    connect(&loader, &FigureLoader::loaded, &line, &StatusLine::endProgress);
    connect(&line, &StatusLine::cancelRequested, &loader, &FigureLoader::cancel);
}

void DocumentStatus::show()
{
    const Dataset& dataset = m_parts.document.dataset();
    QString name = nameOf(m_parts.document, m_language);
    m_parts.line.showCounts(name, static_cast<int>(dataset.figures().size()),
                            static_cast<int>(dataset.companies().size()),
                            countOf(m_parts.findings.findings()));
    m_parts.line.showViewName(m_parts.views.shownViewName());
    name.replace(QStringLiteral("[*]"), QStringLiteral("[*][*]")); // shown as it is
    m_parts.window.setWindowTitle(tr("%1[*] – Capex Horizon").arg(name));
    showModified();
}

void DocumentStatus::showModified()
{
    m_parts.window.setWindowModified(m_parts.document.isModified());
}

void DocumentStatus::showSessionFault()
{
    if (const auto fault = m_parts.session.takeFault()) {
        m_parts.line.showWord(*fault);
    }
}

} // namespace capex
