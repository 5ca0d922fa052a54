// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/day_slider.h"

#include <gmock/gmock.h>

#include <QApplication>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

#include <set>

namespace capex {
namespace {

class DaySliderTest : public testing::Test
{
protected:
    DaySliderTest()
    {
        m_slider.setRange(0, 10);
        m_slider.resize(400, 24);
        m_slider.show();
    }

    /// Somewhere near the middle of the handle at a value.
    [[nodiscard]] QPoint at(int value) const
    {
        constexpr int inset = 8;
        return {inset + value * (m_slider.width() - 2 * inset) / 10, m_slider.height() / 2};
    }
    void moveTo(QPoint position)
    {
        QMouseEvent event(QEvent::MouseMove, position, m_slider.mapToGlobal(position), Qt::NoButton,
                          Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_slider, &event);
    }

    DaySlider m_slider;
    QSignalSpy m_changed{&m_slider, &QSlider::valueChanged};
};

TEST_F(DaySliderTest, TheHandleComesToWhereTheTrackIsClicked)
{
    for (const int value : {7, 2, 10, 0, 5}) {
        QTest::mouseClick(&m_slider, Qt::LeftButton, {}, at(value));
        EXPECT_EQ(m_slider.value(), value);
    }
    EXPECT_EQ(m_changed.size(), 5) << "each click is one change";
}

TEST_F(DaySliderTest, AmongManyDaysTheHandleComesBelowThePointer)
{
    m_slider.setRange(0, 100);
    for (const int tenth : {1, 9, 2, 8}) {
        QTest::mouseClick(&m_slider, Qt::LeftButton, {}, at(tenth));
        EXPECT_NEAR(m_slider.value(), 10 * tenth, 1);
    }
}

TEST_F(DaySliderTest, AClickOnTheHandleChangesNothing)
{
    m_slider.setValue(4);
    m_changed.clear();
    QTest::mouseClick(&m_slider, Qt::LeftButton, {}, at(4) + QPoint(3, 0));
    EXPECT_TRUE(m_changed.isEmpty());
}

TEST_F(DaySliderTest, AClickCanGoOnAsADrag)
{
    QTest::mousePress(&m_slider, Qt::LeftButton, {}, at(3));
    EXPECT_TRUE(m_slider.isSliderDown());
    moveTo(at(6));
    EXPECT_EQ(m_slider.value(), 6);
    QTest::mouseRelease(&m_slider, Qt::LeftButton, {}, at(6));
    EXPECT_FALSE(m_slider.isSliderDown());
}

TEST_F(DaySliderTest, OtherButtonsLeaveItAlone)
{
    QTest::mouseClick(&m_slider, Qt::RightButton, {}, at(7));
    QTest::mouseClick(&m_slider, Qt::MiddleButton, {}, at(7));
    EXPECT_EQ(m_slider.value(), 0);
}

TEST_F(DaySliderTest, DisabledItStays)
{
    m_slider.setEnabled(false);
    QTest::mouseClick(&m_slider, Qt::LeftButton, {}, at(7));
    EXPECT_EQ(m_slider.value(), 0);
}

TEST_F(DaySliderTest, HasATickAtEitherEnd)
{
    QSlider plain(Qt::Horizontal);
    for (QSlider* const slider : {&plain, static_cast<QSlider*>(&m_slider)}) {
        slider->setRange(0, 10);
        slider->setValue(5);
        slider->resize(400, 24);
        slider->show();
    }
    const QImage with = m_slider.grab().toImage();
    const QImage without = plain.grab().toImage();
    std::set<int> columns;
    for (int x = 0; x < with.width(); ++x) {
        for (int y = 0; y < with.height(); ++y) {
            if (with.pixel(x, y) != without.pixel(x, y)) {
                columns.insert(x);
            }
        }
    }
    ASSERT_EQ(columns.size(), 2U);
    EXPECT_LT(*columns.begin(), 20);
    EXPECT_EQ(*columns.begin() + *columns.rbegin(), with.width() - 1) << "as far from its end";
}

} // namespace
} // namespace capex
