// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/headlines.h"
#include "tests/support/printers.h"
#include "tests/support/shown.h"
#include "views/chart/time_axis.h"
#include "views/scene/as_of_drag.h"
#include "views/scene/chart_view.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace capex {
namespace {

const QDate start(2025, 3, 1);

/// A timeline that follows what is dragged in it, as a window does.
class AsOfDragTest : public testing::Test
{
protected:
    AsOfDragTest()
    {
        request.settings.asOf = start;
        view.resize(900, 700);
        view.setChart(chartFor(request));
        view.show();
        QObject::connect(&view, &ChartView::asOfDragged, &view, [this](QDate day) {
            request.settings.asOf = day;
            view.setChart(chartFor(request));
        });
    }

    /// Where the beginning of a day lies in the view, in the height of the first bar.
    [[nodiscard]] QPoint placeOfDay(QDate day) const
    {
        const QPointF position = positionOf(view.spec(), {timeOf(day), 0});
        return view.mapFromScene(position.x(), view.spec().hitAreas.front().box.center().y());
    }
    void press(QPoint at)
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, Qt::NoModifier, at);
    }
    void release(QPoint at)
    {
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, Qt::NoModifier, at);
    }
    void move(QPoint at, Qt::MouseButtons buttons)
    {
        QMouseEvent event(QEvent::MouseMove, at, view.viewport()->mapToGlobal(at), Qt::NoButton,
                          buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
    /// As the pointer does on its way, with time to follow.
    void drag(QPoint at)
    {
        move(at, Qt::LeftButton);
        QCoreApplication::processEvents();
    }

    Shown request{headlines(), View::Timeline, headlineSettings(), {}};
    ChartView view;
    QSignalSpy dragged{&view, &ChartView::asOfDragged};
    QSignalSpy selected{&view, &ChartView::markSelected};
};

TEST_F(AsOfDragTest, TheLineFollowsThePointerLive)
{
    const QPoint from = placeOfDay(start);
    press(from);
    for (const int distance : {20, 60, -10}) {
        drag(from + QPoint(distance, 0));
        EXPECT_EQ(request.settings.asOf, dragged.back().front().toDate());
        EXPECT_NEAR(placeOfDay(*request.settings.asOf).x(), from.x() + distance, 2);
    }
    release(from + QPoint(-10, 0));
    EXPECT_EQ(dragged.size(), 3);
    EXPECT_LT(*request.settings.asOf, start);
    EXPECT_EQ(selected.size(), 0);
}

TEST_F(AsOfDragTest, IsOneMovementFromPressToRelease)
{
    const QPoint from = placeOfDay(start);
    for (const int attempt : {1, 2}) {
        const QPoint at = placeOfDay(*request.settings.asOf);
        dragged.clear();
        press(at);
        drag(at + QPoint(30, 0));
        drag(at + QPoint(40, 0));
        release(at + QPoint(40, 0));
        ASSERT_EQ(dragged.size(), 2) << attempt;
        EXPECT_FALSE(dragged.at(0).at(1).toBool());
        EXPECT_TRUE(dragged.at(1).at(1).toBool());
    }
    EXPECT_GT(placeOfDay(*request.settings.asOf).x(), from.x());
}

TEST_F(AsOfDragTest, TellsOnceOfManyQuickMoves)
{
    const QPoint from = placeOfDay(start);
    press(from);
    for (int distance = 10; distance <= 60; distance += 10) {
        move(from + QPoint(distance, 0), Qt::LeftButton);
    }
    EXPECT_EQ(dragged.size(), 0);
    QCoreApplication::processEvents();
    ASSERT_EQ(dragged.size(), 1);
    EXPECT_NEAR(placeOfDay(dragged.front().front().toDate()).x(), from.x() + 60, 2);
}

TEST_F(AsOfDragTest, KeepsTheAxisUntilItIsLetGo)
{
    const Axis before = view.spec().x;
    const QPoint from = placeOfDay(start);
    press(from);
    drag({from.x() - 100, from.y()});
    EXPECT_EQ(view.spec().x, before);
    drag({-5000, from.y()});
    EXPECT_EQ(request.settings.asOf, dayAt(before.from)) << "not beyond its left end";
    drag({5000, from.y()});
    EXPECT_EQ(timeOf(request.settings.asOf->addDays(1)), before.to) << "nor beyond the right";
    EXPECT_EQ(view.spec().x, before);
}

TEST_F(AsOfDragTest, TheCursorSaysWhereTheLineCanBeTaken)
{
    const QPoint on = placeOfDay(start);
    move(on + QPoint(4, 0), Qt::NoButton);
    EXPECT_EQ(view.viewport()->cursor().shape(), Qt::SplitHCursor);
    move(on + QPoint(12, 0), Qt::NoButton);
    EXPECT_NE(view.viewport()->cursor().shape(), Qt::SplitHCursor);
    const auto label = std::ranges::find(view.spec().texts, asOfMark, &PlacedText::mark);
    move(view.mapFromScene(label->box.center()), Qt::NoButton);
    EXPECT_EQ(view.viewport()->cursor().shape(), Qt::SplitHCursor);
}

TEST_F(AsOfDragTest, AClickOnTheLineChoosesWhatIsBelow)
{
    request.settings.asOf = QDate(2025, 7, 1);
    view.setChart(chartFor(request));
    const QPoint on = placeOfDay(*request.settings.asOf);
    ASSERT_TRUE(view.spec().hitAreas.front().box.contains(view.mapToScene(on)));
    press(on);
    EXPECT_EQ(selected.size(), 0);
    release(on);
    EXPECT_EQ(view.selectedMark(), view.spec().hitAreas.front().id);
    EXPECT_EQ(dragged.size(), 0);
}

TEST_F(AsOfDragTest, EscapeTakesTheLineBack)
{
    const QPoint from = placeOfDay(start);
    press(from);
    drag(from + QPoint(50, 0));
    EXPECT_NE(request.settings.asOf, start);
    QTest::keyClick(&view, Qt::Key_Escape);
    EXPECT_EQ(request.settings.asOf, start);
    drag(from + QPoint(70, 0));
    release(from + QPoint(70, 0));
    EXPECT_EQ(request.settings.asOf, start);
}

TEST_F(AsOfDragTest, LetsGoWhenTheButtonWasReleasedElsewhere)
{
    const QPoint from = placeOfDay(start);
    press(from);
    drag(from + QPoint(50, 0));
    const auto day = request.settings.asOf;
    move(from + QPoint(90, 0), Qt::NoButton);
    QCoreApplication::processEvents();
    EXPECT_EQ(request.settings.asOf, day);
}

TEST_F(AsOfDragTest, ThereIsNothingToDragWithoutADayOrInOtherPictures)
{
    const QPoint on = placeOfDay(start);
    Shown revisions = request;
    revisions.view = View::Revisions;
    request.settings.asOf.reset();
    for (const Shown& other : {request, revisions}) {
        view.setChart(chartFor(other));
        for (int x = 0; x < 900; ++x) {
            ASSERT_FALSE(isOnAsOfLine(view.spec(), QPointF(x, on.y())));
        }
        press(on);
        drag(on + QPoint(50, 0));
        release(on + QPoint(50, 0));
        EXPECT_EQ(dragged.size(), 0);
    }
}

} // namespace
} // namespace capex
