// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/recent_files_menu.h"

#include "app/document/session.h"
#include "tests/support/printers.h"
#include "tests/support/window_fixture.h"

#include <QAction>
#include <QSignalSpy>

namespace capex {
namespace {

class RecentFilesMenuTest : public InAFolder
{
protected:
    /// The actions as they are once the menu opens.
    QList<QAction*> open()
    {
        Q_EMIT m_menu.aboutToShow();
        return m_menu.actions();
    }

    Session m_session{path("window.ini")};
    RecentFilesMenu m_menu{m_session};
};

TEST_F(RecentFilesMenuTest, SaysThatThereAreNone)
{
    ASSERT_EQ(open().size(), 1);
    EXPECT_EQ(open().front()->text(), QStringLiteral("No files yet"));
    EXPECT_FALSE(open().front()->isEnabled());
}

TEST_F(RecentFilesMenuTest, AFileIsChosenByItsNameAndNamedWithItsFolder)
{
    const QString file = write("a&b.json", "{}");
    m_session.addRecentFile(file);
    QSignalSpy chosen(&m_menu, &RecentFilesMenu::fileChosen);
    QAction* const action = open().front();
    EXPECT_EQ(action->text(), QStringLiteral("&1  a&&b.json"));
    EXPECT_TRUE(action->toolTip().contains(QStringLiteral("a&amp;b.json")));
    action->trigger();
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.front().front().toString(), file);
}

TEST_F(RecentFilesMenuTest, AFileThatIsGoneIsNamedAndCannotBeChosen)
{
    m_session.addRecentFile(path("gone.json"));
    EXPECT_EQ(open().front()->text(), QStringLiteral("&1  gone.json (missing)"));
    EXPECT_FALSE(open().front()->isEnabled());
    write("gone.json", "{}");
    EXPECT_TRUE(open().front()->isEnabled()) << "once it is back";
}

TEST_F(RecentFilesMenuTest, TheListIsCleared)
{
    m_session.addRecentFile(write("a.json", "{}"));
    open().back()->trigger();
    EXPECT_TRUE(m_session.recentFiles().isEmpty());
    EXPECT_EQ(open().size(), 1);
}

} // namespace
} // namespace capex
