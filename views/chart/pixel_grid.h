// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QRectF>

class QPainter;

namespace capex {

/// The pixels of the screen below a painter, at any ratio of theirs to those of the layout: level
/// and upright lines that are moved onto whole ones are crisp. For painters of widgets; on anything
/// else nothing is moved, so that a file looks the same whatever the screen. Lengths are in
/// coordinates of the painter, as it stands when this is made.
class PixelGrid
{
public:
    explicit PixelGrid(const QPainter& painter);

    /// The width that is nearest to `width` and fills whole pixels, one at least.
    [[nodiscard]] double width(double width) const;
    /// Where a line of that width fills whole pixels, half a pixel away at most; a slanting one
    /// stays where it is.
    [[nodiscard]] QLineF line(const QLineF& line, double width) const;
    /// The same for the four sides of an outline.
    [[nodiscard]] QRectF outline(const QRectF& box, double width) const;

private:
    /// Pixels are `offset + scale * coordinate`; a scale of 0 moves nothing.
    struct Direction
    {
        double scale = 0;
        double offset = 0;

        [[nodiscard]] double snapped(double at, double width) const;
    };

    Direction m_x;
    Direction m_y;
};

} // namespace capex
