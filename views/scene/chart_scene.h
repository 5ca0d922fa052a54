// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_spec.h"
#include "views/chart/lighting.h"
#include "views/scene/highlight.h"

#include <QGraphicsScene>

class QChart;
class QGraphicsPathItem;

namespace capex {

/// The picture of a ChartSpec, drawn by Qt Charts with overlays. The only class that knows Qt
/// Charts. One scene pixel is one layout pixel.
class ChartScene : public QGraphicsScene
{
    Q_OBJECT

public:
    /// How many series Qt Charts draws in a time that nobody notices; more plain marks than that
    /// are painted without: a series each takes time by the square of their number.
    static constexpr qsizetype usualSeries = 100;

    explicit ChartScene(const ChartSpec& spec, QObject* parent = nullptr,
                        qsizetype mostSeries = usualSeries);

    /// Highlights the hit area with that id; none with an empty one. Each highlight is a ground
    /// below the marks, seen where they leave it free, and a frame above them.
    void highlightSelected(const MarkId& id);
    void highlightHovered(const MarkId& id);
    void highlightCompared(const MarkId& id);

    /// Fades what the tiles and panels of a page show of anything else; without lights nothing.
    void light(const std::vector<Light>& lights);

    /// The chart below the overlays.
    [[nodiscard]] QChart& chart() { return *m_chart; }

private:
    struct Highlighting
    {
        QGraphicsPathItem* ground = nullptr; ///< owned by the scene
        Highlight* frame = nullptr;          ///< owned by the scene
    };

    [[nodiscard]] Highlighting addHighlighting(Highlight::Look look, const QColor& ground);
    void highlight(const Highlighting& highlighting, const MarkId& id) const;

    ChartSpec m_spec; ///< as it is shown
    ChartSpec m_page; ///< a page with nothing faded; empty for any other picture
    std::vector<Light> m_lights;
    QChart* m_chart; ///< owned by the scene
    Highlighting m_hovered;
    Highlighting m_selected;
    Highlighting m_compared;
};

} // namespace capex
