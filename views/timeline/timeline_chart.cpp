// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline/timeline_chart.h"

#include "model/wording/punctuation.h"
#include "views/chart/chart_frame.h"
#include "views/chart/chart_text.h"
#include "views/chart/fitting_notice.h"
#include "views/chart/row_stack.h"
#include "views/chart/time_axis.h"
#include "views/timeline/timeline_labels.h"
#include "views/timeline/timeline_lanes.h"
#include "views/timeline/timeline_words.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace capex {

namespace {

constexpr double ticksHeight = 2.1; ///< in body text, with air below
constexpr double manyMonths = 42;   ///< from which on ticks are whole years

/// The months that are shown: whole years.
TimeSpan spanOf(const std::vector<TimelineLane>& lanes, const ComparisonSettings& settings)
{
    int first = Month::of(settings.year, 1).index;
    int last = first + 11;
    bool found = false;
    const auto include = [&](int from, int to) {
        first = found ? std::min(first, from) : from;
        last = found ? std::max(last, to) : to;
        found = true;
    };
    for (const TimelineLane& lane : lanes) {
        for (const TimelineEntry& entry : lane.entries) {
            include(entry.period.first.index, entry.period.last().index);
        }
        for (const TimelineBefore& was : lane.before) {
            include(was.period.first.index, was.period.last().index);
        }
    }
    if (settings.asOf) {
        include(Month::of(*settings.asOf).index, Month::of(*settings.asOf).index);
    }
    const int from = Month::of(settings.fromYear.value_or(Month{first}.year()), 1).index;
    const int to = Month::of(settings.toYear.value_or(Month{last}.year()) + 1, 1).index;
    return {static_cast<double>(from), static_cast<double>(std::max(to, from + 12))};
}

class TimelineLayout
{
public:
    TimelineLayout(const Dataset& dataset, const ComparisonSettings& settings,
                   const std::vector<TimelineLane>& lanes, const ViewOptions& options,
                   const ChartSurface& surface)
        : m_dataset(dataset)
        , m_settings(settings)
        , m_surface(surface)
        , m_measures(surface)
        , m_words(dataset, settings, lanes, surface)
        , m_sources(m_words.sources())
        , m_frame(surface, m_words.frame(m_sources))
        , m_span(surface.time.value_or(spanOf(lanes, settings)))
        , m_lanes(lanes, m_words, m_sources, options, surface, m_span)
    {
        m_sources.shortenTo(m_frame.sourcesWording());
    }

    [[nodiscard]] ChartSpec spec();

private:
    [[nodiscard]] bool shows(QDate day) const;
    [[nodiscard]] bool showsAsOf() const { return m_settings.asOf && shows(*m_settings.asOf); }
    [[nodiscard]] QDate today() const;
    void addDays();
    void chooseDensity();
    void placePlot();
    void addSeparators();
    void addLane(const DrawnLane& lane);
    void addGhost(const DrawnLane& lane, std::size_t index);
    void addGone(const DrawnLane& lane, const TimelineBefore& was, const Mark& ghost);
    void addBar(const DrawnLane& lane, std::size_t index);
    void addBreaks(const Mark& bar);
    void addLabels(const DrawnLane& lane);
    void addNotice(const DrawnLane& lane);
    void addRemainder();
    [[nodiscard]] QString remainder() const;
    [[nodiscard]] int pixels(TextRole role) const
    {
        return textPixels(role, m_measures.body * m_lanes.textShare());
    }

    const Dataset& m_dataset;
    const ComparisonSettings& m_settings;
    const ChartSurface& m_surface;
    ChartMeasures m_measures;
    TimelineWords m_words;
    SourceNumbers m_sources;
    ChartFrame m_frame;
    TimeSpan m_span;
    TimelineLanes m_lanes;

    ChartSpec m_spec;
    // Of the lane that is being drawn:
    std::vector<TimelineBar> m_labelled;
    std::vector<QRectF> m_edges; ///< of what was before, between its months and others
};

ChartSpec TimelineLayout::spec()
{
    chooseDensity();
    placePlot();
    m_frame.addTo(m_spec);
    addSeparators();
    addTimeLabels(m_spec, textPixels(TextRole::Tick, m_measures.body), m_measures.margin);
    for (const DrawnLane& lane : m_lanes.shown()) {
        addLane(lane);
    }
    addDays();
    addRemainder();
    m_frame.leaveOutUntold(m_spec);
    m_spec.description = m_words.description(m_sources);
    return std::move(m_spec);
}

bool TimelineLayout::shows(QDate day) const
{
    return timeOf(day) >= m_span.from && timeOf(day) <= m_span.to;
}

/// The day that the window calls today; without one the day of the figures, unless the picture is
/// as of another. Not valid where it is not marked.
QDate TimelineLayout::today() const
{
    const QDate ofFigures = m_settings.asOf ? QDate() : m_dataset.updated();
    const QDate day = m_surface.today.isValid() ? m_surface.today : ofFigures;
    return day.isValid() && day != m_settings.asOf && shows(day) ? day : QDate();
}

void TimelineLayout::addDays()
{
    if (showsAsOf()) {
        addAsOfLine(m_spec, *m_settings.asOf, m_words.asOf(*m_settings.asOf),
                    textPixels(TextRole::AsOf, m_measures.body), m_measures.margin);
        m_spec.movesAsOf = true;
    }
    if (const QDate day = today(); day.isValid()) {
        addTodayLine(m_spec, day,
                     m_surface.today.isValid() ? m_words.today() : m_words.figuresOf(day),
                     textPixels(TextRole::Detail, m_measures.body), m_measures.margin);
    }
}

/// Sets lanes and the size of the picture.
void TimelineLayout::chooseDensity()
{
    const bool grows = m_surface.height == ChartSurface::Height::Grows;
    const int days = (showsAsOf() ? 1 : 0) + (today().isValid() ? 1 : 0);
    const double asOf = days * lineHeight(textPixels(TextRole::AsOf, m_measures.body));
    const double around = m_frame.headHeight() + asOf + m_frame.footHeight() +
                          std::round(ticksHeight * m_measures.body);
    const double room = std::max(0.0, m_surface.size.height() - around);
    const double need = m_lanes.measure(room, grows);
    m_spec.size = m_surface.size;
    if (grows) {
        m_spec.size.setHeight(std::max(m_surface.size.height(), around + need));
    }
    m_spec.plot.setHeight(m_lanes.spread(m_spec.size.height() - around));
    m_spec.plot.moveTop(m_measures.onGrid(m_frame.headHeight() + asOf));
}

void TimelineLayout::placePlot()
{
    const double months = m_span.to - m_span.from;
    const double scale = m_lanes.pixelsPerMonth();
    m_spec.plot = QRectF(m_lanes.left(), m_spec.plot.top(), months * scale, m_spec.plot.height());
    m_spec.x = {.scale = Axis::Scale::Time, .from = m_span.from, .to = m_span.to, .hasGrid = true};
    m_spec.x.ticks =
        timeTicks(m_span.from, m_span.to, scale, textPixels(TextRole::Tick, m_measures.body),
                  months > manyMonths ? 12 : 3, m_words.formatter());
    m_spec.y = {.scale = Axis::Scale::Layout, .from = m_spec.plot.height(), .to = 0};
}

void TimelineLayout::addSeparators()
{
    m_spec.y.hasGrid = true;
    for (const DrawnLane& lane : m_lanes.shown()) {
        if (lane.top > 0) {
            m_spec.y.ticks.push_back({lane.top, QString()});
        }
    }
}

void TimelineLayout::addLane(const DrawnLane& lane)
{
    const double middle = m_spec.plot.top() + lane.top + lane.height / 2;
    PlacedText name = placedText(lane.name, TextRole::Name, pixels(TextRole::Name),
                                 {m_measures.margin + m_lanes.namesWidth(), middle},
                                 Qt::AlignRight | Qt::AlignVCenter);
    name.mark = {lane.source->company};
    name.isFaded = lane.isFaded;
    m_spec.texts.push_back(std::move(name));
    m_labelled.clear();
    m_edges.clear();
    for (std::size_t index = 0; index < lane.source->before.size(); ++index) {
        addGhost(lane, index);
    }
    for (std::size_t index = 0; index < lane.source->entries.size(); ++index) {
        addBar(lane, index);
    }
    addLabels(lane);
    if (lane.source->entries.empty() && lane.source->before.empty()) {
        addNotice(lane);
    }
}

/// Where a bar stood where changes are under review, a little higher than that.
void TimelineLayout::addGhost(const DrawnLane& lane, std::size_t index)
{
    const TimelineBefore& was = lane.source->before[index];
    const double from = std::max<double>(was.period.first.index, m_span.from);
    const double to = std::min<double>(was.period.last().index + 1, m_span.to);
    if (from >= to) {
        return;
    }
    const double out = ghostReach(m_lanes.gap(), m_measures.body);
    const double top = m_lanes.topOf(lane, lane.tracks.ghostOf[index]);
    const FigureId& figure = was.entry ? lane.source->entries[*was.entry].figure : was.figure;
    const Mark ghost{.id = {lane.source->company, figure},
                     .shape = Mark::Shape::GhostBar,
                     .points = {{from, top - out}, {to, top + m_lanes.barHeight() + out}},
                     .isFaded = lane.isFaded};
    m_spec.marks.push_back(ghost);
    const QRectF box = boxOf(m_spec, ghost);
    for (const double x : {box.left(), box.right()}) {
        m_edges.emplace_back(x - 1, box.top(), 2, box.height());
    }
    if (!was.entry) {
        addGone(lane, was, ghost);
    }
}

/// What is told of a bar that is not there any more.
void TimelineLayout::addGone(const DrawnLane& lane, const TimelineBefore& was, const Mark& ghost)
{
    const TimelineLabel label = m_words.label(*lane.source, was);
    const QRectF box = boxOf(m_spec, ghost);
    m_spec.hitAreas.push_back(
        {ghost.id, box, label.tooltip, label.spoken, lane.source->company, {}});
    m_labelled.push_back({ghost, box, label.variants, {}});
}

void TimelineLayout::addBar(const DrawnLane& lane, std::size_t index)
{
    const TimelineEntry& entry = lane.source->entries[index];
    const Figure& figure = *m_dataset.figure(entry.figure);
    const double first = entry.period.first.index;
    const double end = entry.period.last().index + 1;
    const double top = m_lanes.topOf(lane, lane.tracks.trackOf[index]);
    Mark bar{.id = {lane.source->company, entry.figure},
             .points = {{std::max(first, m_span.from), top},
                        {std::min(end, m_span.to), top + m_lanes.barHeight()}},
             .colour = colourIndex(m_dataset, figure.company),
             .fill = fillOf(figure.kind),
             .isFaded = lane.isFaded,
             .continuesBefore = first<m_span.from, .continuesAfter = end> m_span.to};
    m_spec.marks.push_back(bar);
    addBreaks(bar);

    const TimelineLabel label = m_words.label(*lane.source, index);
    const double arrow = 1.4 * m_measures.body;
    const QRectF box = boxOf(m_spec, bar);
    const double gap = m_lanes.gap();
    m_spec.hitAreas.push_back({bar.id,
                               box.adjusted(0, -gap / 2, 0, gap / 2),
                               label.tooltip,
                               label.spoken,
                               figure.company,
                               {figure.id}});
    m_labelled.push_back(
        {bar, box.adjusted(bar.continuesBefore ? arrow : 0, 0, bar.continuesAfter ? -arrow : 0, 0),
         label.variants, m_sources.of(label.figures)});
}

/// Arrows where a bar goes on outside of the plot, if there is room for them.
void TimelineLayout::addBreaks(const Mark& bar)
{
    const double month = m_spec.plot.width() / (m_span.to - m_span.from);
    const double near = 0.25 * m_measures.body / month;
    const double far = 1.25 * m_measures.body / month;
    const double left = bar.points[0].x();
    const double right = bar.points[1].x();
    const double middle = (bar.points[0].y() + bar.points[1].y()) / 2;
    const auto add = [&](double from, double to) {
        m_spec.marks.push_back({.id = bar.id,
                                .shape = Mark::Shape::Arrow,
                                .points = {{from, middle}, {to, middle}},
                                .isFaded = bar.isFaded});
    };
    if (right - left < 2 * far) {
        return;
    }
    if (bar.continuesBefore) {
        add(left + far, left + near);
    }
    if (bar.continuesAfter) {
        add(right - far, right - near);
    }
}

void TimelineLayout::addLabels(const DrawnLane& lane)
{
    const QRectF room(m_spec.plot.left(), m_spec.plot.top() + lane.top,
                      m_spec.size.width() - m_measures.margin - m_spec.plot.left(), lane.height);
    addTimelineLabels(m_spec, m_labelled, m_edges, room, m_measures.body, m_lanes.textShare());
}

void TimelineLayout::addNotice(const DrawnLane& lane)
{
    const double middle = m_spec.plot.top() + lane.top + lane.height / 2;
    PlacedText text =
        placedText(m_words.noFigure(*lane.source), TextRole::Notice, pixels(TextRole::Notice),
                   {std::round(m_spec.plot.left() + 0.6 * m_measures.body), middle},
                   Qt::AlignLeft | Qt::AlignVCenter);
    text.mark = {lane.source->company};
    text.isFaded = lane.isFaded;
    const QString spoken = labelled(m_words.name(*lane.source), m_words.noFigure(*lane.source),
                                    m_words.formatter().language());
    const QRectF box(m_spec.plot.left(), m_spec.plot.top() + lane.top, m_spec.plot.width(),
                     lane.height);
    m_spec.hitAreas.push_back({text.mark, box, spoken, spoken, lane.source->company, {}});
    m_spec.texts.push_back(std::move(text));
}

void TimelineLayout::addRemainder()
{
    const bool isEmpty = m_lanes.shown().empty() && m_lanes.hidden().empty();
    if (m_lanes.hidden().empty() && !isEmpty) {
        return;
    }
    if (!isEmpty) {
        m_spec.texts.push_back(remainderNotice(remainder(), m_spec, m_measures, ticksHeight));
        return;
    }
    PlacedText text = noticeAt(m_words.nothing(), m_measures, m_spec.plot.center().y());
    text.box.moveLeft(m_spec.plot.left() + m_measures.body);
    m_spec.texts.push_back(std::move(text));
}

QString TimelineLayout::remainder() const
{
    std::vector<const TimelineLane*> lanes;
    for (const DrawnLane& lane : m_lanes.hidden()) {
        lanes.push_back(lane.source);
    }
    return m_words.remainder(lanes, textPixels(TextRole::Notice, m_measures.body),
                             m_surface.size.width() - 2 * m_measures.margin);
}

} // namespace

ChartSpec timelineChart(const Dataset& dataset, const ComparisonSettings& settings,
                        const std::vector<TimelineLane>& lanes, const ViewOptions& options,
                        const ChartSurface& surface)
{
    return TimelineLayout(dataset, settings, lanes, options, surface).spec();
}

} // namespace capex
