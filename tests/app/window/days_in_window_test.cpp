// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/first_day.h"
#include "tests/support/printers.h"
#include "tests/support/window_fixture.h"
#include "views/panels/as_of_strip.h"
#include "views/panels/day_slider.h"
#include "views/scene/chart_view.h"

#include <gmock/gmock.h>

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QMouseEvent>
#include <QSlider>
#include <QTest>
#include <QTimer>

#include <algorithm>

namespace capex {
namespace {

class DaysInWindowTest : public WithAWindow
{
protected:
    /// As if the time of `timer` had passed.
    static void letPass(QTimer& timer)
    {
        EXPECT_TRUE(QMetaObject::invokeMethod(&timer, "timeout", Qt::DirectConnection));
    }
};

TEST_F(DaysInWindowTest, StepsThroughTheDaysOfAnnouncements)
{
    const std::vector<QDate> days = m_window.controller().dataset().announcementDates();
    trigger(Command::EarlierDay);
    EXPECT_EQ(m_window.controller().settings().asOf, days.back());
    trigger(Command::EarlierDay);
    EXPECT_EQ(m_window.controller().settings().asOf, days[days.size() - 2]);
    trigger(Command::LaterDay);
    trigger(Command::LaterDay);
    EXPECT_FALSE(m_window.controller().settings().asOf);
}

TEST_F(DaysInWindowTest, PlaysTheDaysFromTheFirstAsOneStepOfTheHistory)
{
    const ViewState before = m_window.controller().state();
    const Dataset& dataset = m_window.controller().dataset();
    std::vector<QDate> days = dataset.announcementDates();
    days.erase(days.begin(), std::ranges::lower_bound(days, *firstDayOf(dataset, before)));
    auto& timer = *part<AsOfStrip>().findChild<QTimer*>();
    trigger(Command::PlayDays);
    EXPECT_EQ(m_window.controller().settings().asOf, days.front());
    letPass(timer);
    QApplication::processEvents();
    EXPECT_EQ(m_window.controller().settings().asOf, days[1]);
    trigger(Command::PlayDays);
    EXPECT_FALSE(timer.isActive());
    trigger(Command::Back);
    EXPECT_EQ(m_window.controller().state(), before);
}

TEST_F(DaysInWindowTest, DraggingTheAsOfLineIsOneStepOfTheHistory)
{
    m_window.controller().setView(View::Timeline);
    ComparisonSettings settings = m_window.controller().settings();
    settings.asOf = QDate(2025, 3, 1);
    m_window.controller().setSettings(settings);
    QApplication::processEvents();
    const ViewState before = m_window.controller().state();

    auto& chart = part<ChartView>();
    const auto line = std::ranges::find(chart.spec().marks, asOfMark, &Mark::id);
    ASSERT_NE(line, chart.spec().marks.end());
    const double middle = chart.spec().plot.center().y();
    const QPoint from =
        chart.mapFromScene(positionOf(chart.spec(), line->points.front()).x(), middle);
    const auto moveTo = [&](int distance) {
        const QPoint at = from + QPoint(distance, 0);
        QMouseEvent event(QEvent::MouseMove, at, chart.viewport()->mapToGlobal(at), Qt::NoButton,
                          Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(chart.viewport(), &event);
        QApplication::processEvents();
    };
    QTest::mousePress(chart.viewport(), Qt::LeftButton, Qt::NoModifier, from);
    moveTo(60);
    const auto onTheWay = m_window.controller().settings().asOf;
    EXPECT_GT(onTheWay, before.settings.asOf);
    moveTo(120);
    EXPECT_GT(m_window.controller().settings().asOf, onTheWay);
    QTest::mouseRelease(chart.viewport(), Qt::LeftButton, Qt::NoModifier, from + QPoint(120, 0));
    QApplication::processEvents();

    const QString day = Formatter(Language::English).date(*m_window.controller().settings().asOf);
    EXPECT_TRUE(part<AsOfStrip>().findChild<QSlider*>()->accessibleDescription().contains(day));
    trigger(Command::Back);
    EXPECT_EQ(m_window.controller().state(), before);
}

TEST_F(DaysInWindowTest, PlayingStopsAtTheEnd)
{
    auto& timer = *part<AsOfStrip>().findChild<QTimer*>();
    trigger(Command::PlayDays);
    const std::size_t days = m_window.controller().dataset().announcementDates().size();
    for (std::size_t step = 0; step < days; ++step) {
        letPass(timer);
    }
    EXPECT_FALSE(m_window.actions()[Command::PlayDays]->isChecked());
    EXPECT_FALSE(timer.isActive());
    EXPECT_FALSE(m_window.controller().settings().asOf);
}

TEST_F(DaysInWindowTest, TheSpaceBarPlaysOnlyInThePicture)
{
    auto& chart = part<ChartView>();
    m_window.activateWindow();
    chart.setFocus();
    QApplication::processEvents();
    QTest::keyClick(&chart, Qt::Key_Space);
    EXPECT_TRUE(m_window.actions()[Command::PlayDays]->isChecked());
    trigger(Command::PlayDays);
    auto* const list = m_window.findChild<QListView*>(QStringLiteral("companies"));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    EXPECT_FALSE(m_window.actions()[Command::PlayDays]->isChecked());
}

TEST_F(DaysInWindowTest, TheSliderBeginsWhereTheViewHasSomethingAndNamesItsEnds)
{
    auto& strip = part<AsOfStrip>();
    const auto first = firstDayOf(m_window.controller().dataset(), m_window.controller().state());
    ASSERT_TRUE(first);
    const QString date = Formatter(Language::English).date(*first);
    EXPECT_EQ(strip.findChild<QLabel*>(QStringLiteral("firstDay"))->text(), date);
    EXPECT_EQ(strip.findChild<QLabel*>(QStringLiteral("today"))->text(), QStringLiteral("today"));
    auto& slider = part<DaySlider>();
    slider.setFocus();
    QTest::keyClick(&slider, Qt::Key_Home);
    QApplication::processEvents();
    EXPECT_EQ(m_window.controller().settings().asOf, first);
    EXPECT_GT(m_window.controller().comparison().rows.front().figures.size(), 0U);
}

TEST_F(DaysInWindowTest, AClickOnTheTrackOfTheSliderGoesThere)
{
    auto& slider = part<DaySlider>();
    for (const double share : {0.1, 0.5, 0.9}) {
        const QPoint position(static_cast<int>(share * slider.width()), slider.height() / 2);
        QTest::mouseClick(&slider, Qt::LeftButton, Qt::NoModifier, position);
        EXPECT_NEAR(slider.value(), share * slider.maximum(), 0.05 * slider.maximum() + 1);
    }
    slider.setValue(slider.maximum());
    QTest::keyClick(&slider, Qt::Key_Left);
    EXPECT_EQ(slider.value(), slider.maximum() - 1);
}

} // namespace
} // namespace capex
