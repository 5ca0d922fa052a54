// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/revisions_panel.h"

#include "views/charts/axis_ticks.h"
#include "views/charts/chart_text.h"
#include "views/charts/time_axis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace capex {

RevisionsPanel::RevisionsPanel(ChartSpec& spec, const Dataset& dataset, const RevisionsWords& words,
                               const ChartMeasures& measures, const PanelPlace& place)
    : m_spec(spec)
    , m_dataset(dataset)
    , m_words(words)
    , m_measures(measures)
    , m_place(place)
    , m_colour(colourPlace(dataset, place.history->company))
    , m_room(QRectF(spec.plot.left() - 1, top(),
                    spec.size.width() - measures.margin - spec.plot.left() + 1, place.height))
{
}

void RevisionsPanel::add()
{
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
    const auto& actual = m_place.history->actual;
    if (actual) {
        addOutcome(*actual);
    }
    for (const Step& step : all) {
        addStepLabel(step);
    }
    if (actual) {
        addOutcomeLabel(*actual);
    }
    addWords();
}

/// A scale from 0 stands on the panel's edge.
double RevisionsPanel::scaleHeight() const
{
    return m_place.height - m_place.headRoom - (m_place.scale.from == 0 ? 0 : m_place.footRoom);
}

/// The place of a value in the panel that is being drawn.
double RevisionsPanel::slotOf(double billions) const
{
    const double height = scaleHeight();
    const double share = (billions - m_place.scale.from) / (m_place.scale.to - m_place.scale.from);
    return slots(m_place.top + m_place.headRoom + (1 - share) * height);
}

QString RevisionsPanel::idOf(const Revision& revision) const
{
    return m_place.history->company.text + u'/' + revision.figure.text;
}

std::vector<RevisionsPanel::Step> RevisionsPanel::steps() const
{
    const RevisionHistory& history = *m_place.history;
    std::vector<Step> steps;
    for (const Revision& revision : history.revisions) {
        const double at = timeOf(revision.announced);
        const bool anew =
            revision.change == Change::NewMeasure || revision.change == Change::NewPeriod;
        if (!steps.empty()) {
            steps.back().to =
                std::max(steps.back().from, at - (anew ? months(m_measures.body) : 0));
            steps.back().isLast = false;
        }
        const double least = months(0.4 * m_measures.body);
        const double end = history.actual ? timeOf(history.actual->announced) : m_place.horizon;
        steps.push_back({&revision, at, std::max(at + least, end), !history.actual, anew});
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
                            .isFaded = m_place.isFaded});
    return m_spec.marks.back();
}

/// The widest distance of ticks with which two of them are in the panel, if labels allow.
double RevisionsPanel::tickStep() const
{
    const double perBillion = m_words.formatter().perBillion();
    const double range = (m_place.scale.to - m_place.scale.from) * perBillion;
    const double line = 1.2 * lineHeight(pixels(TextRole::Tick));
    const int most = std::clamp(static_cast<int>(scaleHeight() / (1.4 * line)), 1, 5);
    double step = niceStep(range, most) / perBillion;
    for (int steps = most + 1; steps <= 2 * most + 2; ++steps) {
        const auto ticks = multiples(step, m_place.scale.to);
        const auto below =
            std::ranges::count_if(ticks, [&](double at) { return at < m_place.scale.from; });
        const double finer = niceStep(range, steps) / perBillion;
        if (static_cast<std::ptrdiff_t>(ticks.size()) - below >= 2 ||
            finer * perBillion / range * scaleHeight() < line) {
            break;
        }
        step = finer;
    }
    return step;
}

/// Ticks of values; an edge where the scale begins at 0.
void RevisionsPanel::addValueTicks()
{
    const Formatter& formatter = m_words.formatter();
    const int size = pixels(TextRole::Tick);
    const double step = tickStep();
    for (const double at : multiples(step, m_place.scale.to)) {
        if (at < m_place.scale.from) {
            continue;
        }
        const double slot = slotOf(at);
        const PlacedText label =
            placedText(formatter.number(at), TextRole::Tick, size,
                       {m_spec.plot.left() - std::round(0.45 * m_measures.body),
                        placeOf(m_spec, {0, slot}).y()},
                       Qt::AlignRight | Qt::AlignVCenter);
        if (at > 0 && label.box.bottom() > top() + m_place.height) {
            continue;
        }
        m_spec.texts.push_back(label);
        if (at > 0) {
            m_spec.y.ticks.push_back({slot, label.text});
        } else {
            m_spec.marks.push_back({.id = m_place.history->company.text,
                                    .shape = Mark::Shape::Rule,
                                    .points = {{m_spec.x.from, slot}, {m_spec.x.to, slot}}});
        }
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
                            {{step.from, slotOf(*amount.high)}, {step.to, slotOf(*amount.low)}});
        bar.fill = fillOf(kind);
        bar.continuesAfter = step.isLast;
        occupy(boxOf(m_spec, bar));
        return;
    }
    const double slot = slotOf(amount.mid());
    Mark& line = addMark(revision, Mark::Shape::Line, {{step.from, slot}, {step.to, slot}});
    line.isPartial = kind != Kind::Guidance;
    occupy(boxOf(m_spec, line));
    addOpenEnd(step, slot);
}

/// An arrow up or down from a line whose other end is open.
void RevisionsPanel::addOpenEnd(const Step& step, double slot)
{
    const Bound bound = step.revision->amount->bound;
    if (bound != Bound::AtLeast && bound != Bound::AtMost) {
        return;
    }
    const double at = step.from + months(0.6 * m_measures.body);
    const double length = slots(std::min(1.2 * m_measures.body, m_place.headRoom));
    const double end = bound == Bound::AtLeast
                           ? slot - length
                           : std::min(slot + length, slots(m_place.top + m_place.height));
    Mark& arrow = addMark(*step.revision, Mark::Shape::Arrow, {{at, slot}, {at, end}});
    const double side = 4.5 * m_measures.unit;
    occupy(boxOf(m_spec, arrow).adjusted(-side, 0, side, 0));
}

/// A dashed line in the gap before a statement that does not revise the one before it.
void RevisionsPanel::addBreak(const Step& step)
{
    const double at = step.from - months(m_measures.body / 2);
    Mark& mark = addMark(*step.revision, Mark::Shape::Line,
                         {{at, slots(m_place.top + m_place.height - m_place.footRoom)},
                          {at, slots(m_place.top + m_place.headRoom / 2)}});
    mark.colour.reset();
    mark.tone = Tone::MutedText;
    mark.isPartial = true;
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
                              {{step.from, slotOf(from)}, {step.from, slotOf(to)}});
        occupy(boxOf(m_spec, riser).adjusted(-1, 0, 1, 0));
    }
}

/// The actual, with a dotted line from the last statement to it.
void RevisionsPanel::addOutcome(const Revision& actual)
{
    if (!actual.amount) {
        return;
    }
    const double at = timeOf(actual.announced);
    const QPointF place(at, slotOf(actual.amount->mid()));
    if (const auto& last = m_place.history->revisions.back().amount) {
        const double slot = slotOf(std::clamp(actual.amount->mid(), last->low.value_or(last->mid()),
                                              last->high.value_or(last->mid())));
        Mark& link = addMark(actual, Mark::Shape::Line, {{at, slot}, place});
        link.tone = Tone::MutedText;
        link.isPartial = true;
    }
    addMark(actual, Mark::Shape::Point, {place});
    occupy(dotAt(place));
}

QRectF RevisionsPanel::dotAt(QPointF data) const
{
    const double radius = 6 * m_measures.unit;
    const QPointF middle = placeOf(m_spec, data);
    return {middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius};
}

/// Right of the point, else above or below it.
void RevisionsPanel::addOutcomeLabel(const Revision& actual)
{
    const RevisionLabel label = m_words.outcome(actual);
    const double at = timeOf(actual.announced);
    addHitArea(actual, label, at - months(0.8 * m_measures.body), m_spec.x.to);
    if (!actual.amount) {
        return;
    }
    const QRectF dot = dotAt({at, slotOf(actual.amount->mid())});
    const double height = lineHeight(pixels(TextRole::Value));
    const std::array corners{
        QPointF(dot.center().x() + 0.8 * m_measures.body, dot.center().y() - height / 2),
        QPointF(dot.left(), dot.top() - height), dot.bottomLeft()};
    addLabel(label, corners, idOf(actual));
}

/// Above a step where it is free, else below it.
void RevisionsPanel::addStepLabel(const Step& step)
{
    const RevisionLabel label = m_words.statement(*step.revision);
    const bool isBeforeOutcome =
        m_place.history->actual && step.revision == &m_place.history->revisions.back();
    addHitArea(*step.revision, label, step.from,
               step.to - (isBeforeOutcome ? months(0.8 * m_measures.body) : 0));
    const auto& amount = step.revision->amount;
    if (!amount) {
        const std::array corner{QPointF(placeOf(m_spec, {step.from, 0}).x(), top())};
        addLabel({.value = m_words.noRate()}, corner, idOf(*step.revision));
        return;
    }
    const double height = lineHeight(pixels(TextRole::Value));
    const double air = std::round(0.2 * m_measures.body) + 1;
    const auto place = [&](double billions) {
        return placeOf(m_spec, {step.from, slotOf(billions)});
    };
    const QPointF above = place(amount->high.value_or(amount->mid())) - QPointF(0, height + air);
    const QPointF below = place(amount->low.value_or(amount->mid())) + QPointF(0, air);
    const QPointF aside(amount->bound == Bound::AtLeast || amount->bound == Bound::AtMost
                            ? 1.5 * m_measures.body
                            : 0,
                        0);
    const std::array corners{above, above + aside, below + aside, below};
    addLabel(label, corners, idOf(*step.revision));
}

/// The value at the first corner where it is free; its word waits until all values have a place.
void RevisionsPanel::addLabel(const RevisionLabel& label, std::span<const QPointF> corners,
                              const QString& id)
{
    for (const QPointF& corner : corners) {
        PlacedText value = placedText(label.value, TextRole::Value, pixels(TextRole::Value),
                                      {std::ceil(corner.x()), std::round(corner.y())});
        value.mark = id;
        if (addText(value)) {
            m_waiting.push_back({label.word, value.box, corners.back(), id});
            return;
        }
    }
}

/// The words beside their values, below them, or below the mark.
void RevisionsPanel::addWords()
{
    const int size = pixels(TextRole::Detail);
    const double drop =
        baselineIn(TextRole::Value, pixels(TextRole::Value)) - baselineIn(TextRole::Detail, size);
    for (const WaitingWord& waiting : m_waiting) {
        const QPointF beside(waiting.value.right() + std::round(0.35 * m_measures.body),
                             waiting.value.top() + drop);
        for (const QPointF& place : {beside, waiting.value.bottomLeft(), waiting.below}) {
            PlacedText word = placedText(waiting.word, TextRole::Detail, size, place);
            word.mark = waiting.id;
            if (waiting.word.isEmpty() || addText(word)) {
                break;
            }
        }
    }
    m_waiting.clear();
}

/// Adds a label if its place is free.
bool RevisionsPanel::addText(PlacedText text)
{
    if (!m_room.isFree(text.box.adjusted(0, 0, 0.25 * m_measures.body, 0))) {
        return false;
    }
    if (m_place.asOf) {
        const double line = placeOf(m_spec, {*m_place.asOf, 0}).x();
        text.hasPlate = text.box.left() <= line && line <= text.box.right();
    }
    text.isFaded = m_place.isFaded;
    m_room.take(text.box);
    m_spec.texts.push_back(std::move(text));
    return true;
}

void RevisionsPanel::addHitArea(const Revision& revision, const RevisionLabel& label, double from,
                                double to)
{
    const double left = placeOf(m_spec, {from, 0}).x();
    const double right =
        std::min(placeOf(m_spec, {std::max(from, to), 0}).x(), m_spec.plot.right());
    const QRectF box(left, top(), std::max(1.0, right - left), m_place.height);
    m_spec.hitAreas.push_back({idOf(revision),
                               box,
                               label.tooltip,
                               label.spoken,
                               m_place.history->company,
                               {revision.figure}});
}

} // namespace capex
