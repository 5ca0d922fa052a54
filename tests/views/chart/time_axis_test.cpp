// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "views/chart/time_axis.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

QStringList labelsOf(const std::vector<AxisTick>& ticks)
{
    QStringList labels;
    for (const AxisTick& tick : ticks) {
        labels.append(tick.label);
    }
    return labels;
}

std::vector<AxisTick> ticksOf(double from, double to, double pixelsPerMonth, int leastMonths = 1)
{
    return timeTicks(from, to, pixelsPerMonth, 12, leastMonths, Formatter());
}

TEST(TimeAxis, ADayIsAPartOfItsMonth)
{
    EXPECT_DOUBLE_EQ(timeOf({2025, 1, 1}), Month::of(2025, 1).index);
    EXPECT_DOUBLE_EQ(timeOf({2025, 4, 16}), Month::of(2025, 4).index + 0.5);
}

TEST(TimeAxis, EveryDayComesBackFromItsPlace)
{
    for (QDate day(2023, 12, 1); day < QDate(2025, 4, 1); day = day.addDays(1)) {
        EXPECT_EQ(dayAt(timeOf(day)), day);
        EXPECT_EQ(dayAt(timeOf(day) + 0.02), day) << "within the day";
    }
}

TEST(TimeAxis, TicksAreAsCloseAsTheirLabelsAllow)
{
    const double from = Month::of(2025, 1).index;
    EXPECT_EQ(labelsOf(ticksOf(from, from + 2, 200)).join(u','),
              QStringLiteral("Jan 2025,Feb 2025,Mar 2025"));
    EXPECT_EQ(labelsOf(ticksOf(from, from + 6, 40)).join(u','),
              QStringLiteral("Jan 2025,Apr 2025,Jul 2025"));
    EXPECT_EQ(labelsOf(ticksOf(from, from + 24, 6)).join(u','), QStringLiteral("2025,2026,2027"));
    EXPECT_EQ(labelsOf(ticksOf(from, from + 24, 200, 12)).join(u','),
              QStringLiteral("2025,2026,2027"));
}

TEST(TimeAxis, TicksOfManyYearsStandAtRoundOnes)
{
    EXPECT_EQ(labelsOf(ticksOf(Month::of(1998, 1).index, Month::of(2031, 1).index, 0.6)).join(u','),
              QStringLiteral("2000,2010,2020,2030"));
}

TEST(TimeAxis, YearsBeginOnWholePixels)
{
    EXPECT_DOUBLE_EQ(alignedScale(71.4), 71);
    EXPECT_DOUBLE_EQ(alignedScale(7.49) * 12, 89);
    EXPECT_DOUBLE_EQ(alignedScale(0.01), 0.01);
}

TEST(DataAt, IsTheInverseOfPlaceOf)
{
    ChartSpec spec;
    spec.plot = QRectF(100, 50, 640, 320);
    spec.x = {.scale = Axis::Scale::Time, .from = 24300, .to = 24336};
    spec.y = {.scale = Axis::Scale::Category, .from = 7.5, .to = -0.5};
    for (const QPointF& data : {QPointF(24300, 7.5), QPointF(24312.25, 3), QPointF(24400, -2)}) {
        const QPointF back = dataAt(spec, positionOf(spec, data));
        EXPECT_NEAR(back.x(), data.x(), 1e-9);
        EXPECT_NEAR(back.y(), data.y(), 1e-9);
    }
    EXPECT_EQ(dataAt(spec, spec.plot.topLeft()), QPointF(24300, -0.5));
}

} // namespace
} // namespace capex
