// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions/window_actions.h"
#include "app/document/comparison_controller.h"
#include "app/document/document.h"
#include "app/document/session.h"
#include "app/window/company_selection.h"
#include "app/window/scroll_positions.h"
#include "app/window/window_controllers.h"
#include "app/window/window_parts.h"
#include "model/tables/companies_model.h"
#include "model/wording/wording.h"

#include <QMainWindow>

#include <memory>

namespace capex {

class PageActions;
class SavedViewsMenu;
class StateActions;
class ThemeSwitch;

/// The window: it makes its parts and those who control them, and connects them. What they mean is
/// theirs.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Shows `document`, or a new one, once something is opened in it. The window is in the
    /// language that the session says; installing it is up to the caller. The session and the theme
    /// outlive the window.
    MainWindow(Session& session, ThemeSwitch& themes, std::unique_ptr<Document> document = nullptr);
    ~MainWindow() override;

    /// Opens a file, or the bundled figures without one, as the last session left it.
    void openAtStart(const QString& path = {});

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
    [[nodiscard]] const PageActions& pageActions() const { return *m_page; }
    [[nodiscard]] const SavedViewsMenu& savedViewsMenu() const { return *m_viewsMenu; }
    [[nodiscard]] FileCommands& files() { return *m_controllers.files; }
    [[nodiscard]] ReviewCommands& review() { return *m_controllers.review; }
    [[nodiscard]] TableCommands& tables() { return *m_controllers.tables; }
    [[nodiscard]] DownloadCommands& download() { return *m_controllers.download; }
    [[nodiscard]] JournalCommands& journal() { return *m_controllers.journal; }
    [[nodiscard]] ProofCommands& proofs() { return *m_controllers.proofs; }
    [[nodiscard]] ExportCommands& exports() { return *m_controllers.exports; }
    [[nodiscard]] PublicationCommands& publications() { return *m_controllers.publications; }
    [[nodiscard]] FigureCommands& edits() { return *m_controllers.edits; }
    [[nodiscard]] SavedViewsCommands& savedViews() { return *m_controllers.savedViews; }
    [[nodiscard]] View currentView() const { return m_controller.state().view; }

Q_SIGNALS:
    /// Nothing for the desktop's.
    void languageRequested(std::optional<Language> language);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void resumeLastView();
    void connectCommands();
    void connectState();
    void connectDocument();

    void showDocument();
    void offerFigures();
    void showComparison();
    void showState();
    void showChosen();
    void showNotes();
    void openPictureMenu(QPoint position);
    void takeBack();
    void chooseCompanies();
    void copy();
    void restore();
    void keepSession();
    void leaveDocument();
    [[nodiscard]] Narrator narrator() const;
    [[nodiscard]] ScrolledParts scrolled() const;

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
    PageActions* m_page;
    WindowParts m_parts;
    WindowControllers m_controllers;
    std::optional<Origin> m_shownOrigin; ///< of the figures that are on the screen
};

} // namespace capex
