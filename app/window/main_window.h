// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/state_row.h"
#include "app/actions/window_actions.h"
#include "app/document/comparison_controller.h"
#include "app/document/document.h"
#include "app/document/session.h"
#include "app/document/view_history.h"
#include "app/window/company_selection.h"
#include "app/window/side_panels.h"
#include "model/search/search.h"
#include "model/tables/companies_model.h"
#include "model/wording/wording.h"
#include "views/panels/against.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>

class QAbstractScrollArea;
class QFrame;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace capex {

class AsOfStrip;
class ChartPage;
class CompaniesPanel;
class EvidencePanel;
class FilterBar;
class FiguresPage;
class FindingsPanel;
class Finder;
class HelpWindow;
class SavedViewsDialog;
class SavedViewsMenu;
class SettingsBar;
class StateActions;
class StatusLine;
class ThemeSwitch;

/// The window: settings above, pages and companies at the left, evidence at the right. It connects
/// its parts; what they mean is theirs.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Shows nothing until something is opened. The session and the theme outlive the window.
    MainWindow(Session& session, ThemeSwitch& themes, QWidget* parent = nullptr);
    /// Shows `document`, once something is opened in it. The window speaks the language that the
    /// session says; installing it is up to the caller.
    MainWindow(Session& session, ThemeSwitch& themes, std::unique_ptr<Document> document,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a file, or the bundled figures without one, as the last session left it.
    void openAtStart(const QString& path = {});
    /// Whether the file was read; if not, the findings say why and nothing has changed.
    bool openFile(const QString& path);
    bool saveAs(const QString& path);
    bool exportPicture(const QString& path);
    bool exportTable(const QString& path);

    /// Saves what is on the screen under that name, or the next free one.
    void saveView(const QString& name);
    /// What is on the screen, under that name.
    [[nodiscard]] SavedView shownView(const QString& name) const;

    /// The document, for a window that takes this one's place; all that is left to do with this
    /// one is to delete it.
    [[nodiscard]] std::unique_ptr<Document> giveUpDocument();
    /// Shows this window's document, which was `old`'s, as that did and where that did.
    void takePlaceOf(const MainWindow& old);

    [[nodiscard]] Document& document() { return m_document; }
    [[nodiscard]] const Document& document() const { return m_document; }
    [[nodiscard]] ComparisonController& controller() { return m_controller; }
    [[nodiscard]] CompanySelection& selection() { return m_selection; }
    [[nodiscard]] const WindowActions& actions() const { return *m_actions; }
    [[nodiscard]] const StateActions& stateActions() const { return *m_states; }
    [[nodiscard]] const SavedViewsMenu& savedViewsMenu() const { return *m_viewsMenu; }
    [[nodiscard]] View currentView() const { return m_controller.state().view; }

Q_SIGNALS:
    void languageWanted(LanguageChoice choice);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildMenus();
    void buildLayout();
    void buildColumns();
    [[nodiscard]] QWidget* buildSidebar();
    [[nodiscard]] QWidget* buildCentre();
    FiguresPage& figures();
    void showFiguresOf(const Dataset& dataset);
    void buildPanelButtons();
    void connectCommands();
    void connectSettings();
    void connectSelection();
    void connectReading();
    void connectDocument();
    void connectHistory();
    void connectSavedViews(SavedViewsDialog& dialog);

    void showDocument();
    void showEdited();
    void offerOf(const Dataset& dataset);
    void showHistory();
    void showHit(const SearchHit& hit);
    void showFigure(const FigureId& id);
    void showRow(const FigureId& id);
    void showRowsOf(const SourceId& source);
    void list(const Figure& figure);
    void tick(const CompanyId& company);
    [[nodiscard]] QList<QAbstractScrollArea*> scrolledParts() const;
    void scrollAs(const MainWindow& old);
    [[nodiscard]] static QString nameOf(SearchHit::Sort sort);
    void showComparison();
    void showChosenCompany();
    void showExplanation();
    [[nodiscard]] std::optional<Against> shownAgainst();
    [[nodiscard]] ViewRequest shownRequest();
    [[nodiscard]] bool showsPair() const;
    [[nodiscard]] Subject wantedAgainst() const;
    void showPair();
    void showPicture();
    void compareWith(const CompanyId& company);
    void keepAgainst();
    void showStripDays();
    void showStatus();
    void showState();
    void showWhetherCompaniesCount();
    void showFilters();
    [[nodiscard]] std::optional<ChartNotice> noticeOfFigures();
    [[nodiscard]] FiguresShown shownFigures();
    void keepSelection();
    void remember();
    void goTo(const ViewState& state);
    void showDay(std::optional<QDate> day, bool isMoving);
    void focusOn(const QList<CompanyId>& companies);
    void compareWithAnother();
    void showView(const SavedView& view);
    [[nodiscard]] ViewState stateOf(const SavedView& view) const;
    void showPage();
    void showOwnFindings(bool visible);
    void showRefusal(const QString& path, const Findings& findings);
    void showRefused();
    void followTheme();

    void askAndOpen();
    bool askAndSaveAs(const QString& suggestion = {});
    bool save();
    void openBundled();
    void reload();
    [[nodiscard]] bool mayLeaveDocument();
    [[nodiscard]] bool mayOverwrite(const QString& path);
    void showSessionFault();
    void askForViewName();
    SavedViewsDialog* showSavedViews();
    [[nodiscard]] SavedViews savedViews() const;
    void askAndExport(OutputFormat format);
    bool exportTo(const QString& path, OutputFormat format);
    [[nodiscard]] QSize pictureSize() const;
    [[nodiscard]] PictureOptions pictureOptions() const;
    void copyPicture();
    void copyTable();
    void showInFigures();
    void openPictureMenu(QPoint place);
    static void openFolder(const QString& path);
    void showGuide();
    void ask(StateQuestion question);
    void askForAsOf();
    void askForFixedRate();
    void askForPhasing();
    void askForBand();
    void askForYearSpan();
    void copy();
    void showSearch();
    void showViewSearch();
    void showPalette();
    void showNotes();
    void showShortcuts();
    void chooseCompanies();
    void chooseTheme(ThemeChoice choice);
    void activateCompany();

    void wishPanel(Side side, bool wished);
    void wishStrip(bool wished);
    void foldPanels();
    void shareColumns();
    void restore();
    void keepSession();
    [[nodiscard]] bool report(const Outcome& outcome);
    [[nodiscard]] std::vector<ComparabilityNote> shownNotes() const;
    [[nodiscard]] QString documentName() const;
    [[nodiscard]] Narrator narrator() const;
    [[nodiscard]] QString suggestedPath(OutputFormat format) const;

    Session& m_session;
    ThemeSwitch& m_themes;
    Language m_language;
    std::unique_ptr<Document> m_ownDocument;
    Document& m_document; ///< that one
    ComparisonController m_controller;
    CompanySelection m_selection;
    CompaniesModel m_companies;
    WindowActions* m_actions;
    StateActions* m_states;
    SavedViewsMenu* m_viewsMenu;
    ViewHistory m_history;
    QList<CompanyId> m_shownPair;
    bool m_isMoving = false; ///< the next state is a further step of a movement
    SettingsBar* m_bar = nullptr;
    QSplitter* m_columns = nullptr;
    QWidget* m_sidebar = nullptr;
    CompaniesPanel* m_companiesPanel = nullptr;
    QStackedWidget* m_pages = nullptr;
    FilterBar* m_filters = nullptr;
    ChartPage* m_chart = nullptr;
    AsOfStrip* m_strip = nullptr;
    FiguresPage* m_figures = nullptr; ///< once it was looked at
    EvidencePanel* m_evidence = nullptr;
    FindingsPanel* m_findings = nullptr;
    Finder* m_finder = nullptr;
    QPointer<SavedViewsDialog> m_savedViews;
    QPointer<HelpWindow> m_help;
    StatusLine* m_status = nullptr;
    QWidget* m_panelButtons = nullptr;
    SidePanels m_wishedPanels;
    std::optional<Side> m_askedPanel;
    bool m_isNarrow = false;
    bool m_wantsStrip = true;
    /// A file that was not taken, and why.
    struct Refusal
    {
        QString path;
        Findings findings;
    };
    std::optional<Refusal> m_refusal;   ///< of the last file, if it was refused
    std::optional<QString> m_shownPath; ///< of the figures that are on the screen
};

} // namespace capex
