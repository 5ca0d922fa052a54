// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/years/years_axis.h"

#include "views/chart/axis_ticks.h"
#include "views/chart/chart_text.h"

#include <algorithm>
#include <cmath>

namespace capex {

namespace {

constexpr double labelRoom = 1.5;   ///< above the furthest mark, in body text
constexpr double pixelsPerTick = 3; ///< in body text
constexpr int mostTicks = 8;

} // namespace

double fitYearsAxis(ChartSpec& spec, const YearsDrawing& drawing, double height, double body,
                    const Formatter& formatter)
{
    const double reach = drawing.reach();
    spec.y = {.from = 0, .to = 1, .hasGrid = true};
    const double arrows = drawing.hasOpenEnds() ? yearsArrow : 0;
    const double pixelsHigh = std::max(10.0, height - std::round((labelRoom + arrows) * body));
    if (reach <= 0) {
        spec.y.ticks = {{0, formatter.number(0)}};
        return pixelsHigh;
    }
    const double perBillion = formatter.perBillion();
    const auto most = static_cast<int>(pixelsHigh / (pixelsPerTick * body));
    const double step = niceStep(reach * perBillion, std::clamp(most, 1, mostTicks)) / perBillion;
    const double last = std::ceil(reach / step - 1e-9) * step;
    for (const double at : multiples(step, last)) {
        spec.y.ticks.push_back({at, formatter.number(at)});
    }
    const double exact = step * std::min(pixelsHigh / reach, (height - 1) / last);
    return (exact >= 2 ? std::floor(exact) : exact) / step;
}

void addYearsTicks(ChartSpec& spec, double body)
{
    const double right = spec.plot.left() - std::round(0.6 * body);
    for (const AxisTick& tick : spec.y.ticks) {
        spec.texts.push_back(placedText(
            tick.label, TextRole::Tick, textPixels(TextRole::Tick, body),
            {right, positionOf(spec, {0, tick.at}).y()}, Qt::AlignRight | Qt::AlignVCenter));
    }
}

double addYearNames(ChartSpec& spec, int first, std::size_t count, double top, double body)
{
    const int size = textPixels(TextRole::Name, body);
    const double need = textWidth(QStringLiteral("2000"), TextRole::Name, size) + body;
    const double slotPixels = spec.plot.width() / (spec.x.to - spec.x.from);
    const auto step = static_cast<std::size_t>(std::max(1.0, std::ceil(need / slotPixels)));
    std::size_t next = 0;
    for (std::size_t index = 0; index < count; ++index) {
        const QString year = QString::number(first + static_cast<int>(index));
        const auto slot = static_cast<double>(index);
        spec.x.ticks.push_back({slot, year});
        const PlacedText text =
            placedText(year, TextRole::Name, size, {positionOf(spec, {slot, 0}).x(), top},
                       Qt::AlignHCenter | Qt::AlignTop);
        if (index >= next && text.box.left() >= spec.plot.left() &&
            text.box.right() <= spec.size.width()) {
            spec.texts.push_back(text);
            next = index + step;
        }
    }
    return top + lineHeight(size);
}

} // namespace capex
