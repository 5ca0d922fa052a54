// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_spec.h"

class QPainter;

namespace capex {

/// The outlines of the cards of a page. Refers to the spec; does not copy it.
class ChartCards
{
public:
    explicit ChartCards(const ChartSpec& spec)
        : m_spec(spec)
    {
    }

    void paint(QPainter& painter) const;

private:
    const ChartSpec& m_spec;
};

/// What lies behind a picture.
enum class Ground { Painted, None };

/// Draws the picture of `spec` into the rectangle `target` of the painter's device, in few and
/// plain shapes: files may hold shapes, not pixels. Draws no more than the painter's clip lets
/// through.
void paintPlainly(const ChartSpec& spec, QPainter& painter, const QRectF& target, Ground ground);

} // namespace capex
