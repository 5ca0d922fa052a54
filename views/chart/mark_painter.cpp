// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/mark_painter.h"

#include "views/chart/pixel_grid.h"

#include <QLineF>
#include <QPainter>
#include <QPen>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace capex {

namespace {

/// Lines at 45 degrees over `box`, rising to the right, or falling.
QList<QLineF> diagonals(const QRectF& box, double spacing, bool rising)
{
    QList<QLineF> lines;
    const double run = box.height();
    const double start = rising ? box.left() - run : box.left();
    const double end = rising ? box.right() : box.right() + run;
    for (double x = start + spacing / 2; x < end; x += spacing) {
        lines.append(rising ? QLineF(x, box.bottom(), x + run, box.top())
                            : QLineF(x - run, box.top(), x, box.bottom()));
    }
    return lines;
}

/// Level lines over `box`.
QList<QLineF> levels(const QRectF& box, double spacing)
{
    QList<QLineF> lines;
    for (double y = box.bottom() - spacing; y > box.top(); y -= spacing) {
        lines.append({box.left(), y, box.right(), y});
    }
    return lines;
}

void paintDots(QPainter& painter, const QRectF& box, const Ink& ink)
{
    const double spacing = 6 * ink.unit;
    const double radius = 1.25 * ink.unit;
    const int rows = std::max(1, static_cast<int>(box.height() / spacing));
    const double top = box.center().y() - (rows - 1) * spacing / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.colour);
    for (int row = 0; row < rows; ++row) {
        for (double x = box.left() + spacing / 2; x < box.right(); x += spacing) {
            painter.drawEllipse(QPointF(x, top + row * spacing), radius, radius);
        }
    }
}

QPointF across(QPointF from, QPointF to, double length)
{
    const QLineF line(from, to);
    return line.length() > 0 ? (line.unitVector().normalVector().p2() - from) * length
                             : QPointF(0, length);
}

QPolygonF crossAt(QPointF centre, double arm)
{
    const double w = 0.36 * arm;
    QPolygonF polygon;
    for (const QPointF& corner :
         {QPointF(-w, -arm), QPointF(w, -arm), QPointF(w, -w), QPointF(arm, -w), QPointF(arm, w),
          QPointF(w, w), QPointF(w, arm), QPointF(-w, arm), QPointF(-w, w), QPointF(-arm, w),
          QPointF(-arm, -w), QPointF(-w, -w)}) {
        polygon.append(centre + corner);
    }
    return polygon;
}

/// `corners` points on a circle, the first at `start` degrees from the right, clockwise; every
/// second one drawn in to `inner` of the radius.
QPolygonF around(QPointF centre, double radius, int corners, double start, double inner = 1)
{
    QPolygonF polygon;
    for (int n = 0; n < corners; ++n) {
        const QLineF ray =
            QLineF::fromPolar(n % 2 == 0 ? radius : inner * radius, -start - n * 360.0 / corners);
        polygon.append(centre + ray.p2());
    }
    return polygon;
}

/// As large to the eye as a disc of that radius.
QPolygonF outlineOf(DotShape shape, QPointF centre, double radius)
{
    const double r = radius;
    switch (shape) {
    case DotShape::Disc:
        break;
    case DotShape::Square:
        return around(centre, 1.27 * r, 4, 45);
    case DotShape::Triangle:
        return around(centre + QPointF(0, 0.2 * r), 1.4 * r, 3, -90);
    case DotShape::Diamond:
        return around(centre, 1.4 * r, 4, 0);
    case DotShape::Wedge:
        return around(centre - QPointF(0, 0.2 * r), 1.4 * r, 3, 90);
    case DotShape::Cross:
        return crossAt(centre, 1.25 * r);
    case DotShape::Pentagon:
        return around(centre, 1.2 * r, 5, -90);
    case DotShape::Star:
        return around(centre, 1.6 * r, 10, -90, 0.45);
    }
    return {};
}

/// A light edge below a dark line, so that it is seen on any fill.
void paintLines(QPainter& painter, QList<QLineF> lines, double wanted, const Ink& ink)
{
    const PixelGrid pixels(painter);
    const double width = pixels.width(wanted);
    std::ranges::transform(lines, lines.begin(),
                           [&](const QLineF& line) { return pixels.line(line, width); });
    QColor edge = ink.background;
    edge.setAlphaF(0.6F);
    painter.setPen(QPen(edge, width + 2 * ink.unit, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(lines);
    painter.setPen(QPen(ink.colour, width, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(lines);
}

} // namespace

void paintPattern(QPainter& painter, const QRectF& box, Fill fill, const Ink& ink)
{
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    if (fill == Fill::Dotted) {
        paintDots(painter, box, ink);
    }
    if (fill == Fill::Ruled) {
        painter.setPen(QPen(ink.colour, 1.2 * ink.unit));
        painter.drawLines(levels(box, 5 * ink.unit));
    }
    if (fill == Fill::Hatched) {
        painter.setPen(QPen(ink.colour, 1.4 * ink.unit));
        painter.drawLines(diagonals(box, 8 * ink.unit, true));
    }
    if (fill == Fill::CrossHatched) {
        painter.setPen(QPen(ink.colour, 0.9 * ink.unit));
        painter.drawLines(diagonals(box, 9 * ink.unit, true));
        painter.drawLines(diagonals(box, 9 * ink.unit, false));
    }
    painter.restore();
}

void paintPerforation(QPainter& painter, const QRectF& box, const Ink& ink)
{
    QPen pen(ink.background, 1.5 * ink.unit, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    pen.setDashPattern({2, 2});
    painter.setPen(pen);
    painter.drawPolyline(
        QPolygonF({box.bottomLeft(), box.topLeft(), box.topRight(), box.bottomRight()}));
}

void paintOutline(QPainter& painter, const QRectF& around, const Outline& outline, const Ink& ink)
{
    const PixelGrid pixels(painter);
    const double width = pixels.width(std::max(1.0, std::round(ink.unit * 1.2)));
    const QRectF box = pixels.outline(around, width);
    QPen pen(ink.colour, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (outline.isDashed) {
        pen.setDashPattern({4, 3});
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    if (!outline.lacksLeft && !outline.lacksRight) {
        painter.drawRect(box);
        return;
    }
    QList<QLineF> edges{{box.topLeft(), box.topRight()}, {box.bottomLeft(), box.bottomRight()}};
    if (!outline.lacksLeft) {
        edges.append({box.topLeft(), box.bottomLeft()});
    }
    if (!outline.lacksRight) {
        edges.append({box.topRight(), box.bottomRight()});
    }
    painter.drawLines(edges);
}

void paintWhisker(QPainter& painter, QPointF from, QPointF to, const Ink& ink)
{
    const QPointF cap = across(from, to, 5.5 * ink.unit);
    paintLines(painter, {{from, to}, {from - cap, from + cap}, {to - cap, to + cap}},
               1.4 * ink.unit, ink);
}

void paintArrow(QPainter& painter, QPointF from, QPointF to, const Ink& ink)
{
    const QPointF side = across(from, to, 4.5 * ink.unit);
    const QLineF line(from, to);
    const double length = std::max(line.length(), 1e-6);
    const QPointF back = to - (to - from) * (7 * ink.unit / length);
    paintLines(painter, {line, {to, back + side}, {to, back - side}}, 1.4 * ink.unit, ink);
}

void paintGhost(QPainter& painter, QPointF from, QPointF to, const Ink& ink)
{
    paintLines(painter, {{from, to}}, 2.2 * ink.unit, ink);
}

void paintDot(QPainter& painter, QPointF centre, const Dot& dot, const Ink& ink)
{
    const bool isRing = dot.fill != Fill::None && dot.fill != Fill::Solid;
    const double radius = (isRing ? 4 : 5) * ink.unit;
    QPen pen = isRing ? QPen(ink.colour, 2 * ink.unit) : QPen(ink.background, ink.unit);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(isRing ? ink.background : ink.colour);
    if (dot.shape == DotShape::Disc) {
        painter.drawEllipse(centre, radius, radius);
    } else {
        painter.drawPolygon(outlineOf(dot.shape, centre, radius));
    }
}

QPen linePen(const Ink& ink, bool isPartial, bool isStrong)
{
    QPen pen(ink.colour, (isStrong ? 4 : 2) * ink.unit, Qt::SolidLine, Qt::FlatCap);
    if (isPartial) {
        pen.setDashPattern({3, 2});
    }
    return pen;
}

} // namespace capex
