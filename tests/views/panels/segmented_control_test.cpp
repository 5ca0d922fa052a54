// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/segmented_control.h"

#include "tests/support/printers.h"
#include "tests/support/widgets.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace capex {
namespace {

/// A choice among three, of which the second is made.
class SegmentedControlTest : public testing::Test
{
protected:
    SegmentedControlTest()
    {
        for (const char* const name : {"announced", "per year", "calendar year"}) {
            m_choices.addAction(QString::fromLatin1(name))->setCheckable(true);
        }
        action(1).setChecked(true);
        m_control = std::make_unique<SegmentedControl>(QStringLiteral("Basis"), &m_choices);
        m_control->show();
    }

    [[nodiscard]] QAction& action(int index) const { return *m_choices.actions().at(index); }
    /// The one button that it is folded into.
    [[nodiscard]] QToolButton& folded() const
    {
        return *qobject_cast<QToolButton*>(buttonIn(*m_control, "Basis"));
    }

    QActionGroup m_choices{nullptr};
    std::unique_ptr<SegmentedControl> m_control;
};

TEST_F(SegmentedControlTest, AClickMakesAChoiceOnce)
{
    QSignalSpy triggered(&m_choices, &QActionGroup::triggered);
    QTest::mouseClick(buttonIn(*m_control, "calendar year"), Qt::LeftButton);
    EXPECT_EQ(triggered.size(), 1);
    EXPECT_TRUE(action(2).isChecked());
    EXPECT_FALSE(action(1).isChecked());
}

TEST_F(SegmentedControlTest, AChoiceThatIsMadeStaysWhenItIsClickedAgain)
{
    QTest::mouseClick(buttonIn(*m_control, "per year"), Qt::LeftButton);
    EXPECT_TRUE(action(1).isChecked());
    EXPECT_TRUE(buttonIn(*m_control, "per year")->isChecked());
}

TEST_F(SegmentedControlTest, FollowsAChoiceThatIsMadeElsewhere)
{
    action(0).trigger();
    EXPECT_TRUE(buttonIn(*m_control, "announced")->isChecked());
    EXPECT_FALSE(buttonIn(*m_control, "per year")->isChecked());
    m_control->setFolded(true);
    EXPECT_EQ(folded().text(), QStringLiteral("announced ▾"));
    action(2).trigger();
    EXPECT_EQ(folded().text(), QStringLiteral("calendar year ▾"));
}

TEST_F(SegmentedControlTest, FoldedItIsOneMenuOfTheSameActions)
{
    m_control->setFolded(true);
    EXPECT_EQ(buttonIn(*m_control, "per year"), nullptr);
    EXPECT_EQ(folded().menu()->actions(), m_choices.actions());
    m_control->setFolded(false);
    EXPECT_EQ(buttonIn(*m_control, "Basis"), nullptr);
    EXPECT_NE(buttonIn(*m_control, "per year"), nullptr);
}

TEST_F(SegmentedControlTest, KnowsItsWidthEitherWayWhateverItIsNow)
{
    const int open = m_control->widthWhen(false);
    const int folded = m_control->widthWhen(true);
    EXPECT_LT(folded, open);
    EXPECT_EQ(m_control->sizeHint().width(), open);
    m_control->setFolded(true);
    EXPECT_EQ(m_control->sizeHint().width(), folded);
    EXPECT_EQ(m_control->widthWhen(false), open);
}

TEST_F(SegmentedControlTest, IsReachedByTabAndChosenByTheSpaceBar)
{
    EXPECT_EQ(tabOrderIn(*m_control),
              (QStringList{QStringLiteral("announced"), QStringLiteral("per year"),
                           QStringLiteral("calendar year")}));
    QTest::keyClick(buttonIn(*m_control, "announced"), Qt::Key_Space);
    EXPECT_TRUE(action(0).isChecked());
}

TEST_F(SegmentedControlTest, WhatCannotBeChosenIsDisabledAndSaysWhy)
{
    action(2).setToolTip(QStringLiteral("The view has no calendar years."));
    action(2).setEnabled(false);
    const QAbstractButton* const segment = buttonIn(*m_control, "calendar year");
    EXPECT_FALSE(segment->isEnabled());
    EXPECT_EQ(segment->toolTip(), action(2).toolTip());
}

TEST_F(SegmentedControlTest, OnlyTheEndsAreRound)
{
    QStringList shapes;
    for (const auto* const segment : m_control->findChildren<QToolButton*>()) {
        shapes.append(segment->property("segment").toString());
    }
    shapes.removeAll(QString());
    EXPECT_EQ(shapes, (QStringList{QStringLiteral("first"), QStringLiteral("middle"),
                                   QStringLiteral("last")}));
}

} // namespace
} // namespace capex
