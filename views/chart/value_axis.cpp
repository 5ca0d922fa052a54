// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/value_axis.h"

#include "views/chart/axis_ticks.h"
#include "views/chart/chart_text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace capex {

namespace {

constexpr double pixelsPerTick = 5.5; ///< in body text
constexpr double roundingSlack = 1e-9;
constexpr double leastShare = 0.1; ///< of the plot's width, left to the bars

} // namespace

double fitValueAxis(ChartSpec& spec, std::span<const RowReach> rows, const Formatter& formatter,
                    double body)
{
    double furthest = 0;
    double scale = std::numeric_limits<double>::infinity();
    const double width = spec.plot.width();
    for (const RowReach& row : rows) {
        if (row.value > 0) {
            scale = std::min(scale, std::max(width - row.taken, leastShare * width) / row.value);
            furthest = std::max(furthest, row.value);
        }
    }
    if (furthest <= 0) {
        spec.x = {.from = 0, .to = 1, .hasGrid = true};
        return width;
    }
    const double perBillion = formatter.perBillion();
    const auto most = static_cast<int>(furthest * scale / (pixelsPerTick * body));
    double step = niceStep(furthest * perBillion, std::clamp(most, 1, 10));
    const double widestTick =
        textWidth(formatter.number(furthest), TextRole::Tick, textPixels(TextRole::Tick, body)) +
        body;
    while (step / perBillion * scale < widestTick) {
        step = nextNiceStep(step);
    }
    step /= perBillion;
    const double last = std::ceil(furthest / step - roundingSlack) * step;
    const double pixelsPerBillion = std::floor(step * std::min(scale, width / last)) / step;
    spec.x = {.from = 0, .to = width / pixelsPerBillion, .hasGrid = true};
    for (const double at : multiples(step, last)) {
        spec.x.ticks.push_back({at, formatter.number(at)});
    }
    return pixelsPerBillion;
}

void addValueTicks(ChartSpec& spec, double body)
{
    const int size = textPixels(TextRole::Tick, body);
    const double top = spec.plot.bottom() + std::round(0.3 * body);
    for (const AxisTick& tick : spec.x.ticks) {
        PlacedText label =
            placedText(tick.label, TextRole::Tick, size, {positionOf(spec, {tick.at, 0}).x(), top},
                       Qt::AlignHCenter | Qt::AlignTop);
        label.box.moveRight(std::min(label.box.right(), spec.size.width()));
        spec.texts.push_back(std::move(label));
    }
}

void addAxisTitle(ChartSpec& spec, const QString& title, double body)
{
    const int size = textPixels(TextRole::Tick, body);
    const double top = spec.plot.bottom() + std::round(0.3 * body) + lineHeight(size);
    spec.texts.push_back(placedText(title, TextRole::Tick, size, {spec.plot.right(), top},
                                    Qt::AlignRight | Qt::AlignTop));
}

} // namespace capex
