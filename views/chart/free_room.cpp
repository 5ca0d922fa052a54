// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/free_room.h"

#include <QPolygonF>

#include <algorithm>

namespace capex {

namespace {

using Shape = Mark::Shape;

/// Piece by piece, for a path as a whole counts as closed.
QPainterPath pieces(const QPolygonF& line)
{
    QPainterPath path;
    for (qsizetype n = 0; n + 1 < line.size(); ++n) {
        path.moveTo(line[n]);
        path.lineTo(line[n + 1]);
    }
    return path;
}

QPainterPath roomOf(const Mark& mark, const ChartSpec& spec)
{
    QPolygonF outline;
    for (const QPointF& point : mark.points) {
        outline.append(positionOf(spec, point));
    }
    QPainterPath path;
    if (mark.shape == Shape::Line || mark.shape == Shape::GhostLine) {
        return pieces(outline);
    }
    if (mark.shape == Shape::Band) {
        path.addPolygon(outline);
        return path;
    }
    const bool isBar = mark.shape == Shape::Bar || mark.shape == Shape::GhostBar;
    const double unit = isBar ? 0 : spec.unit;
    path.addRect(outline.boundingRect().adjusted(-dotReach * unit, -endReach * unit,
                                                 dotReach * unit, endReach * unit));
    return path;
}

} // namespace

FreeRoom::FreeRoom(const ChartSpec& spec, double air)
    : m_spec(spec)
    , m_air(air)
{
    for (const Mark& mark : spec.marks) {
        m_taken.push_back(roomOf(mark, spec));
    }
}

bool FreeRoom::holds(const QRectF& label) const
{
    const QRectF wide = label.adjusted(-m_air, 0, m_air, 0);
    const auto meetsText = [&](const PlacedText& text) { return text.box.intersects(wide); };
    const auto meetsMark = [&](const QPainterPath& path) {
        return path.boundingRect().adjusted(-1, -1, 1, 1).intersects(wide) && path.intersects(wide);
    };
    return m_spec.plot.contains(label) && std::ranges::none_of(m_spec.texts, meetsText) &&
           std::ranges::none_of(m_taken, meetsMark);
}

} // namespace capex
