// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/navigation_panel.h"

#include "tests/support/printers.h"
#include "tests/support/widgets.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QActionGroup>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace capex {
namespace {

/// Three views, the first of which is shown.
class NavigationPanelTest : public testing::Test
{
protected:
    NavigationPanelTest()
    {
        for (int number = 1; number <= 3; ++number) {
            QAction* const view = m_views.addAction(QStringLiteral("View %1").arg(number));
            view->setCheckable(true);
            view->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(number)));
            view->setToolTip(QStringLiteral("Question %1").arg(number));
        }
        view(0).setChecked(true);
        m_panel = std::make_unique<NavigationPanel>(&m_views);
        m_panel->show();
    }

    [[nodiscard]] QAction& view(int index) const { return *m_views.actions().at(index); }
    [[nodiscard]] QAbstractButton& button(int index) const
    {
        return *m_panel->findChildren<QAbstractButton*>().at(index);
    }

    QActionGroup m_views{nullptr};
    std::unique_ptr<NavigationPanel> m_panel;
};

TEST_F(NavigationPanelTest, HasAButtonForEveryViewWithItsKeyAndQuestion)
{
    ASSERT_EQ(m_panel->findChildren<QAbstractButton*>().size(), 3);
    EXPECT_EQ(button(1).text(), QStringLiteral("View 2"));
    EXPECT_EQ(button(1).toolTip(), QStringLiteral("Question 2"));
    EXPECT_EQ(labelsIn(button(1)), QStringList{QStringLiteral("Ctrl+2")});
    EXPECT_TRUE(button(0).isChecked());
}

TEST_F(NavigationPanelTest, AClickLeadsToTheViewOnce)
{
    QSignalSpy triggered(&m_views, &QActionGroup::triggered);
    QTest::mouseClick(&button(2), Qt::LeftButton);
    ASSERT_EQ(triggered.size(), 1);
    EXPECT_EQ(triggered.front().front().value<QAction*>(), &view(2));
    EXPECT_TRUE(button(2).isChecked());
    EXPECT_FALSE(button(0).isChecked());
}

TEST_F(NavigationPanelTest, TheViewThatIsShownStaysOnWhenItIsClicked)
{
    QTest::mouseClick(&button(0), Qt::LeftButton);
    EXPECT_TRUE(button(0).isChecked());
    EXPECT_TRUE(view(0).isChecked());
}

TEST_F(NavigationPanelTest, FollowsAViewThatIsChosenElsewhere)
{
    view(1).trigger();
    EXPECT_TRUE(button(1).isChecked());
    EXPECT_FALSE(button(0).isChecked());
}

TEST_F(NavigationPanelTest, AClickOnTheKeyIsOneOnTheButton)
{
    QTest::mouseClick(&button(1), Qt::LeftButton, {},
                      QPoint(button(1).width() - 14, button(1).height() / 2));
    EXPECT_TRUE(view(1).isChecked());
    EXPECT_EQ(m_panel->childAt(button(1).geometry().topRight() + QPoint(-14, 8)), &button(1));
}

TEST_F(NavigationPanelTest, TabGoesDownTheViewsAndTheSpaceBarChooses)
{
    EXPECT_EQ(tabOrderIn(*m_panel), (QStringList{QStringLiteral("View 1"), QStringLiteral("View 2"),
                                                 QStringLiteral("View 3")}));
    QTest::keyClick(&button(2), Qt::Key_Space);
    EXPECT_TRUE(view(2).isChecked());
}

} // namespace
} // namespace capex
