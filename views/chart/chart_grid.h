// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_spec.h"

#include <QGraphicsItem>

namespace capex {

/// The lines across the plot at the ticks. They stop short of texts, so that nothing runs through a
/// number. Refers to the spec; does not copy it.
class ChartGrid : public QGraphicsItem
{
public:
    explicit ChartGrid(const ChartSpec& spec)
        : m_spec(spec)
    {
    }

    [[nodiscard]] QRectF boundingRect() const override { return {QPointF(), m_spec.size}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    [[nodiscard]] QPainterPath freeArea() const;

    const ChartSpec& m_spec;
};

} // namespace capex
