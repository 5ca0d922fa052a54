// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/help_commands.h"

#include "app/window/about_dialog.h"
#include "tests/support/dialogs.h"
#include "tests/support/printers.h"
#include "views/panels/help_window.h"

#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QTableWidget>

namespace capex {
namespace {

class HelpCommandsTest : public testing::Test
{
protected:
    template <typename Part>
    [[nodiscard]] Part* opened() const
    {
        return m_window.findChild<Part*>();
    }

    QWidget m_window;
    HelpCommands& m_help = *new HelpCommands(m_window);
};

TEST_F(HelpCommandsTest, TheGuideOpensAtTheViewThatIsShown)
{
    const std::pair<View, const char*> sections[] = {
        {View::Overview, "Overview"}, {View::Ranking, "Ranking"},
        {View::Horizons, "Horizons"}, {View::Years, "Years"},
        {View::Timeline, "Timeline"}, {View::Revisions, "Revisions"},
        {View::SayDo, "Say and do"},  {View::Reconciliation, "Reconciliation"},
        {View::Figures, "Figures"}};
    ASSERT_EQ(std::size(sections), static_cast<std::size_t>(allOf<View>().size()));
    for (const auto& [view, heading] : sections) {
        m_help.showGuide(view);
        ASSERT_NE(opened<HelpWindow>(), nullptr);
        EXPECT_TRUE(opened<HelpWindow>()->isVisible());
        EXPECT_EQ(opened<HelpWindow>()->shownSection(), QString::fromLatin1(heading));
    }
    EXPECT_EQ(m_window.findChildren<HelpWindow*>().size(), 1) << "there is one";
}

TEST_F(HelpCommandsTest, AGuideThatWasClosedIsOpenedAnew)
{
    m_help.showGuide(View::Years);
    const QPointer<HelpWindow> first = opened<HelpWindow>();
    first->close();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(first.isNull());
    m_help.showGuide(View::Timeline);
    ASSERT_NE(opened<HelpWindow>(), nullptr);
    EXPECT_TRUE(opened<HelpWindow>()->isVisible());
}

TEST_F(HelpCommandsTest, TheKeysAreListedMenuByMenu)
{
    QMenuBar menus;
    QMenu* const file = menus.addMenu(QStringLiteral("&File"));
    file->addMenu(QStringLiteral("&More"))
        ->addAction(QStringLiteral("Open"))
        ->setShortcut(Qt::Key_F2);
    file->addAction(QStringLiteral("Save"))->setShortcut(Qt::Key_F3);
    menus.addMenu(QStringLiteral("&Help"))
        ->addAction(QStringLiteral("Guide"))
        ->setShortcut(Qt::Key_F1);
    m_help.showShortcuts(menus);
    const auto* const table = opened<QTableWidget>();
    ASSERT_NE(table, nullptr);
    QStringList lines;
    for (int row = 0; row < table->rowCount(); ++row) {
        lines.append(table->item(row, 0)->text());
    }
    EXPECT_EQ(lines.join(u' '), QStringLiteral("File F2 F3 Help F1"));
}

TEST_F(HelpCommandsTest, TheProgramSaysWhatItIs)
{
    QString title;
    whenAsked<AboutDialog>(m_window, [&](AboutDialog& box) {
        title = box.windowTitle();
        EXPECT_EQ(box.parent(), &m_window);
        box.accept();
    });
    m_help.showAbout();
    EXPECT_EQ(title, QStringLiteral("About Capex Horizon"));
}

} // namespace
} // namespace capex
