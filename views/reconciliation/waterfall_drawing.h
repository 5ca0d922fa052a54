// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_frame.h"
#include "views/reconciliation/reconciliation_panel.h"

namespace capex {

/// How the steps of all waterfalls of a picture are set. Layout pixels.
struct WaterfallSetting
{
    double textSize; ///< of body text, as a share
    double pitch;    ///< from step to step
    double barHeight;
};

/// Draws the steps of one waterfall: names, floating bars, what is written behind them, hit areas.
/// Its scale is its own.
class WaterfallDrawing
{
public:
    /// The plot of `spec` is final. What is given outlives the drawing.
    WaterfallDrawing(ChartSpec& spec, const ChartMeasures& measures, const QList<CompanyId>& focus,
                     const WaterfallSetting& setting)
        : m_spec(spec)
        , m_measures(measures)
        , m_focus(focus)
        , m_setting(setting)
    {
    }

    /// Adds the steps below the upper edge of `box`, as wide as it.
    void add(const std::vector<WaterfallStep>& steps, const QRectF& box);

private:
    void addName(const WaterfallStep& step, QPointF right);
    void addStep(const WaterfallStep& step, double left, double middle);
    void addGhost(const WaterfallStep& step, double left, double middle);
    [[nodiscard]] double addEnds(const WaterfallStep& step, double left, double middle);
    void addMark(const WaterfallStep& step, Mark::Shape shape, QPointF from, QPointF to);
    void addRules(const std::vector<WaterfallStep>& steps, double left, double top);
    void addText(PlacedText text, const WaterfallStep& step);
    [[nodiscard]] double scaleOf(const std::vector<WaterfallStep>& steps, double width) const;
    [[nodiscard]] bool isFaded(const WaterfallStep& step) const;
    [[nodiscard]] QPointF inPlot(QPointF at) const { return at - m_spec.plot.topLeft(); }
    [[nodiscard]] double textBody() const { return m_measures.body * m_setting.textSize; }
    [[nodiscard]] int pixels(TextRole role) const { return textPixels(role, textBody()); }

    ChartSpec& m_spec;
    const ChartMeasures& m_measures;
    const QList<CompanyId>& m_focus;
    WaterfallSetting m_setting;
    double m_pixelsPerBillion = 1;
};

} // namespace capex
