// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/day_commands.h"

#include "app/document/comparison_controller.h"
#include "model/formats/figure_file.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"
#include "views/panels/as_of_strip.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QLabel>
#include <QSignalSpy>

namespace capex {
namespace {

class DayCommandsTest : public testing::Test
{
protected:
    DayCommandsTest()
    {
        m_play.setCheckable(true);
        m_controller.setDataset(bundledFigures());
    }

    [[nodiscard]] QString label(const char* name) const
    {
        return m_strip.findChild<QLabel*>(QString::fromLatin1(name))->text();
    }

    ComparisonController m_controller;
    QAction m_earlier;
    QAction m_play;
    QAction m_later;
    AsOfStrip m_strip{{&m_earlier, &m_play, &m_later}, Language::English};
    DayCommands m_days{m_controller, m_strip, {&m_earlier, &m_play, &m_later}};
};

TEST_F(DayCommandsTest, TheStripOffersTheDaysOfTheView)
{
    m_days.show();
    EXPECT_TRUE(m_play.isEnabled());
    QSignalSpy chosen(&m_strip, &AsOfStrip::dayChosen);
    m_earlier.trigger();
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.front().front().value<std::optional<QDate>>(),
              m_controller.dataset().announcementDates().back());
}

TEST_F(DayCommandsTest, TheStripBeginsWhereTheViewHasSomethingToShow)
{
    const QDate first(2025, 1, 15);
    m_controller.setDataset(datasetOf(
        {{.id = "old", .period = Period::calendarYear(2022), .announced = QDate(2021, 3, 1)},
         {.id = "plan", .announced = first}}));
    m_days.show();
    EXPECT_EQ(label("firstDay"), Formatter(Language::English).date(first));
    m_controller.setView(View::Timeline);
    m_days.show();
    EXPECT_EQ(label("firstDay"), Formatter(Language::English).date(QDate(2021, 3, 1)));
}

TEST_F(DayCommandsTest, TheStripStandsAtTheDayOfTheState)
{
    const std::vector<QDate> days = m_controller.dataset().announcementDates();
    m_controller.change([&](ViewState& state) { state.settings.asOf = days[days.size() - 3]; });
    m_days.show();
    QSignalSpy chosen(&m_strip, &AsOfStrip::dayChosen);
    m_later.trigger();
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.front().front().value<std::optional<QDate>>(), days[days.size() - 2]);
}

TEST_F(DayCommandsTest, WithoutFiguresThereIsNothingToPlay)
{
    m_controller.setDataset(Dataset());
    m_days.show();
    EXPECT_FALSE(m_earlier.isEnabled() || m_play.isEnabled() || m_later.isEnabled());
}

TEST_F(DayCommandsTest, PlayingStopsWhenItIsToldTo)
{
    m_days.show();
    m_play.trigger();
    EXPECT_TRUE(m_play.isChecked());
    m_days.stop();
    EXPECT_FALSE(m_play.isChecked());
}

} // namespace
} // namespace capex
