// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/window/dialogs.h"
#include "app/window/file_filters.h"
#include "app/window/theme_switch.h"
#include "app/window/window_export.h"
#include "model/figures/excerpt.h"
#include "views/panels/chart_page.h"
#include "views/panels/companies_panel.h"
#include "views/panels/evidence_panel.h"
#include "views/panels/figures_page.h"
#include "views/panels/findings_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QSplitter>

#include <algorithm>

// What the window does when it is told to: commands, questions, files, the session.
namespace capex {

namespace {

/// The one local file that is dragged, or nothing.
QString draggedFile(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

/// The currencies of the figures but the dollar.
QList<Currency> foreignCurrencies(const Dataset& dataset)
{
    QList<Currency> currencies;
    for (const Figure& figure : dataset.figures()) {
        const Currency& currency = figure.amount.currency;
        if (currency.text != QStringLiteral("USD") && !currencies.contains(currency)) {
            currencies.append(currency);
        }
    }
    return currencies;
}

bool isWithin(const QWidget* focus, const QWidget* part)
{
    return focus && (focus == part || part->isAncestorOf(focus));
}

} // namespace

void MainWindow::connectCommands()
{
    const std::pair<Command, std::function<void()>> handlers[] = {
        {Command::Open, [this] { askAndOpen(); }},
        {Command::OpenBundled, [this] { openBundled(); }},
        {Command::Reload, [this] { reload(); }},
        {Command::Save, [this] { save(); }},
        {Command::SaveAs, [this] { askAndSaveAs(); }},
        {Command::ExportPicture, [this] { askAndExport(OutputFormat::Png); }},
        {Command::ExportTable, [this] { askAndExport(OutputFormat::Csv); }},
        {Command::Quit, [] { QApplication::closeAllWindows(); }},
        {Command::Copy, [this] { copy(); }},
        {Command::CopyPicture, [this] { copyPicture(); }},
        {Command::CopyTable, [this] { copyTable(); }},
        {Command::ShowInFigures, [this] { showInFigures(); }},
        {Command::Find, [this] { showSearch(); }},
        {Command::FindCommand, [this] { showPalette(); }},
        {Command::SaveView, [this] { askForViewName(); }},
        {Command::ShowSavedViews, [this] { showSavedViews(); }},
        {Command::LanguageSystem, [this] { Q_EMIT languageWanted(LanguageChoice::System); }},
        {Command::LanguageEnglish, [this] { Q_EMIT languageWanted(LanguageChoice::English); }},
        {Command::LanguageChinese,
         [this] { Q_EMIT languageWanted(LanguageChoice::SimplifiedChinese); }},
        {Command::Back, [this] { goTo(m_history.back()); }},
        {Command::Forward, [this] { goTo(m_history.forward()); }},
        {Command::CompareWith, [this] { compareWithAnother(); }},
        {Command::CheckAll, [this] { m_companies.checkAll(true); }},
        {Command::CheckNone, [this] { m_companies.checkAll(false); }},
        {Command::ShowNotes, [this] { showNotes(); }},
        {Command::ThemeSystem, [this] { chooseTheme(ThemeChoice::System); }},
        {Command::ThemeLight, [this] { chooseTheme(ThemeChoice::Light); }},
        {Command::ThemeDark, [this] { chooseTheme(ThemeChoice::Dark); }},
        {Command::ShowGuide, [this] { showGuide(); }},
        {Command::ShowShortcuts, [this] { showShortcuts(); }},
        {Command::ShowAbout, [this] { showAbout(this); }},
    };
    for (const auto& [command, handler] : handlers) {
        connect((*m_actions)[command], &QAction::triggered, this, handler);
    }
    const std::pair<Command, std::function<void(bool)>> switches[] = {
        {Command::ShowSidebar, [this](bool on) { wishPanel(Side::Sidebar, on); }},
        {Command::ShowEvidence, [this](bool on) { wishPanel(Side::Evidence, on); }},
        {Command::ShowTable, [this](bool on) { m_chart->setTableVisible(on); }},
        {Command::ShowDays, [this](bool on) { wishStrip(on); }},
        {Command::ShowFindings, [this](bool on) { showOwnFindings(on); }},
    };
    for (const auto& [command, handler] : switches) {
        connect((*m_actions)[command], &QAction::triggered, this, handler);
    }
    connect(m_actions->pages(), &QActionGroup::triggered, this, [this](const QAction* page) {
        m_controller.setView(static_cast<View>(page->data().toInt()));
    });
}

bool MainWindow::openFile(const QString& path)
{
    if (!mayLeaveDocument() || !m_document.open(path)) {
        return false;
    }
    m_session.addRecentFile(m_document.path());
    return true;
}

void MainWindow::openBundled()
{
    if (mayLeaveDocument()) {
        m_document.openBundled();
    }
}

void MainWindow::reload()
{
    if (mayLeaveDocument()) {
        m_document.reload();
    }
}

bool MainWindow::saveAs(const QString& path)
{
    if (!mayOverwrite(path)) {
        return false;
    }
    const bool isSaved = report(m_document.saveAs(path));
    if (isSaved) {
        m_session.addRecentFile(QFileInfo(path).absoluteFilePath());
        m_shownPath = m_document.path();
    }
    return isSaved;
}

void MainWindow::askAndOpen()
{
    const QString folder =
        m_document.isBundled() ? QString() : QFileInfo(m_document.path()).absolutePath();
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open figures"), folder, filtersToOpen());
    if (!path.isEmpty()) {
        openFile(path);
    }
}

bool MainWindow::askAndSaveAs(const QString& suggestion)
{
    QString chosen;
    QString path =
        QFileDialog::getSaveFileName(this, tr("Save figures"),
                                     !suggestion.isEmpty()    ? suggestion
                                     : m_document.isBundled() ? QStringLiteral("figures.json")
                                                              : m_document.path(),
                                     filtersToSave(), &chosen);
    if (path.isEmpty()) {
        return false;
    }
    if (QFileInfo(path).suffix().isEmpty()) {
        path += endingOfFilter(chosen);
    }
    return saveAs(path);
}

void MainWindow::ask(StateQuestion question)
{
    switch (question) {
    case StateQuestion::AsOf:
        return askForAsOf();
    case StateQuestion::FixedRate:
        return askForFixedRate();
    case StateQuestion::Focus:
        return focusOn(m_companiesPanel->selectedCompanies());
    case StateQuestion::Growth:
        return askForPhasing();
    case StateQuestion::Band:
        return askForBand();
    case StateQuestion::YearSpan:
        return askForYearSpan();
    }
}

void MainWindow::askForAsOf()
{
    ComparisonSettings settings = m_controller.settings();
    const QDate suggestion = settings.asOf.value_or(m_document.dataset().updated().isValid()
                                                        ? m_document.dataset().updated()
                                                        : QDate::currentDate());
    if (const auto day = askForDay(suggestion, this)) {
        settings.asOf = day;
        m_controller.setSettings(settings);
    }
}

void MainWindow::askForFixedRate()
{
    ComparisonSettings settings = m_controller.settings();
    const auto policy = askForRate(foreignCurrencies(m_document.dataset()), settings.fx, this);
    if (policy) {
        settings.fx = *policy;
        m_controller.setSettings(settings);
    }
}

void MainWindow::copy()
{
    const QWidget* const focus = QApplication::focusWidget();
    const bool isEvidence = isWithin(focus, m_evidence) && m_evidence->explanation();
    const QString text = isEvidence                       ? m_evidence->text()
                         : isWithin(focus, m_findings)    ? m_findings->copyText()
                         : currentView() == View::Figures ? figures().copyText()
                         : m_chart->hasTable()            ? m_chart->copyText()
                                                          : copyOf(shownRequest());
    QApplication::clipboard()->setText(text);
}

void MainWindow::activateCompany()
{
    if (m_evidence->isHidden()) {
        wishPanel(Side::Evidence, true);
    }
    m_evidence->setFocus(Qt::OtherFocusReason);
}

void MainWindow::chooseCompanies()
{
    if (m_companies.checkedCount() == 0) {
        m_controller.clearCompanies();
    } else {
        m_controller.chooseCompanies(m_companies.chosen());
    }
}

void MainWindow::chooseTheme(ThemeChoice choice)
{
    m_themes.choose(choice);
    followTheme();
}

/// Those of a refused file, until another one is taken; else those of the one that is shown.
void MainWindow::showOwnFindings(bool visible)
{
    if (m_refusal) {
        showRefused();
    } else {
        const bool hasNone = m_document.findings().empty();
        m_findings->showFindings(
            (hasNone ? tr("%1: no findings") : tr("%1 was loaded, with warnings"))
                .arg(documentName()),
            m_document.findings());
    }
    m_findings->setVisible(visible);
    (*m_actions)[Command::ShowFindings]->setChecked(visible);
}

void MainWindow::showRefusal(const QString& path, const Findings& findings)
{
    m_refusal = {path, findings};
    showOwnFindings(true);
    showStatus();
}

void MainWindow::showRefused()
{
    const QString name = shownPath(QFileInfo(m_refusal->path).fileName());
    m_findings->showFindings(tr("%1 was refused, nothing has changed").arg(name),
                             m_refusal->findings);
}

void MainWindow::restore()
{
    const WindowState state = m_session.window();
    restoreGeometry(state.geometry);
    m_columns->restoreState(state.columns);
    m_wishedPanels = {state.hasSidebar, state.hasEvidence};
    m_chart->setTableVisible(state.hasTable);
    m_wantsStrip = state.hasStrip;
    (*m_actions)[Command::ShowDays]->setChecked(state.hasStrip);
    (*m_actions)[Command::ShowTable]->setChecked(state.hasTable);
    foldPanels();
}

void MainWindow::keepSession()
{
    m_session.keepWindow({saveGeometry(), m_columns->saveState(), m_wishedPanels.hasSidebar,
                          m_wishedPanels.hasEvidence, (*m_actions)[Command::ShowTable]->isChecked(),
                          m_wantsStrip});
    m_session.keepView(m_document.path(), shownView(tr("Last session")));
    if (m_figures != nullptr) {
        m_session.keepFiguresPage({m_figures->hiddenColumns(), m_figures->isGrouped()});
    }
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_chart) {
        followTheme();
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayLeaveDocument()) {
        event->ignore();
        return;
    }
    keepSession();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!draggedFile(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = draggedFile(*event->mimeData());
    event->acceptProposedAction();
    QMetaObject::invokeMethod(
        this, [this, path] { openFile(path); }, Qt::QueuedConnection);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    foldPanels();
}

} // namespace capex
