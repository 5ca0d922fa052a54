// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/plain_marks.h"

#include "views/chart/chart_overlay.h"
#include "views/chart/mark_painter.h"

#include <QPainter>

namespace capex {

namespace {

QPolygonF polygonOf(const ChartSpec& spec, const Mark& mark)
{
    QPolygonF polygon;
    polygon.reserve(static_cast<qsizetype>(mark.points.size()));
    for (const QPointF& point : mark.points) {
        polygon.append(positionOf(spec, point));
    }
    return polygon;
}

void paintPlain(QPainter& painter, const ChartSpec& spec, const Mark& mark)
{
    const QColor colour = inkOf(spec.theme, mark);
    if (mark.shape == Mark::Shape::Line) {
        painter.setPen(linePen({colour, {}, spec.unit}, mark.isPartial, mark.isStrong));
        painter.drawPolyline(polygonOf(spec, mark));
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(tintOf(spec.theme, colour, mark.fill));
    mark.shape == Mark::Shape::Bar ? painter.drawRect(boxOf(spec, mark))
                                   : painter.drawPolygon(polygonOf(spec, mark));
}

} // namespace

bool isPlain(const Mark& mark)
{
    return mark.shape == Mark::Shape::Bar || mark.shape == Mark::Shape::Band ||
           (mark.shape == Mark::Shape::Line && !mark.tone);
}

QRectF extentOf(const ChartSpec& spec, const Mark& mark)
{
    constexpr double widestInUnits = 16; // of a dot, a cap, the head of an arrow
    const double edge = widestInUnits * spec.unit;
    return polygonOf(spec, mark).boundingRect().adjusted(-edge, -edge, edge, edge);
}

void PlainMarks::paint(QPainter& painter, const QRectF& exposed) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(m_spec.plot, Qt::IntersectClip);
    for (const Mark& mark : m_spec.marks) {
        if (isPlain(mark) && extentOf(m_spec, mark).intersects(exposed)) {
            paintPlain(painter, m_spec, mark);
        }
    }
}

} // namespace capex
