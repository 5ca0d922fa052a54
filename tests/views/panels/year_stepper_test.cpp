// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/year_stepper.h"

#include "model/settings/comparison_settings.h"
#include "tests/support/printers.h"
#include "tests/support/widgets.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

namespace capex {
namespace {

class YearStepperTest : public testing::Test
{
protected:
    YearStepperTest() { m_stepper.setYear(2025); }

    void type(const char* year)
    {
        m_year.selectAll();
        QTest::keyClicks(&m_year, QString::fromLatin1(year));
        QTest::keyClick(&m_year, Qt::Key_Return);
    }

    QAction m_previous{QStringLiteral("Previous year")};
    QAction m_next{QStringLiteral("Next year")};
    YearStepper m_stepper{&m_previous, &m_next};
    QSpinBox& m_year = *m_stepper.findChild<QSpinBox*>();
    QSignalSpy m_chosen{&m_stepper, &YearStepper::yearChosen};
};

TEST_F(YearStepperTest, ShowsAYearWithoutAskingForIt)
{
    m_stepper.setYear(2031);
    EXPECT_EQ(m_year.text(), QStringLiteral("2031"));
    EXPECT_TRUE(m_chosen.isEmpty());
}

TEST_F(YearStepperTest, AsksForAYearOnceItIsTypedWhole)
{
    m_year.selectAll();
    QTest::keyClicks(&m_year, QStringLiteral("1999"));
    EXPECT_TRUE(m_chosen.isEmpty()) << "digits on the way are no years";
    QTest::keyClick(&m_year, Qt::Key_Return);
    ASSERT_EQ(m_chosen.size(), 1);
    EXPECT_EQ(m_chosen.front().front().toInt(), 1999);
}

TEST_F(YearStepperTest, TheYearThatIsShownIsNotAskedForAgain)
{
    type("2025");
    EXPECT_TRUE(m_chosen.isEmpty());
}

TEST_F(YearStepperTest, TakesNoYearOutsideOfTheCalendar)
{
    EXPECT_EQ(m_year.minimum(), firstYear);
    EXPECT_EQ(m_year.maximum(), lastYear);
    m_stepper.setYear(lastYear + 1);
    EXPECT_EQ(m_year.value(), lastYear);
}

TEST_F(YearStepperTest, ArrowKeysStep)
{
    QTest::keyClick(&m_year, Qt::Key_Up);
    ASSERT_EQ(m_chosen.size(), 1);
    EXPECT_EQ(m_chosen.front().front().toInt(), 2026);
}

TEST_F(YearStepperTest, ItsButtonsTriggerTheActionsAndChangeNothingThemselves)
{
    const QSignalSpy previous(&m_previous, &QAction::triggered);
    const QSignalSpy next(&m_next, &QAction::triggered);
    QTest::mouseClick(buttonIn(m_stepper, "Previous year"), Qt::LeftButton);
    EXPECT_EQ(previous.size(), 1);
    QTest::keyClick(buttonIn(m_stepper, "Next year"), Qt::Key_Space);
    EXPECT_EQ(next.size(), 1);
    EXPECT_EQ(m_year.value(), 2025);
    EXPECT_TRUE(m_chosen.isEmpty());
}

TEST_F(YearStepperTest, AtTheEndOfTheCalendarOneButtonIsDisabledAndTheYearIsNot)
{
    m_next.setEnabled(false);
    EXPECT_FALSE(buttonIn(m_stepper, "Next year")->isEnabled());
    EXPECT_TRUE(buttonIn(m_stepper, "Previous year")->isEnabled());
    EXPECT_TRUE(m_year.isEnabled());
}

TEST_F(YearStepperTest, WhereTheViewHasNoYearEverythingSaysWhy)
{
    const QString why = QStringLiteral("All years are shown.");
    const QString usual = m_year.toolTip();
    for (QAction* const action : {&m_previous, &m_next}) {
        action->setToolTip(why);
        action->setEnabled(false);
    }
    EXPECT_FALSE(m_year.isEnabled());
    EXPECT_EQ(m_year.toolTip(), why);
    EXPECT_EQ(buttonIn(m_stepper, "Next year")->toolTip(), why);
    m_previous.setEnabled(true);
    EXPECT_TRUE(m_year.isEnabled());
    EXPECT_EQ(m_year.toolTip(), usual);
}

TEST_F(YearStepperTest, TabGoesThroughItFromLeftToRight)
{
    EXPECT_EQ(tabOrderIn(m_stepper),
              (QStringList{QStringLiteral("Previous year"), QStringLiteral("Year"),
                           QStringLiteral("Next year")}));
    EXPECT_EQ(namelessIn(m_stepper), QStringList());
}

TEST_F(YearStepperTest, AYearIsNeverCut)
{
    m_stepper.show();
    const QLineEdit& field = *m_year.findChild<QLineEdit*>();
    EXPECT_GE(field.width(), m_year.fontMetrics().horizontalAdvance(QStringLiteral("8888")));
}

} // namespace
} // namespace capex
