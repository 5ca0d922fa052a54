// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_spec.h"

#include <QGraphicsItem>

namespace capex {

/// The bars, bands and lines of a picture that has more of them than Qt Charts has room for, as it
/// draws them: a series each takes time by the square of their number. Refers to the spec; does not
/// copy it.
class PlainMarks : public QGraphicsItem
{
public:
    explicit PlainMarks(const ChartSpec& spec);

    [[nodiscard]] QRectF boundingRect() const override { return {QPointF(), m_spec.size}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const ChartSpec& m_spec;
};

/// Whether a mark is a plain one: a bar, a band, or a line in the colour of its company.
[[nodiscard]] bool isPlain(const Mark& mark);

/// Where a mark is drawn, with its strokes, caps and dots.
[[nodiscard]] QRectF extentOf(const ChartSpec& spec, const Mark& mark);

} // namespace capex
