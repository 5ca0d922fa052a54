// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exporting/taken_away.h"

#include <QObject>
#include <QSet>

#include <functional>

class QMimeData;
class QWidget;

namespace capex {

class Document;
class PictureMime;
class Session;

/// Takes what the window shows away, to files and to the clipboard, as was last chosen for files.
class ExportCommands : public QObject
{
    Q_OBJECT

public:
    /// What is shown at the moment of a command.
    struct Shown
    {
        std::function<ViewResultPtr()> result;
        std::function<ViewState()> state; ///< of the window, with what its view does not take
        std::function<QSize()> size;      ///< of the picture or table, in pixels
    };

    /// Questions are asked in front of `window`. All outlive this.
    ExportCommands(const Document& document, Session& session, Language language, Shown shown,
                   QWidget& window);

    /// Whether it was written; else somebody was told why not.
    bool exportTo(const QString& path, OutputFormat format);
    /// Suggests that format, or the last one chosen that is as much of a table or a picture.
    void askAndExport(OutputFormat format);
    /// As last time, into the same folder, under the name of what is shown now. Asks before a file
    /// is overwritten that was not written here, and for everything the first time.
    void exportAgain();
    void copyPicture();
    void copyTable();
    /// The call of the program on a command line that gives what is shown.
    void copyCall();

    /// The picture as it is copied; nothing where somebody was told why there is none.
    [[nodiscard]] std::unique_ptr<PictureMime> picture();
    /// A name for a file of what is shown, with the ending of the format.
    [[nodiscard]] QString fileName(OutputFormat format) const;
    /// What is shown, and how it was last chosen to be.
    [[nodiscard]] TakenAway shown() const;
    /// The state of what is shown, with what its view does not take.
    [[nodiscard]] ViewState state() const;

Q_SIGNALS:
    void written(const QString& path, int pages);
    void said(const QString& sentence);

private:
    [[nodiscard]] ExportOptions options(const TakenAway& shown, const ExportChoice& choice) const;
    [[nodiscard]] QString suggestedPath(OutputFormat format) const;
    void tellNotWritten(const Error& error);

    const Document& m_document;
    Session& m_session;
    Language m_language;
    Shown m_shown;
    QWidget& m_window;
    QSet<QString> m_written; ///< files that are ours to overwrite
};

} // namespace capex
