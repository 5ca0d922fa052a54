// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_spec.h"

#include <QPen>

#include <array>

class QPainter;

namespace capex {

/// All of a picture that lies above the plain bars and lines: patterns, outlines, whiskers, arrows,
/// ghosts, legend, badge and text. Refers to the spec; does not copy it.
class ChartOverlay
{
public:
    explicit ChartOverlay(const ChartSpec& spec)
        : m_spec(spec)
    {
    }

    /// What reaches into the rectangle `exposed` of the picture.
    void paint(QPainter& painter, const QRectF& exposed) const;

private:
    void paintMark(QPainter& painter, const Mark& mark) const;
    void paintSample(QPainter& painter, const LegendSample& sample) const;
    [[nodiscard]] std::array<QPen, 2> ghostPens() const;
    void paintGhostBar(QPainter& painter, const QRectF& box) const;
    void paintGhostLine(QPainter& painter, const QPolygonF& line) const;
    [[nodiscard]] QPolygonF lineOf(const Mark& mark) const;
    void paintTonedLine(QPainter& painter, const Mark& mark) const;
    void paintHairline(QPainter& painter, const QLineF& line, QPen pen) const;
    [[nodiscard]] DotShape shapeOf(const std::optional<int>& colour) const;
    void paintBadge(QPainter& painter) const;
    void paintNote(QPainter& painter, const PlacedNote& note) const;
    [[nodiscard]] bool endsAtDot(const QLineF& leader) const;
    [[nodiscard]] bool hasText(const MarkId& id) const;
    void paintPlate(QPainter& painter, const QRectF& text) const;
    void paintText(QPainter& painter, const PlacedText& text) const;

    const ChartSpec& m_spec;
};

/// The colour of a mark: of its company, or of text for one without; paler where it is faded.
[[nodiscard]] QColor inkOf(ThemeName theme, const Mark& mark);

} // namespace capex
