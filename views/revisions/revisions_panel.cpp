// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/revisions/revisions_panel.h"

#include "views/chart/chart_text.h"
#include "views/chart/time_axis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace capex {

namespace {

constexpr double actualReach = 0.9; ///< of what an actual was to both sides, in body text

}

RevisionsPanel::RevisionsPanel(ChartSpec& spec, const Dataset& dataset, const RevisionsWords& words,
                               const ChartMeasures& measures, const PanelPosition& position)
    : m_spec(spec)
    , m_dataset(dataset)
    , m_words(words)
    , m_measures(measures)
    , m_position(position)
    , m_colour(colourIndex(dataset, position.history->company))
    , m_labels(spec, measures, position)
{
}

void RevisionsPanel::add()
{
    for (const RevisionBefore& was : m_position.history->before) {
        addGhost(was);
    }
    addValueTicks();
    const std::vector<Step> all = steps();
    for (std::size_t n = 0; n < all.size(); ++n) {
        if (all[n].startsAnew) {
            addBreak(all[n]);
        } else if (n > 0) {
            addRiser(all[n - 1], all[n]);
        }
        addStep(all[n]);
    }
    const auto& actual = m_position.history->actual;
    if (actual) {
        addOutcome(*actual);
    }
    for (const Step& step : all) {
        addStepLabel(step);
    }
    if (actual) {
        addOutcomeLabel(*actual);
    } else {
        addEnding(all.back());
    }
    m_labels.addWords();
}

double RevisionsPanel::scaleHeight() const
{
    return m_position.height - m_position.headRoom - m_position.footRoom;
}

/// Where a value lies, in pixels from the top of the plot.
double RevisionsPanel::yOf(double billions) const
{
    const double height = scaleHeight();
    const double share =
        (billions - m_position.scale.from) / (m_position.scale.to - m_position.scale.from);
    return m_position.top + m_position.headRoom + (1 - share) * height;
}

MarkId RevisionsPanel::idOf(const Revision& revision) const
{
    return {m_position.history->company, revision.figure};
}

std::vector<RevisionsPanel::Step> RevisionsPanel::steps() const
{
    const RevisionHistory& history = *m_position.history;
    std::vector<Step> steps;
    for (const Revision& revision : history.revisions) {
        const double at = timeOf(revision.announced);
        const bool anew =
            revision.change == Change::NewMeasure || revision.change == Change::NewPeriod;
        if (!steps.empty()) {
            steps.back().to =
                std::max(steps.back().from, at - (anew ? months(m_measures.body) : 0));
            steps.back().isRunning = false;
        }
        const double least = months(0.4 * m_measures.body);
        const double over = m_dataset.figure(revision.figure)->period.last().index + 1;
        const double end = history.actual ? timeOf(history.actual->announced)
                                          : std::min(m_position.horizon, std::max(at, over));
        steps.push_back({&revision, at, std::max(at + least, end),
                         !history.actual && over > m_position.horizon, anew});
    }
    return steps;
}

Mark& RevisionsPanel::addMark(const Revision& revision, Mark::Shape shape,
                              std::vector<QPointF> points)
{
    m_spec.marks.push_back({.id = idOf(revision),
                            .shape = shape,
                            .points = std::move(points),
                            .colour = m_colour,
                            .isFaded = m_position.isFaded});
    return m_spec.marks.back();
}

/// Both ends of the scale, and as many of the ticks between them as can be read.
void RevisionsPanel::addValueTicks()
{
    const auto& [from, to, step] = m_position.scale;
    const auto count = static_cast<int>(std::lround((to - from) / step));
    const double line = lineHeight(pixels(TextRole::Tick));
    int every = 1;
    while (every < count && (count % every != 0 || every * scaleHeight() / count < line)) {
        ++every;
    }
    for (int n = 0; n <= count; n += every) {
        addValueTick(from + n * step);
    }
    addScaleEdges();
}

void RevisionsPanel::addValueTick(double at)
{
    const double y = yOf(at);
    const double right = m_spec.plot.left() - std::round(0.45 * m_measures.body);
    const PlacedText label =
        placedText(m_words.formatter().number(at), TextRole::Tick, pixels(TextRole::Tick),
                   {right, positionOf(m_spec, {0, y}).y()}, Qt::AlignRight | Qt::AlignVCenter);
    m_spec.texts.push_back(label);
    m_spec.y.ticks.push_back({y, label.text});
}

/// The line on which the values of this panel stand, from the lowest to the highest tick; and the
/// edge of 0 where the scale begins there.
void RevisionsPanel::addScaleEdges()
{
    const double bottom = yOf(m_position.scale.from);
    const auto rule = [&](QPointF from, QPointF to) {
        m_spec.marks.push_back({.id = {m_position.history->company},
                                .shape = Mark::Shape::Rule,
                                .points = {from, to}});
    };
    rule({m_spec.x.from, bottom}, {m_spec.x.from, yOf(m_position.scale.to)});
    if (m_position.scale.from == 0) {
        rule({m_spec.x.from, bottom}, {m_spec.x.to, bottom});
    }
}

/// What a statement or the actual was where changes are under review.
void RevisionsPanel::addGhost(const RevisionBefore& was)
{
    const double from = timeOf(was.from);
    const double to = std::min(timeOf(was.to), m_position.horizon);
    if (!was.isActual && was.from != was.announced && from >= to) {
        return; // it would go on outside of the picture
    }
    const double y = yOf(was.amount.mid());
    Mark ghost{.id = {m_position.history->company},
               .shape = Mark::Shape::GhostLine,
               .points = {{from, y}, {std::max(to, from + months(0.4 * m_measures.body)), y}},
               .isFaded = m_position.isFaded};
    if (was.isActual) {
        const double half = months(actualReach * m_measures.body);
        ghost.points = {{std::max(m_spec.x.from, from - half), y},
                        {std::min(m_spec.x.to, from + half), y}};
    } else if (was.amount.bound == Bound::Range) {
        ghost.shape = Mark::Shape::GhostBar;
        ghost.points.front().setY(yOf(*was.amount.high));
        ghost.points.back().setY(yOf(*was.amount.low));
    }
    m_spec.marks.push_back(ghost);
    avoidEdges(boxOf(m_spec, ghost));
}

/// Labels rather stand in an outline or beside it.
void RevisionsPanel::avoidEdges(const QRectF& box)
{
    const QSizeF across(box.width(), 2);
    const QSizeF down(2, box.height());
    m_labels.avoid({box.topLeft() - QPointF(0, 1), across});
    if (box.height() > 0) {
        m_labels.avoid({box.bottomLeft() - QPointF(0, 1), across});
        m_labels.avoid({box.topLeft() - QPointF(1, 0), down});
        m_labels.avoid({box.topRight() - QPointF(1, 0), down});
    }
}

void RevisionsPanel::addStep(const Step& step)
{
    const Revision& revision = *step.revision;
    if (!revision.amount) {
        return;
    }
    const Kind kind = m_dataset.figure(revision.figure)->kind;
    const Money& amount = *revision.amount;
    if (amount.bound == Bound::Range) {
        Mark& bar = addMark(revision, Mark::Shape::Bar,
                            {{step.from, yOf(*amount.high)}, {step.to, yOf(*amount.low)}});
        bar.fill = fillOf(kind);
        bar.continuesAfter = step.isRunning;
        occupy(boxOf(m_spec, bar));
        return;
    }
    const double y = yOf(amount.mid());
    Mark& line = addMark(revision, Mark::Shape::Line, {{step.from, y}, {step.to, y}});
    line.isPartial = kind != Kind::Guidance;
    occupy(boxOf(m_spec, line));
    addOpenEnd(step, y);
}

/// An arrow up or down from a line whose other end is open.
void RevisionsPanel::addOpenEnd(const Step& step, double y)
{
    const Bound bound = step.revision->amount->bound;
    if (bound != Bound::AtLeast && bound != Bound::AtMost) {
        return;
    }
    const double at = step.from + months(0.6 * m_measures.body);
    const double length = 1.2 * m_measures.body;
    const double end = bound == Bound::AtLeast
                           ? std::max(y - length, m_position.top)
                           : std::min(y + length, m_position.top + m_position.height);
    Mark& arrow = addMark(*step.revision, Mark::Shape::Arrow, {{at, y}, {at, end}});
    const double side = 4.5 * m_measures.unit;
    occupy(boxOf(m_spec, arrow).adjusted(-side, 0, side, 0));
}

/// A thin line in the gap before a statement that does not revise the one before it.
void RevisionsPanel::addBreak(const Step& step)
{
    const double at = step.from - months(m_measures.body / 2);
    Mark& mark = addMark(*step.revision, Mark::Shape::Line,
                         {{at, m_position.top + m_position.height - m_position.footRoom},
                          {at, m_position.top + m_position.headRoom / 2}});
    mark.colour.reset();
    mark.tone = Tone::MutedText;
    occupy(boxOf(m_spec, mark).adjusted(-1, 0, 1, 0));
}

/// A thin line over the distance between two statements that do not overlap.
void RevisionsPanel::addRiser(const Step& before, const Step& step)
{
    if (!before.revision->amount || !step.revision->amount) {
        return;
    }
    const auto ends = [](const Money& amount) {
        return std::pair(amount.low.value_or(amount.mid()), amount.high.value_or(amount.mid()));
    };
    const auto [oldLow, oldHigh] = ends(*before.revision->amount);
    const auto [low, high] = ends(*step.revision->amount);
    if (low > oldHigh || high < oldLow) {
        const double from = low > oldHigh ? oldHigh : oldLow;
        const double to = low > oldHigh ? low : high;
        Mark& riser = addMark(*step.revision, Mark::Shape::Line,
                              {{step.from, yOf(from)}, {step.from, yOf(to)}});
        occupy(boxOf(m_spec, riser).adjusted(-1, 0, 1, 0));
    }
}

/// Says why the line of the last statement stops, where no actual does.
void RevisionsPanel::addEnding(const Step& last)
{
    if (!last.revision->amount) {
        return;
    }
    const int size = pixels(TextRole::Detail);
    const QPointF end = positionOf(m_spec, {last.to, yOf(last.revision->amount->mid())});
    for (const double shift : {0.0, 1.0, -1.0}) {
        const QPointF position(std::ceil(end.x() + 0.5 * m_measures.body),
                               end.y() + shift * lineHeight(size));
        PlacedText text = placedText(m_words.ending(last.isRunning), TextRole::Detail, size,
                                     position, Qt::AlignLeft | Qt::AlignVCenter);
        text.mark = idOf(*last.revision);
        if (m_labels.isFree(text.box, true)) {
            m_labels.addText(std::move(text));
            return;
        }
    }
}

/// The actual: hollow where it counts something else than the statements.
void RevisionsPanel::addOutcome(const Revision& actual)
{
    if (!actual.amount) {
        return;
    }
    const QPointF position(timeOf(actual.announced), yOf(actual.amount->mid()));
    const bool isAlike = !countsOtherwise(m_dataset, *m_position.history);
    if (isAlike) {
        addLink(actual, position);
    }
    addMark(actual, Mark::Shape::Point, {position}).fill = isAlike ? Fill::Solid : Fill::Light;
    occupy(dotAt(position));
}

/// A thin line from the nearest end of the last statement to what became of it.
void RevisionsPanel::addLink(const Revision& actual, QPointF position)
{
    if (const auto& last = m_position.history->revisions.back().amount) {
        const double y = yOf(std::clamp(actual.amount->mid(), last->low.value_or(last->mid()),
                                        last->high.value_or(last->mid())));
        addMark(actual, Mark::Shape::Line, {{position.x(), y}, position}).tone = Tone::MutedText;
    }
}

QRectF RevisionsPanel::dotAt(QPointF data) const
{
    const double radius = 6 * m_measures.unit;
    const QPointF middle = positionOf(m_spec, data);
    return {middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius};
}

/// Right of the point, else above or below it.
void RevisionsPanel::addOutcomeLabel(const Revision& actual)
{
    const RevisionLabel label = m_words.outcome(*m_position.history);
    const double at = timeOf(actual.announced);
    addHitArea(actual, label, at - months(0.8 * m_measures.body), m_spec.x.to);
    if (!actual.amount) {
        return;
    }
    const QRectF dot = dotAt({at, yOf(actual.amount->mid())});
    const double height = lineHeight(pixels(TextRole::Value));
    const QPointF right(dot.center().x() + 0.8 * m_measures.body, dot.center().y() - height / 2);
    const QPointF above(dot.left(), dot.top() - height);
    if (m_labels.add(label, {{right}, {above, dot.bottomLeft()}, dot.bottomLeft()}, idOf(actual))) {
        m_labels.addNewestWord();
    }
}

/// Above a step where it is free, else below it.
void RevisionsPanel::addStepLabel(const Step& step)
{
    const RevisionLabel label = m_words.statement(*m_position.history, *step.revision);
    const bool isBeforeOutcome =
        m_position.history->actual && step.revision == &m_position.history->revisions.back();
    addHitArea(*step.revision, label, step.from,
               step.to - (isBeforeOutcome ? months(0.8 * m_measures.body) : 0));
    const auto& amount = step.revision->amount;
    if (!amount) {
        const QPointF corner(positionOf(m_spec, {step.from, 0}).x(), top());
        m_labels.add({.value = m_words.noRate()}, {{corner}, {}, corner}, idOf(*step.revision));
        return;
    }
    const double height = lineHeight(pixels(TextRole::Value));
    const double air = std::round(0.2 * m_measures.body) + 1;
    const auto position = [&](double billions) {
        return positionOf(m_spec, {step.from, yOf(billions)});
    };
    const QPointF above = position(amount->high.value_or(amount->mid())) - QPointF(0, height + air);
    const QPointF below = position(amount->low.value_or(amount->mid())) + QPointF(0, air);
    // Beside an arrow, or beside the line down from the statement before.
    const bool isOpen = amount->bound == Bound::AtLeast || amount->bound == Bound::AtMost;
    const QPointF aside((isOpen ? 1.5 : 0.4) * m_measures.body, 0);
    const QPointF line(0, height);
    m_labels.add(
        label, {{above, above + aside}, {above - line, below + aside, below + line, below}, below},
        idOf(*step.revision));
}

void RevisionsPanel::addHitArea(const Revision& revision, const RevisionLabel& label, double from,
                                double to)
{
    const double left = positionOf(m_spec, {from, 0}).x();
    const double right =
        std::min(positionOf(m_spec, {std::max(from, to), 0}).x(), m_spec.plot.right());
    const QRectF box(left, top(), std::max(1.0, right - left), m_position.height);
    m_spec.hitAreas.push_back({idOf(revision),
                               box,
                               label.tooltip,
                               label.spoken,
                               m_position.history->company,
                               {revision.figure}});
}

} // namespace capex
