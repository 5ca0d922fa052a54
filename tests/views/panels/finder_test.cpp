// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/finder.h"

#include "tests/support/printers.h"
#include "tests/support/widgets.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QTest>

namespace capex {
namespace {

/// Finds numbers from 0 to 29 by their digits; 3 cannot be chosen.
class FinderPanelTest : public testing::Test
{
protected:
    FinderPanelTest()
    {
        m_window.resize(900, 600);
        m_before.setParent(&m_window);
        activate(m_window);
        m_before.setFocus();
        m_finder.open(QStringLiteral("Find a number"), QStringLiteral("digits"),
                      [this](const QString& text) { return found(text); });
    }

    std::vector<FinderEntry> found(const QString& text)
    {
        std::vector<FinderEntry> entries;
        for (int number = 0; number < 30; ++number) {
            const QString name = QString::number(number);
            if (name.contains(text)) {
                entries.push_back({name, QStringLiteral("detail"), QStringLiteral("Ctrl+") + name,
                                   number != 3, [this, number] { m_chosen.append(number); }});
            }
        }
        return entries;
    }
    void type(const char* text) { QTest::keyClicks(&m_field, QString::fromLatin1(text)); }
    void press(Qt::Key key) { QTest::keyClick(&m_field, key); }
    [[nodiscard]] QString current() const { return m_list.currentIndex().data().toString(); }

    QWidget m_window;
    QLineEdit m_before;
    Finder& m_finder = *new Finder(&m_window);
    QLineEdit& m_field = *m_finder.findChild<QLineEdit*>();
    QListView& m_list = *m_finder.findChild<QListView*>();
    QList<int> m_chosen;
};

TEST_F(FinderPanelTest, IsNotSeenUntilItIsOpened)
{
    const Finder closed(&m_window);
    EXPECT_TRUE(closed.isHidden());
    EXPECT_TRUE(m_finder.isVisible());
    EXPECT_TRUE(m_field.hasFocus());
    EXPECT_EQ(m_field.placeholderText(), QStringLiteral("digits"));
    EXPECT_EQ(m_field.accessibleName(), QStringLiteral("Find a number"));
    EXPECT_EQ(m_list.accessibleName(), QStringLiteral("Find a number"));
}

TEST_F(FinderPanelTest, ListsWhatIsFoundAsItIsTyped)
{
    EXPECT_EQ(m_finder.texts().size(), 30);
    type("2");
    EXPECT_EQ(m_finder.texts().size(), 12);
    type("9");
    EXPECT_EQ(m_finder.texts(), QStringList{QStringLiteral("29")});
    type("x");
    EXPECT_TRUE(m_finder.texts().isEmpty());
    EXPECT_TRUE(m_list.isHidden());
}

TEST_F(FinderPanelTest, ReturnChoosesTheBestAndGivesTheKeyboardBack)
{
    type("27");
    press(Qt::Key_Return);
    EXPECT_EQ(m_chosen, QList<int>{27});
    EXPECT_TRUE(m_finder.isHidden());
    EXPECT_TRUE(m_before.hasFocus());
}

TEST_F(FinderPanelTest, ArrowsAndPagesMoveInTheListAndStopAtItsEnds)
{
    press(Qt::Key_Up);
    EXPECT_EQ(current(), QStringLiteral("0"));
    press(Qt::Key_Down);
    EXPECT_EQ(current(), QStringLiteral("1"));
    press(Qt::Key_PageDown);
    EXPECT_EQ(current(), QStringLiteral("9"));
    press(Qt::Key_PageUp);
    EXPECT_EQ(current(), QStringLiteral("1"));
    for (int time = 0; time < 5; ++time) {
        press(Qt::Key_PageDown);
    }
    EXPECT_EQ(current(), QStringLiteral("29"));
    press(Qt::Key_Enter);
    EXPECT_EQ(m_chosen, QList<int>{29});
}

TEST_F(FinderPanelTest, AClickChooses)
{
    QTest::mouseClick(m_list.viewport(), Qt::LeftButton, {},
                      m_list.visualRect(m_list.model()->index(4, 0)).center());
    EXPECT_EQ(m_chosen, QList<int>{4});
    EXPECT_TRUE(m_finder.isHidden());
}

TEST_F(FinderPanelTest, WhatCannotBeChosenDoesNothingAndLeavesItOpen)
{
    QTest::mouseClick(m_list.viewport(), Qt::LeftButton, {},
                      m_list.visualRect(m_list.model()->index(3, 0)).center());
    EXPECT_TRUE(m_chosen.isEmpty());
    EXPECT_TRUE(m_finder.isVisible());
    type("3");
    ASSERT_EQ(m_finder.texts().front(), QStringLiteral("3"));
    press(Qt::Key_Return);
    EXPECT_TRUE(m_chosen.isEmpty()) << "nor is another one in its place";
}

TEST_F(FinderPanelTest, ArrowsStepOverWhatCannotBeChosen)
{
    for (int time = 0; time < 3; ++time) {
        press(Qt::Key_Down);
    }
    EXPECT_EQ(current(), QStringLiteral("4"));
    press(Qt::Key_Up);
    EXPECT_EQ(current(), QStringLiteral("2"));
    type("3");
    press(Qt::Key_Down);
    EXPECT_EQ(current(), QStringLiteral("13"));
    press(Qt::Key_Up);
    EXPECT_EQ(current(), QStringLiteral("13")) << "there is no other one above";
}

TEST_F(FinderPanelTest, ReturnWithoutAHitDoesNothing)
{
    type("x");
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_TRUE(m_chosen.isEmpty());
    EXPECT_TRUE(m_finder.isVisible());
}

TEST_F(FinderPanelTest, EscapeClosesAndGivesTheKeyboardBack)
{
    press(Qt::Key_Escape);
    EXPECT_TRUE(m_finder.isHidden());
    EXPECT_TRUE(m_before.hasFocus());
    EXPECT_TRUE(m_chosen.isEmpty());
}

TEST_F(FinderPanelTest, AClickElsewhereClosesIt)
{
    m_before.setFocus(Qt::MouseFocusReason);
    EXPECT_TRUE(m_finder.isHidden());
}

TEST_F(FinderPanelTest, AnotherWindowTakesTheKeyboardForAWhileOnly)
{
    for (const Qt::FocusReason reason : {Qt::ActiveWindowFocusReason, Qt::PopupFocusReason}) {
        QFocusEvent event(QEvent::FocusOut, reason);
        QApplication::sendEvent(&m_field, &event);
        EXPECT_TRUE(m_finder.isVisible()) << reason;
    }
}

TEST_F(FinderPanelTest, ADialogOfTheWindowClosesIt)
{
    QDialog dialog(&m_window);
    dialog.open();
    QFocusEvent event(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
    QApplication::sendEvent(&m_field, &event);
    EXPECT_TRUE(m_finder.isHidden());
}

TEST_F(FinderPanelTest, OpenedAgainItIsEmptyAndStillKnowsWhereTheKeyboardWas)
{
    type("29");
    m_finder.open(QStringLiteral("other"), {}, [this](const QString& text) { return found(text); });
    EXPECT_TRUE(m_field.text().isEmpty());
    EXPECT_EQ(m_finder.texts().size(), 30);
    press(Qt::Key_Escape);
    EXPECT_TRUE(m_before.hasFocus());
}

TEST_F(FinderPanelTest, StandsInTheMiddleOfTheWindowWhateverItsSize)
{
    for (const QSize size : {QSize(900, 600), QSize(1600, 1000), QSize(400, 300)}) {
        m_window.resize(size);
        QApplication::processEvents();
        const QRect box = m_finder.geometry();
        EXPECT_TRUE(m_window.rect().contains(box)) << size.width();
        EXPECT_NEAR(box.center().x(), m_window.rect().center().x(), 1);
        EXPECT_LE(box.width(), 640);
    }
}

TEST_F(FinderPanelTest, AFewHitsTakeLessRoomThanMany)
{
    const int many = m_finder.height();
    type("29");
    EXPECT_LT(m_finder.height(), many);
}

TEST_F(FinderPanelTest, AScreenReaderHasAllOfALine)
{
    EXPECT_EQ(m_list.model()->index(4, 0).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("4 detail Ctrl+4"));
}

} // namespace
} // namespace capex
