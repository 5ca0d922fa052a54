// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/products.h"
#include "app/window/export_dialog.h"
#include "app/window/file_questions.h"
#include "app/window/main_window.h"
#include "app/window/window_export.h"
#include "model/tables/table_model.h"
#include "views/chart/chart_view.h"
#include "views/panels/chart_page.h"
#include "views/panels/figures_page.h"
#include "views/panels/status_line.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QStackedWidget>
#include <QUrl>

#include <algorithm>

// What is taken away from the window: files, the clipboard, and the menu on the picture.
namespace capex {

namespace {

QList<OutputFormat> formatsOf(View view)
{
    QList<OutputFormat> formats;
    for (const Product& product : products()) {
        if (product.view == view) {
            formats.append(product.format);
        }
    }
    return formats;
}

/// A picture for the clipboard is twice as dense, for a slide or a page.
constexpr double clipboardScale = 2;

} // namespace

bool MainWindow::exportPicture(const QString& path)
{
    return exportTo(path, OutputFormat::Png);
}

bool MainWindow::exportTable(const QString& path)
{
    return exportTo(path, OutputFormat::Csv);
}

bool MainWindow::exportTo(const QString& path, OutputFormat format)
{
    const auto written = exportView(path, shownRequest(), format, pictureOptions());
    if (!written) {
        return report(written.error());
    }
    m_status->showWritten(path, static_cast<int>(written->pages));
    if (!written->warnings.isEmpty()) {
        tellFault(this, tr("The file was written"), written->warnings.join(u'\n'));
    }
    return true;
}

QSize MainWindow::pictureSize() const
{
    return hasPicture(currentView()) ? m_chart->chart().viewport()->size() : m_pages->size();
}

/// As last chosen for a file; the window's own theme is for the eyes in front of it.
PictureOptions MainWindow::pictureOptions() const
{
    const ExportChoice choice = m_session.exportChoice();
    return {.size = pixelsOf(choice, pictureSize()),
            .theme = choice.theme,
            .language = narrator().formatter().language()};
}

bool MainWindow::report(const Outcome& outcome)
{
    if (!outcome) {
        tellFault(this, tr("The file was not written"), outcome.error().text());
    }
    return outcome.has_value();
}

QString MainWindow::suggestedPath(OutputFormat format) const
{
    const QString last = m_session.exportChoice().folder;
    const QString folder = QFileInfo(last).isDir()  ? last
                           : m_document.isBundled() ? QDir::homePath()
                                                    : QFileInfo(m_document.path()).absolutePath();
    return QDir(folder).filePath(
        suggestedFileName(currentView(), m_controller.settings(), wordOf(format)));
}

void MainWindow::askAndExport(OutputFormat format)
{
    const QList<OutputFormat> formats = formatsOf(currentView());
    ExportChoice choice = m_session.exportChoice();
    const bool wantsTable = format == OutputFormat::Csv;
    const bool wasTable = choice.format == OutputFormat::Csv;
    choice.format = wantsTable == wasTable ? choice.format : format;
    if (!formats.contains(choice.format)) {
        choice.format = formats.contains(format) ? format : formats.front();
    }
    ExportDialog dialog({formats, choice, pictureSize(), suggestedPath(choice.format)}, this);
    if (dialog.exec() == QDialog::Accepted) {
        m_session.keepExportChoice(dialog.choice());
        exportTo(dialog.path(), dialog.choice().format);
    }
}

void MainWindow::copyPicture()
{
    PictureOptions options = pictureOptions();
    options.size = m_chart->chart().viewport()->size();
    options.scale = clipboardScale;
    const auto picture = pictureOf(shownRequest(), options);
    if (picture) {
        QApplication::clipboard()->setImage(*picture);
        m_status->showWord(tr("The picture was copied."));
    } else {
        (void)report(picture.error());
    }
}

void MainWindow::copyTable()
{
    QApplication::clipboard()->setText(copyOf(shownRequest()));
    m_status->showWord(tr("The table was copied."));
}

/// The first figure behind what is chosen; all of a company without one.
void MainWindow::showInFigures()
{
    const Subject subject = m_selection.chosenSubject();
    const ComparisonRow* const row = m_controller.comparison().row(subject.company);
    const std::vector<FigureId> behind = !subject.figures.empty() ? subject.figures
                                         : row                    ? row->figures
                                                                  : std::vector<FigureId>{};
    m_actions->page(View::Figures)->trigger();
    if (!behind.empty()) {
        showRow(behind.front());
        showFigure(behind.front());
    }
}

void MainWindow::openPictureMenu(QPoint place)
{
    auto* const menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("pictureMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (const Command command : {Command::CopyPicture, Command::CopyTable}) {
        menu->addAction((*m_actions)[command]);
    }
    menu->addSeparator();
    for (const Command command : {Command::ExportPicture, Command::ExportTable}) {
        menu->addAction((*m_actions)[command]);
    }
    menu->addSeparator();
    QAction* const evidence = menu->addAction(tr("&Why this number?"));
    connect(evidence, &QAction::triggered, this, &MainWindow::activateCompany);
    menu->addAction((*m_actions)[Command::ShowInFigures]);
    menu->addAction((*m_actions)[Command::CompareWith]);
    const bool hasChoice = !m_selection.chosenSubject().isEmpty();
    evidence->setEnabled(hasChoice);
    menu->popup(place);
}

void MainWindow::openFolder(const QString& path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

} // namespace capex
