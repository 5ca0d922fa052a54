// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/pixel_grid.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace capex {

PixelGrid::PixelGrid(const QPainter& painter)
{
    const QTransform& transform = painter.deviceTransform();
    const bool isScreen = painter.device()->devType() == QInternal::Widget;
    if (isScreen && transform.type() <= QTransform::TxScale) {
        m_x = {transform.m11(), transform.dx()};
        m_y = {transform.m22(), transform.dy()};
    }
}

double PixelGrid::width(double width) const
{
    return m_x.scale > 0 ? std::max(1.0, std::round(width * m_x.scale)) / m_x.scale : width;
}

double PixelGrid::Direction::snapped(double at, double width) const
{
    if (scale <= 0) {
        return at;
    }
    const double edge = std::floor(offset + scale * (at - width / 2) + 0.5);
    return (edge - offset) / scale + width / 2;
}

QLineF PixelGrid::line(const QLineF& line, double width) const
{
    if (line.x1() == line.x2()) {
        const double x = m_x.snapped(line.x1(), width);
        return {x, line.y1(), x, line.y2()};
    }
    if (line.y1() == line.y2()) {
        const double y = m_y.snapped(line.y1(), width);
        return {line.x1(), y, line.x2(), y};
    }
    return line;
}

QRectF PixelGrid::outline(const QRectF& box, double width) const
{
    return {QPointF(m_x.snapped(box.left(), width), m_y.snapped(box.top(), width)),
            QPointF(m_x.snapped(box.right(), width), m_y.snapped(box.bottom(), width))};
}

} // namespace capex
