// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/revisions/revisions_labels.h"

namespace capex {

/// The plot of one company's revisions: ticks of values, steps, the actual, labels, hit areas.
class RevisionsPanel
{
public:
    /// The axes and the size of `spec` are final. What is given outlives the panel.
    RevisionsPanel(ChartSpec& spec, const Dataset& dataset, const RevisionsWords& words,
                   const ChartMeasures& measures, const PanelPosition& position);

    /// Adds the panel to the spec.
    void add();

private:
    /// A statement as it is drawn: from its day to the next one's.
    struct Step
    {
        const Revision* revision;
        double from;
        double to;
        bool isRunning;  ///< nothing follows that is known, and its months are not over
        bool startsAnew; ///< no revision of the one before it
    };

    [[nodiscard]] std::vector<Step> steps() const;
    void addValueTicks();
    void addValueTick(double at);
    void addScaleEdges();
    void addGhost(const RevisionBefore& was);
    void addStep(const Step& step);
    void addOpenEnd(const Step& step, double y);
    void addBreak(const Step& step);
    void addRiser(const Step& before, const Step& step);
    void addEnding(const Step& last);
    void addOutcome(const Revision& actual);
    void addLink(const Revision& actual, QPointF position);
    void addOutcomeLabel(const Revision& actual);
    void addStepLabel(const Step& step);
    void addHitArea(const Revision& revision, const RevisionLabel& label, double from, double to);
    Mark& addMark(const Revision& revision, Mark::Shape shape, std::vector<QPointF> points);
    void avoidEdges(const QRectF& box);
    void occupy(const QRectF& box) { m_labels.take(box.adjusted(0, -1, 0, 1)); }
    [[nodiscard]] QRectF dotAt(QPointF data) const;
    [[nodiscard]] MarkId idOf(const Revision& revision) const;
    [[nodiscard]] double yOf(double billions) const;
    [[nodiscard]] double scaleHeight() const;
    [[nodiscard]] double months(double pixels) const { return pixels / m_position.pixelsPerMonth; }
    [[nodiscard]] double top() const { return m_spec.plot.top() + m_position.top; }
    [[nodiscard]] int pixels(TextRole role) const
    {
        return textPixels(role, m_measures.body * m_position.textSize);
    }

    ChartSpec& m_spec;
    const Dataset& m_dataset;
    const RevisionsWords& m_words;
    const ChartMeasures& m_measures;
    const PanelPosition& m_position;
    int m_colour;
    RevisionsLabels m_labels;
};

} // namespace capex
