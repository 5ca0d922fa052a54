// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/focus_return.h"

#include "tests/support/widgets.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QVBoxLayout>

namespace capex {
namespace {

/// A panel between two fields.
class FocusReturnTest : public testing::Test
{
protected:
    FocusReturnTest()
    {
        auto* const column = new QVBoxLayout(&m_window);
        auto* const within = new QVBoxLayout(m_panel);
        within->addWidget(m_inside);
        within->addWidget(m_further);
        for (QWidget* const part : {m_above, m_panel, m_below}) {
            column->addWidget(part);
        }
        new FocusReturn(*m_panel);
        activate(m_window);
    }

    QWidget m_window;
    QWidget* m_above = new QLineEdit;
    QWidget* m_panel = new QWidget;
    QWidget* m_inside = new QLineEdit;
    QWidget* m_further = new QLineEdit; ///< inside, too
    QWidget* m_below = new QLineEdit;
};

TEST_F(FocusReturnTest, AStepWithinThePanelForgetsNothing)
{
    m_above->setFocus();
    m_inside->setFocus();
    m_further->setFocus();
    m_panel->hide();
    EXPECT_EQ(m_window.focusWidget(), m_above);
}

TEST_F(FocusReturnTest, APanelThatIsClosedGivesTheKeyboardBack)
{
    m_above->setFocus();
    m_inside->setFocus();
    m_panel->hide();
    EXPECT_EQ(m_window.focusWidget(), m_above);
}

TEST_F(FocusReturnTest, APanelThatHasItNotTakesItFromNobody)
{
    m_above->setFocus();
    m_inside->setFocus();
    m_below->setFocus();
    m_panel->hide();
    EXPECT_EQ(m_window.focusWidget(), m_below);
}

TEST_F(FocusReturnTest, APanelThatGoesWithItsWindowKeepsIt)
{
    m_above->setFocus();
    m_inside->setFocus();
    m_window.hide();
    EXPECT_EQ(m_window.focusWidget(), m_inside);
}

} // namespace
} // namespace capex
