// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/scene/as_of_drag.h"

#include "views/chart/time_axis.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace capex {

namespace {

constexpr double reach = 5; ///< pixels left and right of the line

const Mark* asOfLine(const ChartSpec& spec)
{
    const auto found = std::ranges::find(spec.marks, asOfMark, &Mark::id);
    return spec.movesAsOf && found != spec.marks.end() ? &*found : nullptr;
}

double timeOfLine(const ChartSpec& spec)
{
    const Mark* const line = asOfLine(spec);
    Q_ASSERT(line);
    return line->points.front().x();
}

/// The last day that begins before the end of an axis.
QDate lastDayBefore(double time)
{
    const QDate day = dayAt(time);
    return timeOf(day) < time ? day : day.addDays(-1);
}

} // namespace

bool isOnAsOfLine(const ChartSpec& spec, QPointF position)
{
    const Mark* const line = asOfLine(spec);
    if (line == nullptr) {
        return false;
    }
    const bool isBeside =
        std::abs(positionOf(spec, line->points.front()).x() - position.x()) <= reach;
    return (isBeside && position.y() >= spec.plot.top() && position.y() <= spec.plot.bottom()) ||
           std::ranges::any_of(spec.texts, [position](const PlacedText& text) {
               return text.mark == asOfMark && text.box.contains(position);
           });
}

AsOfDrag::AsOfDrag(const ChartSpec& spec, QPointF position)
    : m_start(position)
    , m_axis{spec.x.from, spec.x.to}
    , m_line(timeOfLine(spec))
    , m_monthsPerPixel((spec.x.to - spec.x.from) / spec.plot.width())
    , m_first(dayAt(m_line))
    , m_day(m_first)
{
}

bool AsOfDrag::moveTo(QPointF position)
{
    const double time = m_line + (position.x() - m_start.x()) * m_monthsPerPixel;
    const QDate day =
        std::min(dayAt(std::clamp(time, m_axis.from, m_axis.to)), lastDayBefore(m_axis.to));
    return std::exchange(m_day, day) != day;
}

} // namespace capex
