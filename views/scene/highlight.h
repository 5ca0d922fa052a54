// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_spec.h"

#include <QGraphicsItem>

namespace capex {

/// The frame around a hit area that is chosen, paired with the chosen one, or under the pointer. It
/// lies above all marks and runs just outside the area, with a line of background on either side,
/// so that it is seen on every colour and pattern and hides nothing of the mark.
class Highlight : public QGraphicsItem
{
public:
    enum class Look {
        Chosen,  ///< a strong line
        Paired,  ///< a strong dashed line
        Hovered, ///< a thin line
    };

    /// Refers to the spec; does not copy it.
    Highlight(const ChartSpec& spec, Look look);

    /// Frames the area with that id; none with an empty or unknown one.
    void setMark(const MarkId& id);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    [[nodiscard]] double width() const;

    const ChartSpec& m_spec;
    Look m_look;
    QRectF m_box; ///< the line runs through its edges; empty: nothing is framed
};

} // namespace capex
