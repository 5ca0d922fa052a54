// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loading/table_commands.h"

#include "app/document/figure_loader.h"
#include "app/loading/table_dialog.h"
#include "app/window/file_questions.h"
#include "model/formats/save_file.h"
#include "model/wording/finding_words.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

namespace capex {

namespace {

const QString csvType = QStringLiteral("text/csv");

} // namespace

TableCommands::TableCommands(const RecipeBook& book, QWidget& window)
    : QObject(&window)
    , m_book(book)
    , m_window(window)
{
}

void TableCommands::readFile(const QString& path, const Dataset& known)
{
    const auto content = readWholeFile(path);
    if (!content) {
        Q_EMIT refused(path, refusalOf(ReadOutcome(content.error())));
        return;
    }
    ask(path, TableImport(QFileInfo(path).fileName(), *content, known));
}

bool TableCommands::canPaste(const QMimeData* data)
{
    return data && (data->hasFormat(csvType) || data->hasHtml() || data->hasText());
}

void TableCommands::paste(const Dataset& known)
{
    const QMimeData* const data = QGuiApplication::clipboard()->mimeData();
    if (!canPaste(data)) {
        Q_EMIT said(tr("There is no table on the clipboard"));
        return;
    }
    const QString name = tr("pasted table");
    if (data->hasFormat(csvType)) {
        ask(name, TableImport(name, data->data(csvType), known));
        return;
    }
    if (data->hasHtml()) {
        TableImport page(name, data->html().toUtf8(), known);
        if (!page.reading().fault) {
            ask(name, std::move(page));
            return;
        }
    }
    ask(name, TableImport(name, data->text().toUtf8(), known));
}

void TableCommands::ask(const QString& path, TableImport import)
{
    const TableReading& reading = import.reading();
    if (reading.fault) {
        const Location location{reading.faultLine, 0, {reading.faultPart, 0}};
        Q_EMIT refused(path, {{Finding::Severity::Error, location, *reading.fault}});
        return;
    }
    delete m_dialog;
    m_dialog = new TableDialog(std::move(import), m_book, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QObject::destroyed, this, [this] { m_dialog = nullptr; });
    connect(m_dialog, &TableDialog::refusedRowsRequested, this,
            [this] { saveRefusedRows(m_dialog->import()); });
    connect(m_dialog, &QDialog::accepted, this,
            [this, path] { Q_EMIT figuresRead(path, m_dialog->import().file()); });
    // Queued: at the start the window comes first.
    QMetaObject::invokeMethod(m_dialog, &QDialog::open, Qt::QueuedConnection);
}

void TableCommands::saveRefusedRows(const TableImport& import)
{
    const QString suggested = QFileInfo(import.name()).completeBaseName() + tr("-refused.csv");
    const QString path = QFileDialog::getSaveFileName(m_dialog, tr("Save refused rows"), suggested,
                                                      tr("CSV files (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    const Outcome saved = inWords(saveFile(path, import.refusedRows()), Speech::Translated);
    if (!saved) {
        tellFault(m_dialog, tr("The file was not written"), saved.error().text(Speech::Translated));
    }
}

} // namespace capex
