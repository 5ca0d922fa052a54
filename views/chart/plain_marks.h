// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_spec.h"

#include <QRectF>

class QPainter;

namespace capex {

/// The bars, bands and lines of a picture, as Qt Charts draws them. Refers to the spec; does not
/// copy it.
class PlainMarks
{
public:
    explicit PlainMarks(const ChartSpec& spec)
        : m_spec(spec)
    {
    }

    /// What reaches into the rectangle `exposed` of the picture.
    void paint(QPainter& painter, const QRectF& exposed) const;

private:
    const ChartSpec& m_spec;
};

/// Whether a mark is a plain one: a bar, a band, or a line in the colour of its company.
[[nodiscard]] bool isPlain(const Mark& mark);

/// Where a mark is drawn, with its strokes, caps and dots.
[[nodiscard]] QRectF extentOf(const ChartSpec& spec, const Mark& mark);

} // namespace capex
