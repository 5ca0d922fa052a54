// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/actions/page_actions.h"
#include "app/actions/saved_views_menu.h"
#include "app/actions/setting_words.h"
#include "app/actions/state_actions.h"
#include "app/actions/window_menus.h"
#include "app/desktop/window_place.h"
#include "app/exporting/export_commands.h"
#include "app/exporting/print_commands.h"
#include "app/exporting/publication_commands.h"
#include "app/loading/download_commands.h"
#include "app/loading/journal_commands.h"
#include "app/loading/review_commands.h"
#include "app/loading/table_commands.h"
#include "app/window/appearance_commands.h"
#include "app/window/day_commands.h"
#include "app/window/document_status.h"
#include "app/window/evidence_commands.h"
#include "app/window/field_keys.h"
#include "app/window/figure_commands.h"
#include "app/window/figures_table.h"
#include "app/window/file_commands.h"
#include "app/window/file_findings.h"
#include "app/window/finder_commands.h"
#include "app/window/help_commands.h"
#include "app/window/note_commands.h"
#include "app/window/notes_of_picture.h"
#include "app/window/page_commands.h"
#include "app/window/panel_layout.h"
#include "app/window/picture_controller.h"
#include "app/window/recent_files_menu.h"
#include "app/window/saved_views_commands.h"
#include "app/window/subject_commands.h"
#include "app/window/theme_switch.h"
#include "app/window/view_navigator.h"
#include "app/window/view_stack.h"
#include "views/panels/chart_panel.h"
#include "views/panels/companies_panel.h"
#include "views/panels/evidence_panel.h"
#include "views/panels/figures_panel.h"
#include "views/panels/findings_panel.h"
#include "views/panels/review_panel.h"
#include "views/panels/settings_bar.h"
#include "views/panels/status_line.h"
#include "views/scene/chart_view.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QTimer>

namespace capex {

namespace {

constexpr int layoutMilliseconds = 50;

bool isWithin(const QWidget* focus, const QWidget* part)
{
    return focus && part && (focus == part || part->isAncestorOf(focus));
}

} // namespace

MainWindow::MainWindow(Session& session, ThemeSwitch& themes, std::unique_ptr<Document> document)
    : m_session(session)
    , m_themes(themes)
    , m_language(session.languageInUse())
    , m_ownDocument(document ? std::move(document) : std::make_unique<Document>(&session))
    , m_document(*m_ownDocument)
    , m_companies(m_language)
    , m_actions(new WindowActions(this))
    , m_states(new StateActions(this))
    , m_viewsMenu(new SavedViewsMenu(
          {(*m_actions)[Command::SaveView], (*m_actions)[Command::ShowSavedViews]}, this))
    , m_page(new PageActions(this))
{
    setAcceptDrops(true);
    setMinimumSize(600, 360); // the panels give way
    resize(1440, 900);
    auto* const recent = new RecentFilesMenu(m_session, this);
    fillMenuBar(*menuBar(), *m_actions, *m_states, {recent, m_viewsMenu, m_page->menu()});
    addActions(m_actions->all());
    new FieldKeys(*this);
    m_parts = buildParts(*this, {*m_actions, *m_states, *m_viewsMenu, m_companies, m_language});
    m_controllers =
        makeControllers(*this, m_parts,
                        {m_document, m_session, m_themes, m_controller, m_selection, m_companies,
                         *m_actions, *m_states, *m_viewsMenu, *m_page, m_language});
    connect(recent, &RecentFilesMenu::fileChosen, m_controllers.files, &FileCommands::open);
    connectCommands();
    connectState();
    connectDocument();
    restore();
    m_controllers.appearance->show();
    m_parts.chart->setFocus(Qt::OtherFocusReason);
}

MainWindow::~MainWindow()
{
    leaveDocument();
}

Narrator MainWindow::narrator() const
{
    return {m_controller.dataset(), m_language};
}

void MainWindow::openAtStart(const QString& path)
{
    m_controllers.files->openFirst(path);
    resumeLastView();
    // A large file comes later; a refused one is so once more, beside something to look at.
    if (!path.isEmpty() && m_document.isBundled() && m_controllers.files->open(path)) {
        connect(&m_document, &Document::opened, this, &MainWindow::resumeLastView,
                Qt::SingleShotConnection);
    }
    m_controllers.status->showSessionFault();
    m_controllers.journal->offer();
}

void MainWindow::resumeLastView()
{
    if (const auto last = m_session.lastView(m_document.origin())) {
        m_controllers.navigator->resume(*last);
    }
}

void MainWindow::connectCommands()
{
    const std::pair<Command, std::function<void()>> handlers[] = {
        {Command::Open, [this] { m_controllers.files->askAndOpen(); }},
        {Command::OpenBundled, [this] { m_controllers.files->openBundled(); }},
        {Command::LoadUpdates, [this] { m_controllers.review->askAndLoad(); }},
        {Command::DownloadFigures,
         [this] { m_controllers.download->ask(m_controllers.review->known()); }},
        {Command::ShowLoads, [this] { m_controllers.review->showLoads(); }},
        {Command::Reload, [this] { m_controllers.review->reload(); }},
        {Command::Save, [this] { m_controllers.files->save(); }},
        {Command::SaveAs, [this] { m_controllers.files->askAndSaveAs(); }},
        {Command::SaveTemplate, [this] { m_controllers.files->askAndSaveTemplate(); }},
        {Command::ExportPicture,
         [this] { m_controllers.exports->askAndExport(OutputFormat::Png); }},
        {Command::ExportTable, [this] { m_controllers.exports->askAndExport(OutputFormat::Csv); }},
        {Command::ExportAgain, [this] { m_controllers.exports->exportAgain(); }},
        {Command::ExportViews, [this] { m_controllers.publications->askAndWrite(); }},
        {Command::Print, [this] { m_controllers.prints->preview(); }},
        {Command::Quit, [] { QApplication::closeAllWindows(); }},
        {Command::Copy, [this] { copy(); }},
        {Command::CopyPicture, [this] { m_controllers.exports->copyPicture(); }},
        {Command::CopyTable, [this] { m_controllers.exports->copyTable(); }},
        {Command::CopyCall, [this] { m_controllers.exports->copyCall(); }},
        {Command::PasteFigures,
         [this] { m_controllers.tables->paste(m_controllers.review->known()); }},
        {Command::NewFigure, [this] { m_controllers.edits->askForFigure(m_selection.chosen()); }},
        {Command::EditFigure, [this] { m_controllers.edits->editCell(); }},
        {Command::CopyFigures, [this] { m_controllers.edits->copyChosen(); }},
        {Command::RemoveFigures, [this] { m_controllers.edits->removeChosen(); }},
        {Command::AddNote, [this] { m_controllers.notes->add(); }},
        {Command::EditNote, [this] { m_controllers.notes->edit(); }},
        {Command::RemoveNote, [this] { m_controllers.notes->remove(); }},
        {Command::ShowInFigures, [this] { m_controllers.subjects->showInFigures(); }},
        {Command::Find, [this] { m_controllers.finder->search(m_document.dataset()); }},
        {Command::FindCommand, [this] { m_controllers.finder->searchCommands(*menuBar()); }},
        {Command::SaveView, [this] { m_controllers.savedViews->askForName(); }},
        {Command::ShowSavedViews, [this] { m_controllers.savedViews->open(); }},
        {Command::Back, [this] { m_controllers.navigator->back(); }},
        {Command::Forward, [this] { m_controllers.navigator->forward(); }},
        {Command::CompareWith, [this] { m_controllers.subjects->askAgainst(); }},
        {Command::CheckAll, [this] { m_companies.checkAll(true); }},
        {Command::CheckNone, [this] { m_companies.checkAll(false); }},
        {Command::ShowNotes, [this] { showNotes(); }},
        {Command::ShowGuide, [this] { m_controllers.help->showGuide(currentView()); }},
        {Command::ShowShortcuts, [this] { m_controllers.help->showShortcuts(*menuBar()); }},
        {Command::ShowAbout, [this] { m_controllers.help->showAbout(); }},
    };
    for (const auto& [command, handler] : handlers) {
        connect((*m_actions)[command], &QAction::triggered, this, handler);
    }
    const std::pair<Command, std::function<void(bool)>> switches[] = {
        {Command::ShowSidebar,
         [this](bool on) { m_controllers.panels->request(Side::Sidebar, on); }},
        {Command::ShowEvidence,
         [this](bool on) { m_controllers.panels->request(Side::Evidence, on); }},
        {Command::ShowTable, [this](bool on) { m_parts.chart->setTableVisible(on); }},
        {Command::ShowDays, [this](bool on) { m_controllers.panels->requestStrip(on); }},
        {Command::ShowAlone, [this](bool on) { m_controllers.panels->requestAlone(on); }},
        {Command::ShowFindings, [this](bool on) { m_controllers.findings->show(on); }},
    };
    for (const auto& [command, handler] : switches) {
        connect((*m_actions)[command], &QAction::triggered, this, handler);
    }
}

/// What is told of the state of the view, and what else it leads to.
void MainWindow::connectState()
{
    connect(m_actions->views(), &QActionGroup::triggered, this, [this](const QAction* view) {
        m_controller.setView(static_cast<View>(view->data().toInt()));
    });
    connect(&m_companies, &CompaniesModel::chosenChanged, this, &MainWindow::chooseCompanies);
    connect(&m_controller, &ComparisonController::changed, this, &MainWindow::showComparison);
    connect(&m_selection, &CompanySelection::chosenChanged, this, &MainWindow::showChosen);
    connect(&m_selection, &CompanySelection::chosenChanged, m_controllers.picture,
            &PictureController::showPair);
    connect(m_parts.chart, &ChartPanel::menuRequested, this, &MainWindow::openPictureMenu);
    connect(m_parts.chart, &ChartPanel::notesRequested, this, &MainWindow::showNotes);
    connect(m_parts.chart, &ChartPanel::escaped, this, &MainWindow::takeBack);
    connect(m_parts.chart, &ChartPanel::homeRequested, (*m_actions)[View::Overview],
            &QAction::trigger);
}

void MainWindow::connectDocument()
{
    connect(&m_document, &Document::changed, this, &MainWindow::showDocument);
    connect(&m_document, &Document::edited, this, [this] {
        offerFigures();
        m_controllers.navigator->stayWith(m_document.dataset());
    });
    connect(m_controllers.review, &ReviewCommands::shownChanged, this, [this] {
        offerFigures();
        m_controllers.navigator->stayWith(m_controller.dataset());
    });
    connect(&m_document, &Document::viewsEdited, this, [this] {
        m_viewsMenu->setViews(m_document.views(), m_language);
        m_controllers.status->show();
    });
    connect(&m_document, &Document::pathChanged, this,
            [this] { m_shownOrigin = m_document.origin(); });
    connect(m_controllers.appearance, &AppearanceCommands::languageRequested, this,
            &MainWindow::languageRequested);
    connect(m_controllers.appearance, &AppearanceCommands::shown, this, [this] {
        m_parts.chart->setTheme(m_themes.theme());
        m_parts.companies->setTheme(m_themes.theme());
    });
}

void MainWindow::showDocument()
{
    offerFigures();
    m_controllers.days->stop();
    if (m_shownOrigin == m_document.origin()) {
        m_controllers.navigator->stayWith(m_document.dataset());
    } else {
        m_shownOrigin = m_document.origin();
        m_selection.compareWith({});
        m_selection.choose(CompanyId{});
        m_controllers.navigator->beginWith(m_document.dataset(), m_document.views());
    }
    m_controllers.findings->showTaken();
}

/// What can be chosen of the figures and the saved views.
void MainWindow::offerFigures()
{
    const Dataset dataset = m_controllers.review->shown();
    m_controller.setDataset(dataset, m_controllers.review->before());
    m_companies.setDataset(dataset);
    m_parts.companies->setDataset(dataset);
    m_controllers.figures->setDataset(dataset);
    m_states->setDataset(dataset, m_language);
    m_viewsMenu->setViews(m_document.views(), m_language);
}

void MainWindow::showComparison()
{
    const ComparisonSettings settings = m_controller.comparison().settings;
    showState();
    m_parts.bar->showSettings(settings, narrator());
    if (!m_controller.comparesNobody()) {
        m_companies.setChosen(settings.companies);
    }
    m_controllers.views->show();
    m_controllers.evidence->keepSelection();
    showChosen();
    m_controllers.evidence->show();
    m_controllers.status->show();
    m_controllers.navigator->remember();
}

void MainWindow::showState()
{
    const ViewState& state = m_controller.state();
    m_actions->showState(state, m_controllers.review->isReviewing());
    m_controllers.figures->setEditable(!m_controllers.review->isReviewing());
    m_states->showState(state);
    m_viewsMenu->showState(state);
    m_controllers.days->show();
    const QString reason = reasonAgainst(Setting::Companies, state);
    m_parts.companies->setChecksAvailable(reason.isEmpty(), reason);
}

void MainWindow::showChosen()
{
    m_parts.companies->selectCompany(m_selection.chosen());
    m_parts.chart->select(m_selection.chosenSubject());
}

void MainWindow::showNotes()
{
    capex::showNotes(
        m_parts.chart->chart().spec().badge, m_controller.state(), narrator(),
        [this](const ViewState& state) { m_controller.setState(state); }, this);
}

void MainWindow::openPictureMenu(QPoint position)
{
    const bool isPage = currentView() == View::Overview;
    const PictureMenu made = makePictureMenu(*m_actions, isPage ? m_page->menu() : nullptr, this);
    m_controllers.page->showAt(position);
    connect(made.menu, &QObject::destroyed, m_controllers.page, &PageCommands::show);
    made.evidence->setEnabled(!m_selection.chosenSubject().isEmpty());
    connect(made.evidence, &QAction::triggered, m_controllers.subjects,
            &SubjectCommands::showEvidence);
    made.menu->popup(position);
}

/// By Escape, once nothing in the picture is left to let go of: one thing at a time.
void MainWindow::takeBack()
{
    if (m_controllers.panels->isAlone()) {
        (*m_actions)[Command::ShowAlone]->trigger();
    } else if (const auto state = m_controllers.views->withoutLastFilter()) {
        m_controllers.navigator->follow(*state);
    }
}

void MainWindow::chooseCompanies()
{
    if (m_companies.checkedCount() == 0) {
        m_controller.clearCompanies();
    } else {
        m_controller.chooseCompanies(m_companies.chosen());
    }
}

void MainWindow::copy()
{
    const QWidget* const focus = QApplication::focusWidget();
    const bool isEvidence = isWithin(focus, m_parts.evidence) && m_parts.evidence->explanation();
    const bool isTable = qobject_cast<const QAbstractItemView*>(focus) != nullptr;
    if (isWithin(focus, m_controllers.figures->madePanel())) {
        QApplication::clipboard()->setMimeData(m_controllers.edits->copied().release());
    } else if (isEvidence) {
        QApplication::clipboard()->setText(m_parts.evidence->text());
    } else if (isWithin(focus, m_parts.findings)) {
        QApplication::clipboard()->setText(m_parts.findings->copyText());
    } else if (isWithin(focus, m_controllers.review->panel())) {
        QApplication::clipboard()->setText(m_controllers.review->panel()->copyText());
    } else if ((isTable && isWithin(focus, m_parts.chart)) || !m_controllers.views->isPicture()) {
        QApplication::clipboard()->setText(m_controllers.views->copyText());
    } else if ((*m_actions)[Command::CopyPicture]->isEnabled()) {
        m_controllers.exports->copyPicture();
    } else {
        m_parts.status->showWord(tr("Changes are under review: nothing is copied."));
    }
}

void MainWindow::restore()
{
    const WindowState state = m_session.window();
    restorePlace(*this, state.geometry);
    m_parts.chart->setTableVisible(state.hasTable);
    (*m_actions)[Command::ShowDays]->setChecked(state.hasStrip);
    (*m_actions)[Command::ShowTable]->setChecked(state.hasTable);
    m_controllers.panels->restore(state);
}

void MainWindow::keepSession()
{
    WindowState state;
    state.geometry = saveGeometry();
    state.hasTable = (*m_actions)[Command::ShowTable]->isChecked();
    m_controllers.panels->keep(state);
    m_session.keepWindow(state);
    m_session.keepView(m_document.origin(), m_controllers.navigator->shownView(tr("Last session")));
    m_controllers.figures->keep(m_session);
}

/// Nothing that becomes of the document concerns this window any more.
void MainWindow::leaveDocument()
{
    if (m_ownDocument) {
        m_document.disconnect();
        m_document.history().disconnect();
    }
}

std::unique_ptr<Document> MainWindow::giveUpDocument()
{
    keepSession();
    leaveDocument();
    m_controllers.savedViews->close();
    return std::move(m_ownDocument);
}

void MainWindow::takePlaceOf(const MainWindow& old)
{
    capex::takePlaceOf(*this, old);
    m_shownOrigin = m_document.origin();
    showDocument();
    m_controllers.navigator->standAs(*old.m_controllers.navigator);
    if (old.m_controller.comparesNobody()) {
        m_companies.checkAll(false);
    }
    m_selection.choose(old.m_selection.chosenSubject());
    m_selection.compareWith(old.m_selection.against());
    m_controllers.figures->standAs(*old.m_controllers.figures);
    m_controllers.findings->standAs(*old.m_controllers.findings);
    m_controllers.review->standAs(*old.m_controllers.review);
    m_controllers.journal->standAs(*old.m_controllers.journal);
    m_controllers.panels->standAs(*old.m_controllers.panels);
    QTimer::singleShot(layoutMilliseconds, this, [this, before = scrollPositions(old.scrolled())] {
        scrollTo(scrolled(), before); // once everything has been laid out
    });
}

ScrolledParts MainWindow::scrolled() const
{
    return scrolledParts(m_parts, m_controllers.figures->madePanel());
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_controllers.appearance) {
        m_controllers.appearance->show();
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_controllers.files->mayLeave()) {
        event->ignore();
        return;
    }
    keepSession();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const bool isOurs = event->source() != nullptr; // a picture on its way out
    if (!isOurs && !draggedFile(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    QMetaObject::invokeMethod(
        m_controllers.review,
        [review = m_controllers.review, path = draggedFile(*event->mimeData())] {
            review->load(path);
        },
        Qt::QueuedConnection);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_controllers.panels->fit();
}

} // namespace capex
