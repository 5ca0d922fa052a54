// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/export_commands.h"

#include "app/commands/export_call.h"
#include "app/commands/shell_text.h"
#include "app/document/document.h"
#include "app/document/session.h"
#include "app/exporting/export_dialog.h"
#include "app/exporting/view_mime.h"
#include "app/exporting/window_export.h"
#include "app/window/file_questions.h"
#include "model/settings/setting.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>

namespace capex {

namespace {

/// A picture for the clipboard is twice as dense, for a slide or a page.
constexpr double clipboardScale = 2;

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

TakenAway ExportCommands::shown() const
{
    return {m_shown.result(), m_shown.size(), m_language};
}

ViewState ExportCommands::state() const
{
    return withTaken(m_shown.state(), m_shown.result()->state());
}

bool ExportCommands::exportTo(const QString& path, OutputFormat format)
{
    ExportChoice choice = m_session.exportChoice();
    choice.format = format;
    const TakenAway shown = this->shown();
    const auto result = exportView(path, *resultFor(shown, choice), format, options(shown, choice));
    if (!result) {
        tellNotWritten(result.error());
        return false;
    }
    m_written.insert(QFileInfo(path).absoluteFilePath());
    Q_EMIT written(path, static_cast<int>(result->pages));
    if (!result->warnings.isEmpty()) {
        tellFault(&m_window, tr("The file was written"), result->warnings.join(u'\n'));
    }
    return true;
}

/// As last chosen for a file; the window's own theme is for the eyes in front of it.
ExportOptions ExportCommands::options(const TakenAway& shown, const ExportChoice& choice) const
{
    ExportOptions options = exportOptionsOf(shown, choice);
    options.provenance = provenanceOf(m_document.dataset(), choice.carriesFigures);
    return options;
}

void ExportCommands::tellNotWritten(const Error& error)
{
    tellFault(&m_window, tr("The file was not written"), error.text(Speech::Translated));
}

QString ExportCommands::fileName(OutputFormat format) const
{
    const ViewState state = m_shown.state();
    return suggestedFileName(state.view, state.settings, keywordOf(format));
}

QString ExportCommands::suggestedPath(OutputFormat format) const
{
    const QString last = m_session.exportChoice().folder;
    const QString folder = QFileInfo(last).isDir() ? last
                           : m_document.isBundled()
                               ? QDir::homePath()
                               : QFileInfo(pathOf(m_document.origin())).absolutePath();
    return QDir(folder).filePath(fileName(format));
}

void ExportCommands::askAndExport(OutputFormat format)
{
    ExportChoice choice = m_session.exportChoice();
    const bool wantsPicture = exportFormat(format).isPicture;
    const bool wasPicture = exportFormat(choice.format).isPicture;
    choice.format = wantsPicture == wasPicture ? choice.format : format;
    ExportDialog dialog({shown(), choice, suggestedPath(choice.format)}, &m_window);
    if (dialog.exec() == QDialog::Accepted) {
        m_session.keepExportChoice(dialog.choice());
        exportTo(dialog.path(), dialog.choice().format);
    }
}

void ExportCommands::exportAgain()
{
    const ExportChoice choice = m_session.exportChoice();
    if (!QFileInfo(choice.folder).isDir()) {
        askAndExport(choice.format);
        return;
    }
    const QString path = QDir(choice.folder).absoluteFilePath(fileName(choice.format));
    const bool asks = QFileInfo::exists(path) && !m_written.contains(path);
    if (!asks || askAboutOverwriting(&m_window, path)) {
        exportTo(path, choice.format);
    }
}

std::unique_ptr<PictureMime> ExportCommands::picture()
{
    const ExportChoice choice = m_session.exportChoice();
    const TakenAway shown = this->shown();
    ExportOptions options = this->options(shown, choice);
    options.picture.size = m_shown.size();
    options.picture.scale = clipboardScale;
    options.picture.isMeasured = false;
    options.provenance->carriesFigures = false;
    auto mime = PictureMime::of(*resultFor(shown, choice), options);
    if (!mime) {
        tellNotWritten(mime.error());
        return nullptr;
    }
    return std::move(*mime);
}

void ExportCommands::copyPicture()
{
    if (auto mime = picture()) {
        const auto pages = static_cast<int>(mime->pageCount());
        QApplication::clipboard()->setMimeData(mime.release());
        Q_EMIT said(pages == 1 ? tr("The picture was copied.")
                               : tr("Page 1 of %1 of the picture was copied.").arg(pages));
    }
}

void ExportCommands::copyTable()
{
    QApplication::clipboard()->setMimeData(tableMime(*m_shown.result()).release());
    Q_EMIT said(tr("The table was copied."));
}

void ExportCommands::copyCall()
{
    const ExportChoice choice = m_session.exportChoice();
    const ExportCall call =
        exportCall({.state = m_shown.result()->state(),
                    .file = pathOf(m_document.origin()),
                    .output = fileName(choice.format),
                    .picture = pictureOptionsOf(choice, m_shown.size(), m_language),
                    .preset = choice.size,
                    .format = choice.format,
                    .isWithoutPair = !choice.hasPair,
                    .carriesFigures = choice.carriesFigures,
                    .hasByteOrderMark = choice.hasByteOrderMark});
    QApplication::clipboard()->setText(shellText(call.arguments));
    QStringList unsaid = unsaidWords(call.unsaid);
    if (m_document.isModified()) {
        unsaid.append(tr("changes that are not saved"));
    }
    Q_EMIT said(
        unsaid.isEmpty()
            ? tr("The command line was copied.")
            : tr("The command line was copied. It cannot say: %1.").arg(unsaid.join(tr(", "))));
}

} // namespace capex
