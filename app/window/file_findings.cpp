// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/file_findings.h"

#include "app/document/document.h"
#include "app/document/document_name.h"
#include "views/panels/findings_panel.h"

namespace capex {

FileFindings::FileFindings(const Document& document, FindingsPanel& panel, Language language,
                           QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_panel(panel)
    , m_language(language)
{
    connect(&document, &Document::refused, this, &FileFindings::showRefused);
    connect(&panel, &FindingsPanel::closeRequested, this, [this] { show(false); });
}

const Findings& FileFindings::findings() const
{
    return m_other ? m_other->findings : m_document.findings();
}

QString FileFindings::title() const
{
    if (m_other) {
        return (m_other->isRefused ? tr("%1 was refused, nothing has changed")
                                   : tr("%1 was read, with warnings"))
            .arg(shownFileName(m_other->path));
    }
    return (findings().empty() ? tr("%1: no findings") : tr("%1 was loaded, with warnings"))
        .arg(nameOf(m_document, m_language));
}

void FileFindings::show(bool visible)
{
    m_panel.showFindings(title(), findings());
    m_panel.setVisible(visible);
    Q_EMIT shown(visible);
}

void FileFindings::showTaken()
{
    m_other.reset();
    show(!findings().empty());
}

void FileFindings::showRefused(const QString& path, const Findings& findings)
{
    m_other = {path, findings, true};
    show(true);
}

void FileFindings::showRead(const QString& path, const Findings& findings)
{
    m_other.reset();
    if (!findings.empty()) {
        m_other = {path, findings, false};
    }
    show(false);
}

void FileFindings::standAs(const FileFindings& other)
{
    m_other = other.m_other;
    show(!other.m_panel.isHidden());
}

} // namespace capex
