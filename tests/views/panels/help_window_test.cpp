// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/help_window.h"

#include "tests/support/opened_addresses.h"
#include "tests/support/printers.h"
#include "tests/support/widgets.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTreeWidget>

namespace capex {
namespace {

class HelpWindowTest : public testing::Test
{
protected:
    HelpWindowTest() { m_help.show(); }

    void follow(const char* link)
    {
        Q_EMIT m_browser.anchorClicked(QUrl(QString::fromLatin1(link)));
    }
    [[nodiscard]] QString text() const { return m_browser.toPlainText(); }

    HelpWindow m_help;
    QTextBrowser& m_browser = *m_help.findChild<QTextBrowser*>();
    QTreeWidget& m_contents = *m_help.findChild<QTreeWidget*>();
};

TEST_F(HelpWindowTest, ItsContentsNameBothPagesAndTheirSections)
{
    ASSERT_EQ(m_contents.topLevelItemCount(), 2);
    for (int page = 0; page < 2; ++page) {
        const QTreeWidgetItem& item = *m_contents.topLevelItem(page);
        EXPECT_FALSE(item.text(0).isEmpty());
        EXPECT_GT(item.childCount(), 3);
        EXPECT_TRUE(item.isExpanded());
    }
}

TEST_F(HelpWindowTest, GoesToTheSectionOfAView)
{
    m_help.showGuide(QStringLiteral("Say and do"));
    EXPECT_EQ(m_help.shownSection(), QStringLiteral("Say and do"));
    EXPECT_EQ(m_browser.textCursor().block().text(), QStringLiteral("Say and do"));
    EXPECT_GT(m_browser.verticalScrollBar()->value(), 0);
    const int top = m_browser.cursorRect().top();
    EXPECT_GE(top, 0);
    EXPECT_LT(top, 40) << "the heading stands at the top";
}

TEST_F(HelpWindowTest, AHeadingThatTheGuideDoesNotHaveLeadsToItsTop)
{
    m_help.showGuide(QStringLiteral("Say and do"));
    m_help.showGuide(QStringLiteral("No such view"));
    EXPECT_EQ(m_help.shownSection(), m_contents.topLevelItem(0)->text(0));
    EXPECT_EQ(m_browser.verticalScrollBar()->value(), 0);
}

TEST_F(HelpWindowTest, EverySectionOfTheContentsIsFoundInItsPage)
{
    for (int page = 0; page < m_contents.topLevelItemCount(); ++page) {
        QTreeWidgetItem& item = *m_contents.topLevelItem(page);
        for (int section = 0; section < item.childCount(); ++section) {
            m_contents.setCurrentItem(item.child(section));
            EXPECT_EQ(m_browser.textCursor().block().text(), item.child(section)->text(0));
        }
    }
}

TEST_F(HelpWindowTest, FollowsLinksFromPageToPage)
{
    m_help.showGuide({});
    const QString guide = text();
    follow("methodology.md");
    EXPECT_NE(text(), guide);
    EXPECT_EQ(m_help.shownSection(), m_contents.topLevelItem(1)->text(0));
    follow("guide.md#say-and-do");
    EXPECT_EQ(m_help.shownSection(), QStringLiteral("Say and do"));
    EXPECT_EQ(text(), guide);
}

TEST_F(HelpWindowTest, FollowsLinksWithinAPage)
{
    m_help.showGuide({});
    follow("#say-and-do");
    EXPECT_EQ(m_help.shownSection(), QStringLiteral("Say and do"));
}

TEST_F(HelpWindowTest, OpensOnlyAddressesOfTheWebOutside)
{
    m_help.showGuide({});
    const QString before = text();
    const OpenedAddresses opened;
    for (const char* const link : {"file:///etc/passwd", "other.md", "javascript:alert(1)"}) {
        follow(link);
    }
    EXPECT_TRUE(opened.all.isEmpty());
    follow("https://example.com/a");
    EXPECT_EQ(opened.all, QList<QUrl>{QUrl(QStringLiteral("https://example.com/a"))});
    EXPECT_EQ(text(), before);
}

TEST_F(HelpWindowTest, ShowsNoPictureThatIsNotThere)
{
    for (const char* const page : {"guide.md", "methodology.md"}) {
        m_help.showGuide({});
        follow(page);
        EXPECT_FALSE(m_browser.toHtml().contains(QStringLiteral("<img")));
    }
}

TEST_F(HelpWindowTest, EscapeClosesIt)
{
    activate(m_help);
    QTest::keyClick(&m_browser, Qt::Key_Escape);
    EXPECT_FALSE(m_help.isVisible());
}

TEST_F(HelpWindowTest, BothPartsHaveNames)
{
    EXPECT_EQ(namelessIn(m_help), QStringList());
    EXPECT_EQ(m_contents.accessibleName(), QStringLiteral("Contents"));
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&m_help)->role(), QAccessible::Dialog)
        << "a window of no role is not told of";
}

} // namespace
} // namespace capex
