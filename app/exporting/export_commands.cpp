// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/export_commands.h"

#include "app/commands/export_formats.h"
#include "app/document/document.h"
#include "app/document/session.h"
#include "app/exporting/export_dialog.h"
#include "app/exporting/window_export.h"
#include "app/window/file_questions.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>

namespace capex {

namespace {

/// A picture for the clipboard is twice as dense, for a slide or a page.
constexpr double clipboardScale = 2;

QList<OutputFormat> writtenFormats()
{
    QList<OutputFormat> formats;
    for (const ExportFormat& format : exportFormats()) {
        formats.append(format.format);
    }
    return formats;
}

} // namespace

ExportCommands::ExportCommands(const Document& document, Session& session, Language language,
                               Shown shown, QWidget& window)
    : QObject(&window)
    , m_document(document)
    , m_session(session)
    , m_language(language)
    , m_shown(std::move(shown))
    , m_window(window)
{
}

bool ExportCommands::exportTo(const QString& path, OutputFormat format)
{
    const auto result = exportView(path, *m_shown.result(), format, options());
    if (!result) {
        tellNotWritten(result.error());
        return false;
    }
    Q_EMIT written(path, static_cast<int>(result->pages));
    if (!result->warnings.isEmpty()) {
        tellFault(&m_window, tr("The file was written"), result->warnings.join(u'\n'));
    }
    return true;
}

/// As last chosen for a file; the window's own theme is for the eyes in front of it.
ExportOptions ExportCommands::options() const
{
    const ExportChoice choice = m_session.exportChoice();
    return {.picture = {.size = pixelsOf(choice, m_shown.size()),
                        .theme = choice.theme,
                        .language = m_language},
            .provenance = provenanceOf(m_document.dataset(), false)};
}

void ExportCommands::tellNotWritten(const Error& error)
{
    tellFault(&m_window, tr("The file was not written"), error.text(Speech::Translated));
}

QString ExportCommands::suggestedPath(OutputFormat format) const
{
    const QString last = m_session.exportChoice().folder;
    const QString folder = QFileInfo(last).isDir() ? last
                           : m_document.isBundled()
                               ? QDir::homePath()
                               : QFileInfo(pathOf(m_document.origin())).absolutePath();
    const ViewState state = m_shown.state();
    return QDir(folder).filePath(suggestedFileName(state.view, state.settings, keywordOf(format)));
}

void ExportCommands::askAndExport(OutputFormat format)
{
    const QList<OutputFormat> formats = writtenFormats();
    ExportChoice choice = m_session.exportChoice();
    const bool wantsTable = format == OutputFormat::Csv;
    const bool wasTable = choice.format == OutputFormat::Csv;
    choice.format = wantsTable == wasTable ? choice.format : format;
    ExportDialog dialog({formats, choice, m_shown.size(), suggestedPath(choice.format)}, &m_window);
    if (dialog.exec() == QDialog::Accepted) {
        m_session.keepExportChoice(dialog.choice());
        exportTo(dialog.path(), dialog.choice().format);
    }
}

void ExportCommands::copyPicture()
{
    ExportOptions options = this->options();
    options.picture.size = m_shown.size();
    options.picture.scale = clipboardScale;
    const auto picture = pictureOf(*m_shown.result(), options);
    if (picture) {
        QApplication::clipboard()->setImage(*picture);
        Q_EMIT said(tr("The picture was copied."));
    } else {
        tellNotWritten(picture.error());
    }
}

void ExportCommands::copyTable()
{
    QApplication::clipboard()->setText(copyOf(*m_shown.result()));
    Q_EMIT said(tr("The table was copied."));
}

} // namespace capex
