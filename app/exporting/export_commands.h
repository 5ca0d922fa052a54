// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/export_formats.h"
#include "model/settings/view_state.h"
#include "views/chart/view_result.h"

#include <QObject>

#include <functional>

class QWidget;

namespace capex {

class Document;
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
        std::function<ViewState()> state;
        std::function<QSize()> size; ///< of the picture or table, in pixels
    };

    /// Questions are asked in front of `window`. All outlive this.
    ExportCommands(const Document& document, Session& session, Language language, Shown shown,
                   QWidget& window);

    /// Whether it was written; else somebody was told why not.
    bool exportTo(const QString& path, OutputFormat format);
    /// Suggests that format, or the last one chosen that is as much of a table or a picture.
    void askAndExport(OutputFormat format);
    void copyPicture();
    void copyTable();

Q_SIGNALS:
    void written(const QString& path, int pages);
    void said(const QString& sentence);

private:
    [[nodiscard]] ExportOptions options() const;
    [[nodiscard]] QString suggestedPath(OutputFormat format) const;
    void tellNotWritten(const Error& error);

    const Document& m_document;
    Session& m_session;
    Language m_language;
    Shown m_shown;
    QWidget& m_window;
};

} // namespace capex
