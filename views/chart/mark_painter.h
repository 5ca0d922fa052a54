// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/theme.h"

#include <QPen>
#include <QRectF>

class QPainter;

/// Strokes and patterns as vectors: as dense in a large picture as in a small one, and in print.
/// `unit` is the width of a thin line; lengths are layout pixels.
namespace capex {

struct Ink
{
    QColor colour;
    QColor background; ///< of the picture
    double unit = 1;
};

/// The lines or dots of a fill, inside `box`; nothing for fills without.
void paintPattern(QPainter& painter, const QRectF& box, Fill fill, const Ink& ink);

/// Perforates the edges of a solid bar but its base; it keeps its size and its weight.
void paintPerforation(QPainter& painter, const QRectF& box, const Ink& ink);

/// How a bar is outlined.
struct Outline
{
    bool isDashed = false;
    bool lacksLeft = false;  ///< the bar goes on to the left
    bool lacksRight = false; ///< the bar goes on to the right
};
void paintOutline(QPainter& painter, const QRectF& box, const Outline& outline, const Ink& ink);

/// A line from `from` to `to` with a cap at each end.
void paintWhisker(QPainter& painter, QPointF from, QPointF to, const Ink& ink);

/// An arrow from `from` to `to`.
void paintArrow(QPainter& painter, QPointF from, QPointF to, const Ink& ink);

/// A line where something stood before.
void paintGhost(QPainter& painter, QPointF from, QPointF to, const Ink& ink);

struct Dot
{
    DotShape shape = DotShape::Disc;
    Fill fill = Fill::None;
};
/// A dot with a light edge; hollow where its fill is neither None nor Solid.
void paintDot(QPainter& painter, QPointF centre, const Dot& dot, const Ink& ink);

/// How a line of a company runs; dashed where it is partial, heavier where it is strong.
[[nodiscard]] QPen linePen(const Ink& ink, bool isPartial, bool isStrong);

} // namespace capex
