// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/saved_views_menu.h"
#include "app/actions/window_actions.h"
#include "app/window/appearance_commands.h"
#include "app/window/document_status.h"
#include "app/window/file_findings.h"
#include "app/window/scroll_positions.h"
#include "tests/support/window_fixture.h"
#include "views/panels/findings_panel.h"
#include "views/panels/status_line.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

namespace capex {
namespace {

class DocumentStatusTest : public InAFolder
{
protected:
    QMainWindow m_window;
    QAction m_findingsAction;
    SavedViewsMenu m_menu{{}};
    Session m_session{path("window.ini")};
    Document m_document{&m_session};
    FindingsPanel m_panel;
    FileFindings m_findings{m_document, m_panel, Language::English};
    StatusLine m_line{&m_findingsAction, &m_menu};
    DocumentStatus& m_status = *new DocumentStatus(
        {m_document, m_findings, m_menu, m_session, m_line, m_window}, Language::English);
};

TEST_F(DocumentStatusTest, NamesTheFileInTitleAndStatusLine)
{
    m_document.openBundled();
    m_status.show();
    EXPECT_TRUE(m_window.windowTitle().startsWith(QStringLiteral("Bundled figures of")));
    EXPECT_TRUE(m_line.text().contains(QStringLiteral("8 companies")));
    ASSERT_TRUE(m_document.saveAs(path("a[*]b.json")));
    EXPECT_TRUE(m_window.windowTitle().startsWith(QStringLiteral("a[*][*]b.json[*]")))
        << "doubled brackets are shown once";
}

TEST_F(DocumentStatusTest, SaysWhetherThereIsAnythingToSave)
{
    m_document.openBundled();
    ASSERT_TRUE(m_document.saveAs(path("a.json")));
    EXPECT_FALSE(m_window.isWindowModified());
    m_document.editViews(QStringLiteral("step"), {});
    m_status.showModified();
    EXPECT_TRUE(m_window.isWindowModified());
}

TEST_F(DocumentStatusTest, CountsTheFindingsOfAFileThatIsRefused)
{
    m_document.openBundled();
    EXPECT_FALSE(m_document.open(write("bad.json", "{")));
    EXPECT_TRUE(m_line.text().contains(QStringLiteral("1 finding")));
}

TEST_F(DocumentStatusTest, SaysOnceWhatTheSessionCouldNotKeep)
{
    Session broken(m_folder.path());
    auto* const status = new DocumentStatus(
        {m_document, m_findings, m_menu, broken, m_line, m_window}, Language::English);
    status->showSessionFault();
    EXPECT_TRUE(m_line.text().contains(m_folder.path()));
    EXPECT_FALSE(broken.takeFault());
}

TEST(AppearanceCommands, CheckTheChoicesAndPassTheLanguageOn)
{
    const QTemporaryDir folder;
    Session session(folder.filePath(QStringLiteral("window.ini")));
    ThemeSwitch themes(*qApp, session);
    const WindowActions actions;
    AppearanceCommands appearance(actions, session, themes, nullptr);
    QSignalSpy asked(&appearance, &AppearanceCommands::languageRequested);
    QSignalSpy shown(&appearance, &AppearanceCommands::shown);
    appearance.show();
    EXPECT_TRUE(actions[Command::ThemeSystem]->isChecked());
    EXPECT_TRUE(actions.languages()->actions().front()->isChecked());
    actions[Command::ThemeDark]->trigger();
    EXPECT_EQ(session.theme(), ThemeChoice::Dark);
    EXPECT_TRUE(actions[Command::ThemeDark]->isChecked());
    EXPECT_EQ(shown.count(), 2);
    actions.languages()->actions().back()->trigger(); // Chinese, the last of the table
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.front().front().value<std::optional<Language>>(), Language::SimplifiedChinese);
    EXPECT_EQ(session.language(), std::nullopt) << "that is for the caller to keep";
    themes.choose(ThemeChoice::System);
}

TEST(ScrollPlaces, AreTakenFromOneWindowToAnother)
{
    QScrollArea from;
    QScrollArea to;
    for (QScrollArea* const area : {&from, &to}) {
        auto* const content = new QWidget;
        content->setMinimumSize(2000, 2000);
        area->setWidget(content);
        area->resize(200, 200);
        area->setVisible(true);
    }
    from.verticalScrollBar()->setValue(300);
    from.horizontalScrollBar()->setValue(20);
    scrollTo({&to}, scrollPositions({&from}));
    EXPECT_EQ(to.verticalScrollBar()->value(), 300);
    EXPECT_EQ(to.horizontalScrollBar()->value(), 20);
    scrollTo({&to}, {});
    EXPECT_EQ(to.verticalScrollBar()->value(), 300) << "a part without a place stays";
}

} // namespace
} // namespace capex
