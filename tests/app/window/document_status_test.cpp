// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/document_status.h"

#include "app/actions/saved_views_menu.h"
#include "app/window/file_findings.h"
#include "tests/support/opened_addresses.h"
#include "tests/support/printers.h"
#include "tests/support/widgets.h"
#include "tests/support/window_fixture.h"
#include "views/panels/findings_panel.h"
#include "views/panels/status_line.h"

#include <QApplication>

namespace capex {
namespace {

class DocumentStatusTest : public InAFolder
{
protected:
    DocumentStatusTest() { m_document.openBundled(); }

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

TEST_F(DocumentStatusTest, NamesTheSavedViewThatIsShown)
{
    m_status.show();
    EXPECT_NE(buttonIn(m_line, "Saved views"), nullptr);
    const auto* const button = buttonIn(m_line, "Saved views");
    EXPECT_EQ(button->text(), QStringLiteral("Saved views ▾"));
    m_menu.setViews({{.name = QStringLiteral("mine")}}, Language::English);
    m_menu.showState({});
    m_status.show();
    EXPECT_EQ(button->text(), QStringLiteral("mine ▾"));
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

TEST_F(DocumentStatusTest, SaysHowMuchIsReadUntilTheFileIsThere)
{
    m_status.show();
    const QString counts = m_line.text();
    Q_EMIT m_document.loader().progressed(QStringLiteral("/large.json"), 0.4);
    EXPECT_EQ(m_line.text(), QStringLiteral("Reading large.json: 40 %"));
    Q_EMIT m_document.loader().loaded(path("bad.json"), FigureFile());
    EXPECT_EQ(m_line.text(), counts);
}

TEST_F(DocumentStatusTest, SaysThatAFileWasGivenUp)
{
    Q_EMIT m_document.loader().progressed(QStringLiteral("/large.json"), 0.4);
    Q_EMIT m_document.loader().cancelled(QStringLiteral("/large.json"));
    EXPECT_EQ(m_line.text(), QStringLiteral("large.json was not read"));
}

TEST_F(DocumentStatusTest, AFileIsGivenUpWhereItIsSaidHowMuchIsRead)
{
    const QByteArray large(2 * static_cast<qsizetype>(FigureLoader::largestAtOnce), ' ');
    ASSERT_TRUE(m_document.open(write("large.json", large)));
    ASSERT_TRUE(m_document.loader().isLoading());
    Q_EMIT m_document.loader().progressed(path("large.json"), 0.1);
    buttonIn(m_line, "Cancel")->click();
    EXPECT_FALSE(m_document.loader().isLoading());
    EXPECT_EQ(m_line.text(), QStringLiteral("large.json was not read"));
}

TEST_F(DocumentStatusTest, OpensTheFolderOfWhatWasWritten)
{
    OpenedAddresses opened;
    m_line.showWritten(path("ranking.png"));
    buttonIn(m_line, "Open folder")->click();
    EXPECT_EQ(opened.all, QList<QUrl>{QUrl::fromLocalFile(m_folder.path())});
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

TEST_F(DocumentStatusTest, SaysAtOnceWhatTheSessionCannotKeep)
{
    m_session.changeSavedViews({}, {{}, {{.name = QString(Session::mostViewsText + 1, u'x')}}, {}});
    EXPECT_TRUE(m_line.text().startsWith(QStringLiteral("There are too many saved views")));
}

TEST(SettingsThatCannotBeKept, AreSaidInTheStatusLine)
{
    const QTemporaryDir folder;
    Session session(folder.path());
    ThemeSwitch themes(*qApp, session);
    MainWindow window(session, themes);
    window.openAtStart();
    EXPECT_TRUE(window.findChild<StatusLine*>()->text().contains(folder.path()));
    MainWindow second(session, themes);
    second.openAtStart();
    EXPECT_FALSE(second.findChild<StatusLine*>()->text().contains(folder.path()));
}

} // namespace
} // namespace capex
