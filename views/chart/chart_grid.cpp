// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/chart_grid.h"

#include "views/chart/pixel_grid.h"

#include <QLineF>
#include <QPainter>

namespace capex {

void ChartGrid::paint(QPainter& painter) const
{
    const PixelGrid pixels(painter);
    const double width = pixels.width(m_spec.hairline);
    const auto draw = [&](const Axis& axis, auto&& lineAt) {
        for (const AxisTick& tick : axis.ticks) {
            const bool isAxis = tick.at == 0 || axis.scale == Axis::Scale::Category;
            const Tone tone = isAxis ? Tone::Axis : Tone::Grid;
            painter.setPen(QPen(colourOf(m_spec.theme, tone), width));
            painter.drawLine(pixels.line(lineAt(tick.at), width));
        }
    };
    painter.setClipPath(freeArea(), Qt::IntersectClip);
    if (m_spec.x.hasGrid) {
        draw(m_spec.x, [this](double at) {
            const double x = positionOf(m_spec, {at, 0}).x();
            return QLineF(x, m_spec.plot.top(), x, m_spec.plot.bottom());
        });
    }
    if (m_spec.y.hasGrid) {
        draw(m_spec.y, [this](double at) {
            const double y = positionOf(m_spec, {0, at}).y();
            return QLineF(m_spec.plot.left(), y, m_spec.plot.right(), y);
        });
    }
}

/// Where no text stands.
QPainterPath ChartGrid::freeArea() const
{
    const double space = 3 * m_spec.unit;
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    path.addRect({QPointF(), m_spec.size});
    for (const PlacedText& text : m_spec.texts) {
        if (text.role != TextRole::Tick && text.box.intersects(m_spec.plot)) {
            path.addRect(text.box.adjusted(-space, 0, space, 0));
        }
    }
    return path;
}

} // namespace capex
