// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/as_of_strip.h"

#include "tests/support/printers.h"
#include "tests/support/widgets.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

namespace capex {
namespace {

const std::vector<QDate> days{{2025, 1, 10}, {2025, 2, 24}, {2025, 3, 19}, {2025, 7, 30}};

struct Chosen
{
    std::optional<QDate> day;
    bool isMoving = false;

    friend bool operator==(const Chosen&, const Chosen&) = default;
};

void PrintTo(const Chosen& chosen, std::ostream* stream)
{
    *stream << (chosen.day ? chosen.day->toString(Qt::ISODate).toStdString() : "any day")
            << (chosen.isMoving ? ", moving" : "");
}

class AsOfStripTest : public testing::Test
{
protected:
    AsOfStripTest()
    {
        m_play.setCheckable(true);
        m_strip = std::make_unique<AsOfStrip>(AsOfActions{&m_earlier, &m_play, &m_later},
                                              Language::English);
        m_strip->setDays(days);
        m_strip->resize(800, 50);
        m_strip->show();
        m_slider = m_strip->findChild<QSlider*>();
        QObject::connect(m_strip.get(), &AsOfStrip::dayChosen,
                         [this](std::optional<QDate> day, bool isMoving) {
                             m_chosen.push_back({day, isMoving});
                         });
    }

    /// What was chosen since the last time.
    std::vector<Chosen> chosen() { return std::exchange(m_chosen, {}); }
    void letPass()
    {
        EXPECT_TRUE(QMetaObject::invokeMethod(m_strip->findChild<QTimer*>(), "timeout",
                                              Qt::DirectConnection));
    }
    [[nodiscard]] QString sentence() const { return m_slider->accessibleDescription(); }
    [[nodiscard]] QLabel& label(const char* name) const
    {
        return *m_strip->findChild<QLabel*>(QString::fromLatin1(name));
    }

    QAction m_earlier{QStringLiteral("Earlier day")};
    QAction m_play{QStringLiteral("Play")};
    QAction m_later{QStringLiteral("Later day")};
    std::unique_ptr<AsOfStrip> m_strip;
    QSlider* m_slider = nullptr;
    std::vector<Chosen> m_chosen;
};

TEST_F(AsOfStripTest, StandsBehindTheLastDayWhereAnyDayIsMeant)
{
    EXPECT_EQ(m_slider->value(), 4);
    EXPECT_EQ(m_slider->maximum(), 4);
    EXPECT_EQ(sentence(), QStringLiteral("any day"));
}

TEST_F(AsOfStripTest, ShowsADayWithoutChoosingIt)
{
    m_strip->showDay(days[2]);
    EXPECT_EQ(m_slider->value(), 2);
    EXPECT_EQ(sentence(), QStringLiteral("as of 19 Mar 2025"));
    EXPECT_TRUE(labelsIn(*m_strip).contains(sentence()));
    EXPECT_TRUE(chosen().empty());
}

TEST_F(AsOfStripTest, ADayBetweenTwoStandsAtTheOneBeforeAndKeepsItsName)
{
    m_strip->showDay(QDate(2025, 3, 1));
    EXPECT_EQ(m_slider->value(), 1);
    EXPECT_EQ(sentence(), QStringLiteral("as of 1 Mar 2025"));
    m_earlier.trigger();
    EXPECT_EQ(chosen(), (std::vector<Chosen>{{days[1]}})) << "not the one before that";
    m_strip->showDay(QDate(2025, 3, 1));
    m_later.trigger();
    EXPECT_EQ(chosen(), (std::vector<Chosen>{{days[2]}}));
}

TEST_F(AsOfStripTest, FromADayBeforeTheFirstALaterOneIsTheFirst)
{
    m_strip->showDay(QDate(2020, 1, 1));
    EXPECT_EQ(m_slider->value(), 0);
    m_later.trigger();
    EXPECT_EQ(chosen(), (std::vector<Chosen>{{days[0]}}));
}

TEST_F(AsOfStripTest, StepsToTodayAndTheFirstDayAndNoFurther)
{
    m_strip->showDay(days[3]);
    m_later.trigger();
    EXPECT_EQ(chosen(), (std::vector<Chosen>{{std::nullopt}}));
    m_later.trigger();
    EXPECT_EQ(m_slider->value(), 4);
    m_strip->showDay(days[0]);
    m_earlier.trigger();
    EXPECT_EQ(m_slider->value(), 0);
    EXPECT_EQ(sentence(), QStringLiteral("as of 10 Jan 2025"));
}

TEST_F(AsOfStripTest, ADayIsChosenByTheKeysOfTheSlider)
{
    QTest::keyClick(m_slider, Qt::Key_Left);
    QTest::keyClick(m_slider, Qt::Key_Home);
    EXPECT_EQ(chosen(), (std::vector<Chosen>{{days[3]}, {days[0]}}));
}

TEST_F(AsOfStripTest, ADragIsOneMovement)
{
    const int y = m_slider->height() / 2;
    const auto moveTo = [&](int x) {
        const QPoint at(x, y);
        QMouseEvent event(QEvent::MouseMove, at, m_slider->mapToGlobal(at), Qt::NoButton,
                          Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_slider, &event);
    };
    const int right = m_slider->width() - 8;
    for (int time = 0; time < 2; ++time) {
        QTest::mousePress(m_slider, Qt::LeftButton, {}, {right, y});
        moveTo(right * 3 / 4);
        moveTo(right / 2);
        QTest::mouseRelease(m_slider, Qt::LeftButton, {}, {right / 2, y});
        EXPECT_EQ(chosen(), (std::vector<Chosen>{{days[3], false}, {days[2], true}}));
        m_strip->showDay({});
    }
}

TEST_F(AsOfStripTest, PlaysFromTheFirstDayToTodayAsOneMovement)
{
    m_play.trigger();
    EXPECT_EQ(chosen(), (std::vector<Chosen>{{days[0], false}}));
    for (int step = 0; step < 4; ++step) {
        EXPECT_TRUE(m_play.isChecked());
        letPass();
    }
    EXPECT_EQ(chosen(),
              (std::vector<Chosen>{{days[1], true}, {days[2], true}, {days[3], true}, {{}, true}}));
    EXPECT_FALSE(m_play.isChecked());
    EXPECT_FALSE(m_strip->findChild<QTimer*>()->isActive());
}

TEST_F(AsOfStripTest, PlaysOnFromTheDayThatIsShown)
{
    m_strip->showDay(days[1]);
    m_play.trigger();
    EXPECT_EQ(chosen(), (std::vector<Chosen>{{days[2], false}}));
    EXPECT_EQ(m_strip->findChild<QTimer*>()->interval(), AsOfStrip::stepMilliseconds);
}

TEST_F(AsOfStripTest, AHandAtTheSliderStopsIt)
{
    m_play.trigger();
    chosen();
    QTest::keyClick(m_slider, Qt::Key_End);
    EXPECT_FALSE(m_play.isChecked());
    EXPECT_EQ(chosen(), (std::vector<Chosen>{{std::nullopt}}));
    EXPECT_FALSE(m_strip->findChild<QTimer*>()->isActive());
}

TEST_F(AsOfStripTest, ItsButtonsLookAsTheActionsAreAndTriggerThem)
{
    QAbstractButton* const play = buttonIn(*m_strip, "Play");
    EXPECT_EQ(play->text(), QStringLiteral("▶"));
    QTest::mouseClick(play, Qt::LeftButton);
    EXPECT_TRUE(m_play.isChecked());
    EXPECT_TRUE(play->isChecked());
    EXPECT_EQ(play->text(), QStringLiteral("⏸"));
    m_strip->stop();
    EXPECT_FALSE(play->isChecked());
    EXPECT_EQ(play->text(), QStringLiteral("▶"));
    m_strip->showDay(days[2]);
    QTest::mouseClick(buttonIn(*m_strip, "Earlier day"), Qt::LeftButton);
    EXPECT_EQ(m_slider->value(), 1);
}

TEST_F(AsOfStripTest, NamesItsEndsWhereTheyHaveRoom)
{
    EXPECT_EQ(label("firstDay").accessibleName(), QStringLiteral("10 Jan 2025"));
    EXPECT_TRUE(label("firstDay").isVisible() && label("today").isVisible());
    m_strip->resize(360, 50);
    EXPECT_FALSE(label("firstDay").isVisible()) << "goes before it is cut";
    EXPECT_TRUE(label("today").isVisible());
    m_strip->resize(800, 50);
    EXPECT_TRUE(label("firstDay").isVisible());
    EXPECT_TRUE(isWhole(label("firstDay"), *m_strip) && isWhole(label("today"), *m_strip));
}

TEST_F(AsOfStripTest, WithoutADayThereIsNothingToSlide)
{
    m_strip->setDays({});
    EXPECT_FALSE(m_slider->isEnabled());
    EXPECT_FALSE(label("today").isVisible());
    EXPECT_TRUE(label("firstDay").text().isEmpty());
    m_strip->setDays(days);
    EXPECT_TRUE(m_slider->isEnabled());
}

TEST_F(AsOfStripTest, OtherDaysKeepTheDayThatIsShown)
{
    m_strip->showDay(days[2]);
    m_strip->setDays({days[0], days[2]});
    EXPECT_EQ(m_slider->value(), 1);
    EXPECT_EQ(sentence(), QStringLiteral("as of 19 Mar 2025"));
    EXPECT_TRUE(chosen().empty());
}

TEST_F(AsOfStripTest, TabGoesThroughButtonsAndSlider)
{
    EXPECT_EQ(namelessIn(*m_strip), QStringList());
    EXPECT_EQ(tabOrderIn(*m_strip),
              (QStringList{QStringLiteral("Earlier day"), QStringLiteral("Play"),
                           QStringLiteral("Later day"), QStringLiteral("As of")}));
}

TEST_F(AsOfStripTest, InChineseTheDayIsNotCut)
{
    const Speaking chinese(Language::SimplifiedChinese);
    AsOfStrip strip({&m_earlier, &m_play, &m_later}, Language::SimplifiedChinese);
    strip.setDays(days);
    strip.showDay(QDate(2028, 12, 28));
    strip.resize(500, 50);
    strip.show();
    for (const QLabel* const each : strip.findChildren<QLabel*>()) {
        const int needed = each->fontMetrics().horizontalAdvance(each->text());
        EXPECT_TRUE(each->isHidden() || each->width() >= needed) << each->text().toStdString();
    }
    EXPECT_FALSE(
        strip.findChild<QSlider*>()->accessibleDescription().contains(QStringLiteral("as of")));
}

} // namespace
} // namespace capex
