// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/mark_painter.h"

#include <QLineF>
#include <QPainter>
#include <QPen>

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

/// A light edge below a dark line, so that it is seen on any fill.
void paintLines(QPainter& painter, const QList<QLineF>& lines, double width, const Ink& ink)
{
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

void paintGap(QPainter& painter, const QRectF& box, const Ink& ink)
{
    const double width = 1.6 * ink.unit;
    if (std::min(box.width(), box.height()) < 5 * width) {
        return;
    }
    const double inset = width / 2 + 0.6 * ink.unit;
    painter.setPen(QPen(ink.background, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(inset, inset, -inset, -inset));
}

void paintOutline(QPainter& painter, const QRectF& box, const Outline& outline, const Ink& ink)
{
    QPen pen(ink.colour, std::max(1.0, std::round(ink.unit * 1.2)), Qt::SolidLine, Qt::FlatCap,
             Qt::MiterJoin);
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

void paintDot(QPainter& painter, QPointF centre, Fill fill, const Ink& ink)
{
    const bool isRing = fill != Fill::None && fill != Fill::Solid;
    const double radius = (isRing ? 4 : 5) * ink.unit;
    painter.setPen(isRing ? QPen(ink.colour, 2 * ink.unit) : QPen(ink.background, ink.unit));
    painter.setBrush(isRing ? ink.background : ink.colour);
    painter.drawEllipse(centre, radius, radius);
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
