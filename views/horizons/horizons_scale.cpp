// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/horizons/horizons_scale.h"

#include "views/chart/axis_ticks.h"
#include "views/chart/chart_text.h"
#include "views/chart/free_room.h"

#include <algorithm>
#include <cmath>

namespace capex {

namespace {

constexpr double tickRoom = 4.5; ///< between two ticks, in body text
constexpr int mostSteps = 8;
constexpr double air = 0.2;           ///< around a number, in body text
constexpr double airBesideDots = 0.3; ///< in body text

enum class Side { Left, Right };

/// The column of the numbers beside an axis.
class Column
{
public:
    Column(const ChartSpec& spec, Side side, double body)
        : m_spec(spec)
        , m_isLeft(side == Side::Left)
        , m_body(body)
    {
    }

    /// The zero, and what finds room above it.
    [[nodiscard]] std::vector<PlacedText> labels(const FreeRoom& room) const;

private:
    [[nodiscard]] PlacedText label(const AxisTick& tick, Qt::Alignment vertical) const;

    const ChartSpec& m_spec;
    bool m_isLeft;
    double m_body;
};

std::vector<PlacedText> Column::labels(const FreeRoom& room) const
{
    std::vector<PlacedText> labels;
    for (const AxisTick& tick : m_spec.y.ticks) {
        if (tick.at <= 0) {
            labels.push_back(label(tick, Qt::AlignTop));
            continue;
        }
        for (const Qt::Alignment vertical : {Qt::AlignBottom, Qt::AlignTop}) {
            if (const PlacedText placed = label(tick, vertical); room.holds(placed.box)) {
                labels.push_back(placed);
                break;
            }
        }
    }
    return labels;
}

/// Its bottom on the grid line of the tick, or its top below it.
PlacedText Column::label(const AxisTick& tick, Qt::Alignment vertical) const
{
    const double gap = std::round(dotReach * m_spec.unit + airBesideDots * m_body);
    const double x = m_isLeft ? m_spec.plot.left() + gap : m_spec.plot.right() - gap;
    const double line = positionOf(m_spec, {0, tick.at}).y();
    const double shift = vertical == Qt::AlignBottom ? -m_spec.hairline : m_spec.hairline;
    return placedText(tick.label, TextRole::Tick, textPixels(TextRole::Tick, m_body),
                      {x, line + shift}, (m_isLeft ? Qt::AlignLeft : Qt::AlignRight) | vertical);
}

} // namespace

std::vector<AxisTick> horizonsTicks(double most, double height, double body,
                                    const Formatter& formatter)
{
    if (most <= 0) {
        return {{0, formatter.number(0)}};
    }
    const double perBillion = formatter.perBillion();
    const auto steps = static_cast<int>(height / (tickRoom * body));
    const double step = niceStep(most * perBillion, std::clamp(steps, 1, mostSteps)) / perBillion;
    std::vector<AxisTick> ticks;
    for (const double at : multiples(step, most)) {
        ticks.push_back({at, formatter.number(at)});
    }
    return ticks;
}

double zeroHeight(double body)
{
    return lineHeight(textPixels(TextRole::Tick, body)) + std::round(0.2 * body);
}

void addHorizonsScale(ChartSpec& spec, double body)
{
    const FreeRoom room(spec, air * body);
    const auto left = Column(spec, Side::Left, body).labels(room);
    const auto right = Column(spec, Side::Right, body).labels(room);
    const auto& better = right.size() > left.size() ? right : left;
    spec.texts.insert(spec.texts.end(), better.begin(), better.end());
}

} // namespace capex
