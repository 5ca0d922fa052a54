// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/actions/action_text.h"
#include "app/actions/saved_views_menu.h"
#include "app/actions/state_actions.h"
#include "app/actions/window_menus.h"
#include "app/document/opening_view.h"
#include "app/window/recent_files_menu.h"
#include "app/window/theme_switch.h"
#include "model/figures/enum_size.h"
#include "model/figures/excerpt.h"
#include "model/settings/setting.h"
#include "views/panels/as_of_strip.h"
#include "views/panels/chart_page.h"
#include "views/panels/companies_panel.h"
#include "views/panels/evidence_panel.h"
#include "views/panels/figures_page.h"
#include "views/panels/filter_bar.h"
#include "views/panels/finder.h"
#include "views/panels/findings_panel.h"
#include "views/panels/navigation_panel.h"
#include "views/panels/settings_bar.h"
#include "views/panels/status_line.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace capex {

namespace {

constexpr int firstSidebar = 190;
constexpr int firstEvidence = 320;
constexpr int widestEvidence = 520;
constexpr int lowWindow = 520; ///< below that height margins give way to the picture

QToolButton* panelButton(QAction* action)
{
    auto* const button = new QToolButton;
    button->setDefaultAction(action);
    button->setProperty("role", QStringLiteral("plain"));
    button->setAccessibleName(action->iconText());
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

MainWindow::MainWindow(Session& session, ThemeSwitch& themes, QWidget* parent)
    : MainWindow(session, themes, std::make_unique<Document>(&session), parent)
{
}

MainWindow::MainWindow(Session& session, ThemeSwitch& themes, std::unique_ptr<Document> document,
                       QWidget* parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_themes(themes)
    , m_language(languageOf(session.language()))
    , m_ownDocument(std::move(document))
    , m_document(*m_ownDocument)
    , m_companies(m_language)
    , m_actions(new WindowActions(this))
    , m_states(new StateActions(this))
    , m_viewsMenu(new SavedViewsMenu(
          {(*m_actions)[Command::SaveView], (*m_actions)[Command::ShowSavedViews]}, this))
{
    setAcceptDrops(true);
    setMinimumSize(600, 360); // the panels give way
    resize(1440, 900);
    buildMenus();
    buildLayout();
    connectCommands();
    connectSettings();
    connectSelection();
    connectReading();
    connectDocument();
    connectHistory();
    restore();
    followTheme();
    m_chart->setFocus(Qt::OtherFocusReason);
}

MainWindow::~MainWindow() = default;

void MainWindow::openAtStart(const QString& path)
{
    if (path.isEmpty() || !m_document.open(path)) {
        m_document.openBundled();
    }
    if (const auto last = m_session.lastView(m_document.path())) {
        goTo(stateOf(*last));
    }
    if (!path.isEmpty() && m_document.isBundled()) {
        openFile(path); // refused once more, now that there is something to show beside the reason
    } else if (!path.isEmpty()) {
        m_session.addRecentFile(m_document.path());
    }
    showSessionFault();
}

Narrator MainWindow::narrator() const
{
    return {m_controller.dataset(), m_language};
}

QString MainWindow::documentName() const
{
    const Dataset& dataset = m_document.dataset();
    return m_document.isBundled()
               ? tr("Bundled figures of %1").arg(Formatter(m_language).date(dataset.updated()))
               : shownPath(QFileInfo(m_document.path()).fileName());
}

void MainWindow::buildMenus()
{
    auto* const recent = new RecentFilesMenu(m_session, this);
    connect(recent, &RecentFilesMenu::fileChosen, this, &MainWindow::openFile);
    fillMenuBar(*menuBar(), *m_actions, *m_states, {recent, m_viewsMenu});
    addActions(m_actions->all());
    buildPanelButtons();
}

void MainWindow::buildPanelButtons()
{
    m_panelButtons = new QWidget;
    auto* const row = new QHBoxLayout(m_panelButtons);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(2);
    for (const Command command : {Command::ShowSidebar, Command::ShowEvidence}) {
        row->addWidget(panelButton((*m_actions)[command]));
    }
    menuBar()->setCornerWidget(m_panelButtons);
}

void MainWindow::buildLayout()
{
    auto* const exportMenu = new QMenu(tr("Export"), this);
    fillExportMenu(*exportMenu, *m_actions);
    const QList<QAction*> years = m_states->actions(StateMenu::Year);
    m_bar = new SettingsBar({m_states->group(StateMenu::Basis), years.front(), years.back(),
                             m_states->menu(StateMenu::AsOf), m_states->group(StateMenu::Vintage),
                             m_states->menu(StateMenu::Currencies), exportMenu});
    buildColumns();
    auto* const content = new QWidget;
    auto* const column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_columns, 1);
    setCentralWidget(content);
    m_status = new StatusLine((*m_actions)[Command::ShowFindings], m_viewsMenu);
    setStatusBar(m_status);
    connect(m_status, &StatusLine::folderRequested, this, &MainWindow::openFolder);
    m_finder = new Finder(this);
}

void MainWindow::buildColumns()
{
    m_columns = new QSplitter(Qt::Horizontal);
    m_columns->setHandleWidth(1);
    m_columns->setChildrenCollapsible(false);
    m_sidebar = buildSidebar();
    m_evidence = new EvidencePanel;
    m_evidence->setMinimumWidth(240);
    m_columns->addWidget(m_sidebar);
    m_columns->addWidget(buildCentre());
    m_columns->addWidget(m_evidence);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({firstSidebar, 930, firstEvidence});
}

QWidget* MainWindow::buildSidebar()
{
    auto* const sidebar = new QWidget;
    sidebar->setObjectName(QStringLiteral("sidebar"));
    sidebar->setMinimumWidth(170);
    sidebar->setMaximumWidth(320);
    auto* const column = new QVBoxLayout(sidebar);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(16);
    column->addWidget(new NavigationPanel(m_actions->pages()));
    m_companiesPanel = new CompaniesPanel(&m_companies, (*m_actions)[Command::CheckAll],
                                          (*m_actions)[Command::CheckNone]);
    m_companiesPanel->addListActions(m_states->actions(StateMenu::Focus)
                                     << (*m_actions)[Command::CompareWith]);
    column->addWidget(m_companiesPanel, 1);
    return sidebar;
}

QWidget* MainWindow::buildCentre()
{
    const AsOfActions days{(*m_actions)[Command::EarlierDay], (*m_actions)[Command::PlayDays],
                           (*m_actions)[Command::LaterDay]};
    m_strip = new AsOfStrip(days, m_language);
    m_chart = new ChartPage(m_language, m_strip);
    m_chart->addPictureActions({days.play});
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_chart);
    m_findings = new FindingsPanel;
    m_findings->hide();
    m_filters = new FilterBar;
    auto* const page = new QWidget;
    auto* const column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_filters);
    column->addWidget(m_pages, 1);
    auto* const centre = new QSplitter(Qt::Vertical);
    centre->setChildrenCollapsible(false);
    centre->setHandleWidth(1);
    centre->addWidget(page);
    centre->addWidget(m_findings);
    centre->setStretchFactor(0, 1);
    centre->setMinimumWidth(300);
    return centre;
}

/// The page of figures, made when it is first looked at: it is the largest part of the window.
FiguresPage& MainWindow::figures()
{
    if (m_figures == nullptr) {
        m_figures = new FiguresPage(m_language);
        m_pages->addWidget(m_figures);
        connect(m_figures, &FiguresPage::companySelected, this,
                [this](const CompanyId& company) { m_selection.choose(company); });
        connect(m_figures, &FiguresPage::figureActivated, this, &MainWindow::showFigure);
        connect(m_figures, &FiguresPage::filtered, this, &MainWindow::showFilters);
        m_figures->setDataset(m_document.dataset());
        if (const auto state = m_session.figuresPage()) {
            m_figures->setHiddenColumns(state->hiddenColumns);
            m_figures->setGrouped(state->isGrouped);
        }
    }
    return *m_figures;
}

void MainWindow::connectSettings()
{
    connect(m_states, &StateActions::changeRequested, &m_controller, &ComparisonController::change);
    connect(m_states, &StateActions::questionRequested, this, &MainWindow::ask);
    connect(m_viewsMenu, &SavedViewsMenu::viewRequested, this, &MainWindow::showView);
    connect(m_viewsMenu, &SavedViewsMenu::furtherViewsRequested, this, &MainWindow::showViewSearch);
    connect(m_bar, &SettingsBar::yearChosen, this, [this](int year) {
        m_controller.change([year](ViewState& state) { state.settings.year = year; });
    });
    connect(&m_companies, &CompaniesModel::chosenChanged, this, &MainWindow::chooseCompanies);
    connect(&m_controller, &ComparisonController::changed, this, &MainWindow::showComparison);
}

void MainWindow::connectSelection()
{
    const auto choose = [this](const CompanyId& company) { m_selection.choose(company); };
    connect(m_companiesPanel, &CompaniesPanel::companySelected, this, choose);
    connect(m_chart, &ChartPage::subjectSelected, this,
            [this](const Subject& subject) { m_selection.choose(subject); });
    connect(m_chart, &ChartPage::subjectHovered, this,
            [this](const Subject& subject) { m_selection.hover(subject); });
    connect(m_chart, &ChartPage::subjectActivated, this, &MainWindow::activateCompany);
    connect(m_chart, &ChartPage::menuRequested, this, &MainWindow::openPictureMenu);
    connect(m_chart, &ChartPage::notesRequested, this, &MainWindow::showNotes);
    connect(&m_selection, &CompanySelection::chosenChanged, this, &MainWindow::showChosenCompany);
    connect(&m_selection, &CompanySelection::shownChanged, this, &MainWindow::showExplanation);
}

void MainWindow::connectDocument()
{
    connect(&m_document, &Document::changed, this, &MainWindow::showDocument);
    connect(&m_document, &Document::pathChanged, this, &MainWindow::showStatus);
    connect(&m_document, &Document::refused, this, &MainWindow::showRefusal);
    connect(&m_session, &Session::faultFound, this, &MainWindow::showSessionFault);
    connect(m_findings, &FindingsPanel::closeRequested, this, [this] { showOwnFindings(false); });
}

void MainWindow::showFiguresOf(const Dataset& dataset)
{
    if (m_figures != nullptr) {
        m_figures->setDataset(dataset);
    }
}

/// What can be chosen of the figures and the saved views.
void MainWindow::offerOf(const Dataset& dataset)
{
    m_controller.setDataset(dataset);
    m_companies.setDataset(dataset);
    m_companiesPanel->setDataset(dataset);
    showFiguresOf(dataset);
    m_states->setDataset(dataset, m_language);
    m_viewsMenu->setViews(savedViews(), m_language);
}

void MainWindow::showDocument()
{
    const Dataset& dataset = m_document.dataset();
    offerOf(dataset);
    m_strip->stop();
    m_refusal.reset();
    const bool isSameFile = m_shownPath == m_document.path();
    m_shownPath = m_document.path();
    if (isSameFile) {
        m_controller.setSettings(adapted(m_controller.settings(), dataset));
    } else {
        m_history.clear();
        m_selection.compareWith({});
        m_selection.choose(CompanyId{});
        goTo(stateOf(openingView(dataset, WindowActions::pageOrder())));
    }
    const Findings& warnings = m_document.findings();
    showOwnFindings(!warnings.empty());
}

/// The state that `view` means for the document; the ranking where it has no page.
ViewState MainWindow::stateOf(const SavedView& view) const
{
    const bool hasPage = WindowActions::pageOrder().contains(view.view);
    return {hasPage ? view.view : View::Ranking, adapted(view.settings, m_document.dataset()),
            view.options};
}

/// What the view does not take stays as it is.
void MainWindow::showView(const SavedView& view)
{
    goTo(withTaken(m_controller.state(), stateOf(view)));
}

void MainWindow::showComparison()
{
    const Comparison comparison = m_controller.comparison();
    showState();
    m_bar->showSettings(comparison.settings, narrator());
    if (!m_controller.comparesNobody()) {
        m_companies.setChosen(comparison.settings.companies);
    }
    showPage();
    if (hasPicture(currentView())) {
        showPicture();
    } else {
        figures().list(m_controller.request().settings);
    }
    showFilters();
    keepSelection();
    showChosenCompany();
    showExplanation();
    showStatus();
    remember();
}

void MainWindow::showStatus()
{
    const Dataset& dataset = m_document.dataset();
    m_status->showCounts(documentName(), static_cast<int>(dataset.figures().size()),
                         static_cast<int>(dataset.companies().size()),
                         countOf(m_refusal ? m_refusal->findings : m_document.findings()));
    m_status->showViewName(m_viewsMenu->shownViewName());
    const QString title = documentName().replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"));
    setWindowTitle(tr("%1[*] – Capex Horizon").arg(title));
    setWindowModified(m_document.isModified());
}

void MainWindow::showPage()
{
    const bool isPicture = hasPicture(currentView());
    QWidget* const page = isPicture ? static_cast<QWidget*>(m_chart) : &figures();
    if (m_pages->currentWidget() != page) {
        m_pages->setCurrentWidget(page);
        page->setFocus(Qt::OtherFocusReason);
    }
    for (const Command command : {Command::CopyPicture, Command::ShowNotes}) {
        setAvailable(*(*m_actions)[command], isPicture,
                     tr("The figures are a table here; their picture can be exported."));
    }
    setAvailable(*(*m_actions)[Command::ShowTable], currentView() == View::Ranking,
                 tr("Only the ranking has a table below it."));
}

void MainWindow::followTheme()
{
    const ThemeName theme = m_themes.theme();
    m_chart->setTheme(theme);
    m_companiesPanel->setTheme(theme);
    const Command spoken[] = {Command::LanguageSystem, Command::LanguageEnglish,
                              Command::LanguageChinese};
    static_assert(std::size(spoken) == enumSize<LanguageChoice>());
    (*m_actions)[spoken[static_cast<int>(m_session.language())]]->setChecked(true);
    const Command chosen[] = {Command::ThemeSystem, Command::ThemeLight, Command::ThemeDark};
    static_assert(std::size(chosen) == enumSize<ThemeChoice>());
    (*m_actions)[chosen[static_cast<int>(m_themes.choice())]]->setChecked(true);
}

void MainWindow::wishPanel(Side side, bool wished)
{
    (side == Side::Sidebar ? m_wishedPanels.hasSidebar : m_wishedPanels.hasEvidence) = wished;
    m_askedPanel = wished ? std::optional(side) : std::nullopt;
    foldPanels();
}

void MainWindow::wishStrip(bool wished)
{
    m_wantsStrip = wished;
    foldPanels();
}

void MainWindow::foldPanels()
{
    const SidePanels shown = fitting(width(), m_wishedPanels, m_askedPanel);
    m_sidebar->setVisible(shown.hasSidebar);
    m_evidence->setVisible(shown.hasEvidence);
    (*m_actions)[Command::ShowSidebar]->setChecked(shown.hasSidebar);
    (*m_actions)[Command::ShowEvidence]->setChecked(shown.hasEvidence);
    m_panelButtons->setVisible(!fitsBoth(width()));
    shareColumns();
    m_strip->setVisible(m_wantsStrip && height() >= lowWindow);
    const int margin = height() < lowWindow ? 4 : 12;
    m_pages->setContentsMargins(margin, margin, margin, margin);
}

/// In a narrow window the evidence leaves the page the larger part; back in a wide one the columns
/// have their first widths again.
void MainWindow::shareColumns()
{
    const bool isWide = fitsBoth(width());
    const int evidence = isWide ? firstEvidence : width() * 2 / 5;
    m_evidence->setMaximumWidth(isWide ? widestEvidence : evidence);
    if (!isWide || m_isNarrow) {
        m_columns->setSizes({firstSidebar, width() - firstSidebar - evidence, evidence});
    }
    m_isNarrow = !isWide;
}

} // namespace capex
