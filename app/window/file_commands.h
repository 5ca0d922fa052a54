// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/session.h"

class QMimeData;
class QWidget;

namespace capex {

class Document;

/// Opens and saves the document's files, and asks before anything is lost by it.
class FileCommands : public QObject
{
    Q_OBJECT

public:
    /// Questions are asked in front of `window`. All three outlive this.
    FileCommands(Document& document, Session& session, Language language, QWidget& window);

    /// Whether the file was read or, a large one, is on its way; else the document says why not, or
    /// it is a table, and nothing has changed.
    bool open(const QString& path);
    /// The first file of a window; the bundled figures without one, where it is refused, and for as
    /// long as a large one takes.
    void openFirst(const QString& path);
    void openBundled();
    void askAndOpen();

    /// Whether it was written; else somebody was told why not.
    bool save();
    bool saveAs(const QString& path);
    bool askAndSaveAs(const QString& suggestion = {});
    /// Writes an empty table to fill in, as a workbook or CSV by the ending.
    bool saveTemplate(const QString& path);
    bool askAndSaveTemplate();

    /// Whether something else may take the document's place.
    [[nodiscard]] bool mayLeave();

Q_SIGNALS:
    void said(const QString& sentence);
    void tableFound(const QString& path); ///< instead of a figure file
    void proofFound(const QString& path); ///< a picture that leads back to a view

private:
    bool write(const QString& path);
    [[nodiscard]] QString name() const;

    Document& m_document;
    Session& m_session;
    Language m_language;
    QWidget& m_window;
};

/// The one local file that is dragged, or nothing.
[[nodiscard]] QString draggedFile(const QMimeData& data);

} // namespace capex
