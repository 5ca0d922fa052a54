// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reconciliation/waterfall_drawing.h"

#include "views/chart/bound_mark.h"
#include "views/chart/chart_text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace capex {

namespace {

constexpr double ghostShare = 1.2; ///< of what a bar was, of the height of bars

}

void WaterfallDrawing::add(const std::vector<WaterfallStep>& steps, const QRectF& box)
{
    double names = 0;
    for (const WaterfallStep& step : steps) {
        names = std::max(names, textWidth(step.name, TextRole::Name, pixels(TextRole::Name)));
    }
    const double left = m_measures.onGrid(box.left() + names + std::round(0.8 * m_measures.body));
    m_pixelsPerBillion = scaleOf(steps, box.right() - left);
    addRules(steps, left, box.top());
    const double side = std::round(0.4 * m_measures.body);
    double top = box.top();
    for (const WaterfallStep& step : steps) {
        const double middle = top + m_setting.pitch / 2;
        addName(step, {box.left() + names, middle});
        addStep(step, left, middle);
        m_spec.hitAreas.push_back(
            {step.id, QRectF(box.left() - side, top, box.width() + 2 * side, m_setting.pitch),
             step.tooltip, step.spoken, step.company, step.figures});
        top += m_setting.pitch;
    }
}

/// The largest scale at which every value fits behind its bar.
double WaterfallDrawing::scaleOf(const std::vector<WaterfallStep>& steps, double width) const
{
    double scale = std::numeric_limits<double>::infinity();
    for (const WaterfallStep& step : steps) {
        const double extent = std::max(
            {step.to, step.ends ? *step.ends->high : 0, step.before ? step.before->to : 0});
        const double taken = textWidth(step.value, TextRole::Value, pixels(TextRole::Value)) +
                             referenceWidth(step.sources, textBody()) +
                             std::round((step.open ? 2.6 : 0.9) * m_measures.body);
        if (extent > 0) {
            scale = std::min(scale, std::max(width - taken, 0.1 * width) / extent);
        }
    }
    return std::isfinite(scale) ? scale : 1;
}

/// The line that all is counted from, and lines that carry each step on to the next.
void WaterfallDrawing::addRules(const std::vector<WaterfallStep>& steps, double left, double top)
{
    const double pitch = m_setting.pitch;
    const auto rule = [&](double x, double from, double to) {
        m_spec.marks.push_back(
            {.shape = Mark::Shape::Rule, .points = {inPlot({x, from}), inPlot({x, to})}});
    };
    rule(left, top, top + static_cast<double>(steps.size()) * pitch);
    const double edge = (pitch - m_setting.barHeight) / 2;
    std::optional<double> bottom;
    double end = 0;
    for (std::size_t n = 0; n < steps.size(); ++n) {
        const double row = top + static_cast<double>(n) * pitch;
        if (!steps[n].hasBar) {
            continue;
        }
        if (bottom) {
            rule(left + end * m_pixelsPerBillion, *bottom, row + edge);
        }
        bottom = row + pitch - edge;
        end = steps[n].end;
    }
}

bool WaterfallDrawing::isFaded(const WaterfallStep& step) const
{
    return !step.company.isEmpty() && capex::isFaded(step.company, m_focus);
}

void WaterfallDrawing::addName(const WaterfallStep& step, QPointF right)
{
    addText(placedText(step.name, TextRole::Name, pixels(TextRole::Name), right,
                       Qt::AlignRight | Qt::AlignVCenter),
            step);
}

void WaterfallDrawing::addText(PlacedText text, const WaterfallStep& step)
{
    text.mark = step.id;
    text.isFaded = isFaded(step);
    m_spec.texts.push_back(std::move(text));
}

void WaterfallDrawing::addMark(const WaterfallStep& step, Mark::Shape shape, QPointF from,
                               QPointF to)
{
    m_spec.marks.push_back({.id = step.id,
                            .shape = shape,
                            .points = {inPlot(from), inPlot(to)},
                            .isFaded = isFaded(step)});
}

/// What a bar was where changes are under review, a little higher than that; on the bar, or else
/// one that is longer now would hide where it ended.
void WaterfallDrawing::addGhost(const WaterfallStep& step, double left, double middle)
{
    if (step.before) {
        const double half = std::min(m_setting.pitch / 2, ghostShare * m_setting.barHeight / 2);
        addMark(step, Mark::Shape::GhostBar,
                {left + step.before->from * m_pixelsPerBillion, middle - half},
                {left + step.before->to * m_pixelsPerBillion, middle + half});
    }
}

void WaterfallDrawing::addStep(const WaterfallStep& step, double left, double middle)
{
    if (step.hasBar) {
        const double half = m_setting.barHeight / 2;
        addMark(step, Mark::Shape::Bar, {left + step.from * m_pixelsPerBillion, middle - half},
                {left + step.to * m_pixelsPerBillion, middle + half});
        Mark& bar = m_spec.marks.back();
        bar.colour = step.colour;
        bar.fill = step.fill;
        bar.isPartial = step.isPartial;
    }
    addGhost(step, left, middle);
    const double ghost = step.before ? left + step.before->to * m_pixelsPerBillion : 0;
    const double end = std::max(addEnds(step, left, middle), ghost);
    const TextRole role = step.hasBar ? TextRole::Value : TextRole::Notice;
    const PlacedText value =
        placedText(step.value, role, pixels(role), {std::ceil(end + 0.6 * m_measures.body), middle},
                   Qt::AlignLeft | Qt::AlignVCenter);
    addText(value, step);
    if (!step.sources.isEmpty()) {
        addText(referenceBehind(value, step.sources, textBody()), step);
    }
}

/// The whisker or the arrow of a step; returns where all that is drawn of it ends.
double WaterfallDrawing::addEnds(const WaterfallStep& step, double left, double middle)
{
    const auto at = [&](double value) { return left + value * m_pixelsPerBillion; };
    std::optional<BoundMark> mark;
    if (step.ends) {
        mark = {Mark::Shape::Whisker, at(*step.ends->low), at(*step.ends->high)};
    } else if (step.open) {
        mark = arrowOf(*step.open, at(step.to), std::round(1.7 * m_measures.body), at(step.from));
    }
    if (!mark) {
        return at(step.to);
    }
    addMark(step, mark->shape, {mark->from, middle}, {mark->to, middle});
    return std::max(at(step.to), mark->to);
}

} // namespace capex
