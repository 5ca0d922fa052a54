// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/findings/finding.h"
#include "model/wording/formatter.h"

#include <QObject>

namespace capex {

class Document;
class FindingsPanel;

/// What the readers had to say: about the last file if it was refused or is under review, else
/// about the document.
class FileFindings : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    FileFindings(const Document& document, FindingsPanel& panel, Language language,
                 QObject* parent = nullptr);

    void show(bool visible);
    /// Another file was taken: shows its warnings, if there are any.
    void showTaken();
    /// The file was refused; its findings stay until another one is taken.
    void showRefused(const QString& path, const Findings& findings);
    /// The file was read, to be reviewed: its warnings are there to be looked at.
    void showRead(const QString& path, const Findings& findings);

    /// Those that are shown, or would be.
    [[nodiscard]] const Findings& findings() const;
    /// As another window shows them.
    void standAs(const FileFindings& other);

Q_SIGNALS:
    void shown(bool visible);

private:
    /// A file that is not the document's.
    struct OtherFile
    {
        QString path;
        Findings findings;
        bool isRefused = false;
    };

    [[nodiscard]] QString title() const;

    const Document& m_document;
    FindingsPanel& m_panel;
    Language m_language;
    std::optional<OtherFile> m_other; ///< the last one, until another one takes its place
};

} // namespace capex
