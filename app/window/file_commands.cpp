// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/file_commands.h"

#include "app/document/document.h"
#include "app/document/document_name.h"
#include "app/exporting/proven_file.h"
#include "app/loading/table_import.h"
#include "app/window/file_filters.h"
#include "app/window/file_questions.h"
#include "model/formats/save_file.h"
#include "model/reports/figure_template.h"
#include "model/wording/finding_words.h"

#include <QFileDialog>
#include <QMimeData>
#include <QUrl>

namespace capex {

FileCommands::FileCommands(Document& document, Session& session, Language language, QWidget& window)
    : QObject(&window)
    , m_document(document)
    , m_session(session)
    , m_language(language)
    , m_window(window)
{
    connect(&document, &Document::opened, this,
            [this](const QString& path) { m_session.addRecentFile(path); });
}

QString FileCommands::name() const
{
    return nameOf(m_document, m_language);
}

bool FileCommands::open(const QString& path)
{
    if (isForProof(path)) {
        Q_EMIT proofFound(path);
        return false;
    }
    if (isForeignTableFile(path)) {
        Q_EMIT tableFound(path);
        return false;
    }
    return mayLeave() && m_document.open(path);
}

void FileCommands::openFirst(const QString& path)
{
    const bool isForLater = path.isEmpty() || !FigureLoader::isSmall(path) ||
                            isForeignTableFile(path) || isForProof(path);
    if (isForLater || !m_document.open(path)) {
        m_document.openBundled();
    }
}

void FileCommands::openBundled()
{
    if (mayLeave()) {
        m_document.openBundled();
    }
}

void FileCommands::askAndOpen()
{
    const QString path = askForFile(&m_window, tr("Open figures"), m_document.origin());
    if (!path.isEmpty()) {
        open(path);
    }
}

bool FileCommands::save()
{
    const FigureFormat* const format = formatOf(pathOf(m_document.origin()));
    if (!format || !format->holdsEverything()) {
        return askAndSaveAs();
    }
    if (!m_document.isModified()) {
        Q_EMIT said(tr("There are no changes to save"));
        return true;
    }
    return saveAs(pathOf(m_document.origin()));
}

bool FileCommands::saveAs(const QString& path)
{
    if (!m_document.losesForeignChange(path)) {
        return write(path);
    }
    switch (askAboutForeignChange(&m_window, name())) {
    case ForeignChangeAnswer::Overwrite:
        return write(path);
    case ForeignChangeAnswer::Reload:
        m_document.reload();
        return false;
    case ForeignChangeAnswer::KeepBoth:
        return askAndSaveAs(freePath(pathOf(m_document.origin())));
    case ForeignChangeAnswer::Cancel:
        return false;
    }
    return false;
}

bool FileCommands::write(const QString& path)
{
    const Outcome saved = m_document.saveAs(path);
    if (!saved) {
        tellFault(&m_window, tr("The file was not written"),
                  saved.error().text(Speech::Translated));
        return false;
    }
    m_session.addRecentFile(QFileInfo(path).absoluteFilePath());
    return true;
}

bool FileCommands::askAndSaveAs(const QString& suggestion)
{
    const QString ownPath =
        m_document.isBundled() ? QStringLiteral("figures.json") : pathOf(m_document.origin());
    QString chosen;
    QString path = QFileDialog::getSaveFileName(&m_window, tr("Save figures"),
                                                suggestion.isEmpty() ? ownPath : suggestion,
                                                filtersToSave(), &chosen);
    if (path.isEmpty()) {
        return false;
    }
    if (QFileInfo(path).suffix().isEmpty()) {
        path += endingOfFilter(chosen);
    }
    return saveAs(path);
}

bool FileCommands::saveTemplate(const QString& path)
{
    const auto content = templateFor(path, Speech::Translated);
    const Outcome saved = content ? inWords(saveFile(path, *content), Speech::Translated)
                                  : errorOf(content.error(), Speech::Translated);
    if (!saved) {
        tellFault(&m_window, tr("The file was not written"),
                  saved.error().text(Speech::Translated));
        return false;
    }
    Q_EMIT said(tr("The template was written to %1").arg(shownFileName(path)));
    return true;
}

bool FileCommands::askAndSaveTemplate()
{
    QString path = QFileDialog::getSaveFileName(
        &m_window, tr("Save a template"), QStringLiteral("template.xlsx"), filtersOfTemplates());
    if (path.isEmpty()) {
        return false;
    }
    if (!isTemplateName(path)) {
        path += QStringLiteral(".xlsx");
    }
    return saveTemplate(path);
}

bool FileCommands::mayLeave()
{
    if (!m_document.isModified()) {
        return true;
    }
    const UnsavedAnswer answer = askAboutUnsaved(&m_window, name());
    return answer == UnsavedAnswer::Discard || (answer == UnsavedAnswer::Save && save());
}

QString draggedFile(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

} // namespace capex
