// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/company_selection.h"
#include "app/comparison_controller.h"
#include "app/document.h"
#include "app/session.h"
#include "app/side_panels.h"
#include "app/view_history.h"
#include "app/window_actions.h"
#include "model/tables/companies_model.h"
#include "model/wording/wording.h"

#include <QMainWindow>

class QFrame;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace capex {

class ArrangementActions;
class AsOfStrip;
class ChartPage;
class CompaniesPanel;
class EvidencePanel;
class FiguresPage;
class FindingsPanel;
class SettingsActions;
class SettingsBar;
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
    ~MainWindow() override;

    /// Opens a file, or the bundled figures without one, as the last session left it.
    void openAtStart(const QString& path = {});
    /// Whether the file was read; if not, the findings say why and nothing has changed.
    bool openFile(const QString& path);
    bool saveAs(const QString& path);
    bool exportPicture(const QString& path);
    bool exportTable(const QString& path);

    [[nodiscard]] const Document& document() const { return m_document; }
    [[nodiscard]] ComparisonController& controller() { return m_controller; }
    [[nodiscard]] CompanySelection& selection() { return m_selection; }
    [[nodiscard]] const WindowActions& actions() const { return *m_actions; }
    [[nodiscard]] const SettingsActions& settingsActions() const { return *m_settings; }
    [[nodiscard]] const ArrangementActions& arrangementActions() const { return *m_arrangement; }
    [[nodiscard]] View currentView() const { return m_controller.state().view; }

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
    void buildPanelButtons();
    void connectCommands();
    void connectSettings();
    void connectSelection();
    void connectReading();
    void connectDocument();

    void showDocument();
    void showComparison();
    void showChosenCompany();
    void showExplanation();
    void showStatus();
    void showState();
    void keepSelection();
    void remember();
    void goTo(const ViewState& state);
    void showDay(std::optional<QDate> day, bool isMoving);
    void focusOn(const QList<CompanyId>& companies);
    void compareWithAnother();
    void showView(const SavedView& view);
    void showPage();
    void showFindings(const QString& title, const Findings& findings);
    void showOwnFindings(bool visible);
    void showRefusal(const QString& path, const Findings& findings);
    void followTheme();

    void askAndOpen();
    void askAndSaveAs();
    void askAndExportPicture();
    void askAndExportTable();
    void askForAsOf();
    void askForFixedRate();
    void askForPhasing();
    void askForBand();
    void askForYearSpan();
    void copy();
    void find();
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
    [[nodiscard]] QString suggestedPath(const QString& ending) const;

    Session& m_session;
    ThemeSwitch& m_themes;
    Document m_document;
    ComparisonController m_controller;
    CompanySelection m_selection;
    CompaniesModel m_companies;
    WindowActions* m_actions;
    SettingsActions* m_settings;
    ArrangementActions* m_arrangement;
    ViewHistory m_history;
    bool m_isMoving = false; ///< the next state is a further step of a movement
    SettingsBar* m_bar = nullptr;
    QSplitter* m_columns = nullptr;
    QWidget* m_sidebar = nullptr;
    CompaniesPanel* m_companiesPanel = nullptr;
    QStackedWidget* m_pages = nullptr;
    ChartPage* m_chart = nullptr;
    AsOfStrip* m_strip = nullptr;
    FiguresPage* m_figures = nullptr;
    EvidencePanel* m_evidence = nullptr;
    FindingsPanel* m_findings = nullptr;
    StatusLine* m_status = nullptr;
    QWidget* m_panelButtons = nullptr;
    SidePanels m_wishedPanels;
    std::optional<Side> m_askedPanel;
    bool m_isNarrow = false;
    bool m_wantsStrip = true;
    std::optional<QString> m_shownPath; ///< of the figures that are on the screen
};

} // namespace capex
