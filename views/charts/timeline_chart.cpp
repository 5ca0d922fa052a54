// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/timeline_chart.h"

#include "model/wording/punctuation.h"
#include "views/charts/chart_frame.h"
#include "views/charts/chart_text.h"
#include "views/charts/label_room.h"
#include "views/charts/row_stack.h"
#include "views/charts/time_axis.h"
#include "views/charts/timeline_tracks.h"
#include "views/charts/timeline_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace capex {

namespace {

/// How tightly lanes are set.
struct Density
{
    double size; ///< of lane text, as a share of body text
    double bar;  ///< the height of a bar, in lines of its label
    double gap;  ///< between two tracks, as a share of body text
    double air;  ///< between two lanes, as a share of body text
};

// From roomy to tight. A picture that may grow takes the first two only.
constexpr std::array densities{
    Density{1, 1.75, 0.35, 1.0},     Density{1, 1.35, 0.25, 0.55},  Density{0.9, 1.15, 0.18, 0.35},
    Density{0.75, 1.05, 0.12, 0.25}, Density{0.65, 1.0, 0.1, 0.15},
};
constexpr std::size_t growingDensities = 2;

constexpr double widestNames = 0.26;    ///< of the picture's width
constexpr double ticksHeight = 2.1;     ///< in body text, with air below
constexpr double remainderHeight = 1.6; ///< in body text
constexpr double manyMonths = 42;       ///< from which on ticks are whole years

struct Lane
{
    const TimelineLane* source;
    QString name;         ///< wrapped
    double top = 0;       ///< in pixels from the plot's top
    double height = 0;    ///< with the air around its tracks
    bool isFaded = false; ///< others are in focus
    TimelineTracks tracks;
};

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
        , m_source(lanes)
        , m_options(options)
        , m_surface(surface)
        , m_measures(surface)
        , m_words(dataset, settings, lanes, surface.language)
        , m_sources(m_words.sources())
        , m_frame(surface, m_words.frame(m_sources))
        , m_span(surface.time.value_or(spanOf(lanes, settings)))
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
    void setLanes(const Density& density);
    [[nodiscard]] double left() const; ///< of the plot
    [[nodiscard]] double pixelsPerMonth() const;
    void spread(double room);
    void placePlot();
    void addSeparators();
    void addLane(const Lane& lane);
    void addBar(const Lane& lane, std::size_t place);
    void addBreaks(const Mark& bar);
    void addLabels(const Lane& lane);
    void addNotice(const Lane& lane);
    void addRemainder();
    [[nodiscard]] QString remainder() const;
    [[nodiscard]] double topOf(const Lane& lane, int track) const;
    [[nodiscard]] int pixels(TextRole role) const
    {
        return textPixels(role, m_measures.body * m_density.size);
    }
    [[nodiscard]] std::span<const Lane> shown() const { return std::span(m_lanes).first(m_shown); }

    /// A bar that waits for its label.
    struct Labelled
    {
        Mark bar;
        QRectF room; ///< of the bar, without its arrows
        TimelineLabel label;
    };
    /// A label and, if they have room with it, the numbers of its sources.
    struct BarLabel
    {
        PlacedText text;
        std::optional<PlacedText> numbers;

        [[nodiscard]] QRectF box() const { return text.box.adjusted(0, 0, text.plateBehind, 0); }
    };
    [[nodiscard]] std::vector<BarLabel> candidatesFor(const Labelled& bar) const;
    [[nodiscard]] BarLabel labelAt(const Labelled& bar, const QString& text, const QString& numbers,
                                   double left) const;
    [[nodiscard]] bool holds(const Labelled& bar, const QRectF& label, const LabelRoom& room) const;
    [[nodiscard]] double labelPad() const { return std::round(0.55 * m_measures.body); }

    const Dataset& m_dataset;
    const ComparisonSettings& m_settings;
    const std::vector<TimelineLane>& m_source;
    const ViewOptions& m_options;
    const ChartSurface& m_surface;
    ChartMeasures m_measures;
    TimelineWords m_words;
    SourceNumbers m_sources;
    ChartFrame m_frame;
    TimeSpan m_span;

    ChartSpec m_spec;
    Density m_density = densities.front();
    std::vector<Lane> m_lanes;
    std::vector<Labelled> m_labelled; ///< of the lane that is being drawn
    std::size_t m_shown = 0;          ///< lanes that found room
    double m_namesWidth = 0;
    double m_barHeight = 0;
    double m_pitch = 0; ///< from track to track
};

ChartSpec TimelineLayout::spec()
{
    m_spec.theme = m_surface.theme;
    m_spec.unit = m_measures.unit;
    m_spec.hairline = m_measures.hairline;
    chooseDensity();
    placePlot();
    m_frame.addTo(m_spec);
    addSeparators();
    addTimeLabels(m_spec, textPixels(TextRole::Tick, m_measures.body), m_measures.margin);
    for (const Lane& lane : shown()) {
        addLane(lane);
    }
    addDays();
    addRemainder();
    m_spec.description = m_words.description(m_sources);
    return m_spec;
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

/// Sets the lanes as high as they need to be.
void TimelineLayout::setLanes(const Density& density)
{
    m_density = density;
    m_lanes.clear();
    m_namesWidth = 0;
    const double widest = std::floor(m_surface.size.width() * widestNames);
    const int size = pixels(TextRole::Name);
    const double air = std::round(density.air * m_measures.body);
    const double gap = std::max(1.0, std::round(density.gap * m_measures.body));
    m_barHeight = std::ceil(lineHeight(pixels(TextRole::Label)) * density.bar);
    m_pitch = m_barHeight + gap;
    for (const TimelineLane& source : m_source) {
        Lane lane{.source = &source};
        lane.name = wrapped(m_words.name(source), TextRole::Name, size, widest);
        lane.isFaded = !m_options.focus.isEmpty() && !m_options.focus.contains(source.company);
        m_namesWidth = std::max(m_namesWidth, textWidth(lane.name, TextRole::Name, size));
        m_lanes.push_back(std::move(lane));
    }
    const int label = pixels(TextRole::Label);
    const auto labelWidth = [&](const TimelineEntry& entry) {
        const QString numbers = m_sources.of(m_words.label(entry).figures);
        return textWidth(m_words.variants(entry).back(), TextRole::Label, label) +
               referenceWidth(numbers, m_measures.body * density.size) + 2 * labelPad();
    };
    for (Lane& lane : m_lanes) {
        lane.tracks = tracksOf(*lane.source, m_span, pixelsPerMonth(), labelWidth);
        const double bars = lane.tracks.count * m_pitch - gap;
        lane.height = std::max(bars, lineCount(lane.name) * lineHeight(size)) + air;
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
    double need = 0;
    const std::size_t allowed = grows ? growingDensities : densities.size();
    for (std::size_t n = 0; n < allowed; ++n) {
        setLanes(densities[n]);
        need = stackHeight(std::span<const Lane>(m_lanes));
        if (need <= room) {
            break;
        }
    }
    m_spec.size = m_surface.size;
    if (grows) {
        m_spec.size.setHeight(std::max(m_surface.size.height(), around + need));
    }
    spread(m_spec.size.height() - around);
    m_spec.plot.moveTop(m_measures.onGrid(m_frame.headHeight() + asOf));
}

/// Takes the lanes that fit into `room` and gives each its share of what is left.
void TimelineLayout::spread(double room)
{
    double most = std::max(0.0, room);
    m_shown = fittingRows(std::span<const Lane>(m_lanes), most);
    if (m_shown < m_lanes.size()) {
        most = std::max(0.0, room - remainderHeight * m_measures.body);
        m_shown = fittingRows(std::span<const Lane>(m_lanes), most);
    }
    const double share =
        m_shown > 0 ? std::floor((most - stackHeight(shown())) / static_cast<double>(m_shown)) : 0;
    double top = 0;
    for (Lane& lane : std::span(m_lanes).first(m_shown)) {
        lane.top = top;
        lane.height += share;
        top += lane.height;
    }
    m_spec.plot.setHeight(m_shown > 0 ? top : std::max(1.0, most));
}

double TimelineLayout::left() const
{
    return m_measures.onGrid(m_measures.margin + m_namesWidth + std::round(0.85 * m_measures.body));
}

double TimelineLayout::pixelsPerMonth() const
{
    const double width = std::max(40.0, m_surface.size.width() - m_measures.margin - left());
    return alignedScale(width / (m_span.to - m_span.from));
}

void TimelineLayout::placePlot()
{
    const double months = m_span.to - m_span.from;
    const double scale = pixelsPerMonth();
    m_spec.plot = QRectF(left(), m_spec.plot.top(), months * scale, m_spec.plot.height());
    m_spec.x = {.scale = Axis::Scale::Time, .from = m_span.from, .to = m_span.to, .hasGrid = true};
    m_spec.x.ticks =
        timeTicks(m_span.from, m_span.to, scale, textPixels(TextRole::Tick, m_measures.body),
                  months > manyMonths ? 12 : 3, m_words.formatter());
    m_spec.y = {.scale = Axis::Scale::Layout, .from = m_spec.plot.height(), .to = 0};
}

void TimelineLayout::addSeparators()
{
    m_spec.y.hasGrid = true;
    for (const Lane& lane : shown()) {
        if (lane.top > 0) {
            m_spec.y.ticks.push_back({lane.top, QString()});
        }
    }
}

double TimelineLayout::topOf(const Lane& lane, int track) const
{
    const double gap = m_pitch - m_barHeight;
    const double bars = lane.tracks.count * m_pitch - gap;
    return lane.top + std::floor((lane.height - bars) / 2) + track * m_pitch;
}

void TimelineLayout::addLane(const Lane& lane)
{
    const double middle = m_spec.plot.top() + lane.top + lane.height / 2;
    PlacedText name =
        placedText(lane.name, TextRole::Name, pixels(TextRole::Name),
                   {m_measures.margin + m_namesWidth, middle}, Qt::AlignRight | Qt::AlignVCenter);
    name.mark = lane.source->company.text;
    name.isFaded = lane.isFaded;
    m_spec.texts.push_back(std::move(name));
    m_labelled.clear();
    for (std::size_t place = 0; place < lane.source->entries.size(); ++place) {
        addBar(lane, place);
    }
    addLabels(lane);
    if (lane.source->entries.empty()) {
        addNotice(lane);
    }
}

void TimelineLayout::addBar(const Lane& lane, std::size_t place)
{
    const TimelineEntry& entry = lane.source->entries[place];
    const Figure& figure = *m_dataset.figure(entry.figure);
    const double first = entry.period.first.index;
    const double end = entry.period.last().index + 1;
    const double top = topOf(lane, lane.tracks.trackOf[place]);
    Mark bar{.id = lane.source->company.text + u'/' + entry.figure.text,
             .points = {{std::max(first, m_span.from), top},
                        {std::min(end, m_span.to), top + m_barHeight}},
             .colour = colourPlace(m_dataset, figure.company),
             .fill = fillOf(figure.kind),
             .isFaded = lane.isFaded,
             .continuesBefore = first<m_span.from, .continuesAfter = end> m_span.to};
    m_spec.marks.push_back(bar);
    addBreaks(bar);

    const TimelineLabel label = m_words.label(entry);
    const double arrow = 1.4 * m_measures.body;
    const QRectF box = boxOf(m_spec, bar);
    const double gap = m_pitch - m_barHeight;
    m_spec.hitAreas.push_back({bar.id,
                               box.adjusted(0, -gap / 2, 0, gap / 2),
                               label.tooltip,
                               label.spoken,
                               figure.company,
                               {figure.id}});
    m_labelled.push_back(
        {bar, box.adjusted(bar.continuesBefore ? arrow : 0, 0, bar.continuesAfter ? -arrow : 0, 0),
         label});
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

/// The longest label that finds room in its bar or right of it, rather a short one with the numbers
/// of its sources than a long one without; else the tooltip alone has it.
void TimelineLayout::addLabels(const Lane& lane)
{
    LabelRoom room(QRectF(m_spec.plot.left(), m_spec.plot.top() + lane.top,
                          m_spec.size.width() - m_measures.margin - m_spec.plot.left(),
                          lane.height));
    for (const Labelled& each : m_labelled) {
        room.take(boxOf(m_spec, each.bar));
    }
    for (const Labelled& each : m_labelled) {
        const std::vector<BarLabel> candidates = candidatesFor(each);
        const auto found = std::ranges::find_if(
            candidates, [&](const BarLabel& label) { return holds(each, label.box(), room); });
        if (found != candidates.end()) {
            room.take(found->box());
            m_spec.texts.push_back(found->text);
            if (found->numbers) {
                m_spec.texts.push_back(*found->numbers);
            }
        }
    }
}

/// Whether a label stands inside its bar or where nothing else does beside it.
bool TimelineLayout::holds(const Labelled& bar, const QRectF& label, const LabelRoom& room) const
{
    const double pad = labelPad();
    return bar.room.adjusted(0.7 * pad, -1, -0.7 * pad, 1).contains(label) ||
           (!bar.bar.continuesAfter && room.isFree(label.adjusted(-0.3 * pad, 0, pad, 0)));
}

/// Where a bar's label may stand, best first.
std::vector<TimelineLayout::BarLabel> TimelineLayout::candidatesFor(const Labelled& bar) const
{
    const QString numbers = m_sources.of(bar.label.figures);
    std::vector<BarLabel> candidates;
    const auto add = [&](const QString& behind) {
        for (const QString& variant : bar.label.variants) {
            candidates.push_back(labelAt(bar, variant, behind, bar.room.left()));
            candidates.push_back(labelAt(bar, variant, behind, bar.room.right()));
        }
    };
    if (!numbers.isEmpty()) {
        add(numbers);
    }
    add({});
    return candidates;
}

/// A label with the numbers of its sources on one plate.
TimelineLayout::BarLabel TimelineLayout::labelAt(const Labelled& bar, const QString& text,
                                                 const QString& numbers, double left) const
{
    BarLabel label{placedText(text, TextRole::Label, pixels(TextRole::Label),
                              {std::round(left + labelPad()), bar.room.center().y()},
                              Qt::AlignLeft | Qt::AlignVCenter),
                   {}};
    label.text.mark = bar.bar.id;
    label.text.isFaded = bar.bar.isFaded;
    label.text.hasPlate = true;
    if (!numbers.isEmpty()) {
        label.numbers = referenceBehind(label.text, numbers, m_measures.body * m_density.size);
        label.text.plateBehind = label.numbers->box.right() - label.text.box.right();
    }
    return label;
}

void TimelineLayout::addNotice(const Lane& lane)
{
    const double middle = m_spec.plot.top() + lane.top + lane.height / 2;
    PlacedText text =
        placedText(m_words.noFigure(*lane.source), TextRole::Notice, pixels(TextRole::Notice),
                   {std::round(m_spec.plot.left() + 0.6 * m_measures.body), middle},
                   Qt::AlignLeft | Qt::AlignVCenter);
    text.mark = lane.source->company.text;
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
    const bool isEmpty = m_lanes.empty();
    if (m_shown == m_lanes.size() && !isEmpty) {
        return;
    }
    const double below = (ticksHeight + remainderHeight / 2) * m_measures.body;
    const QPointF place =
        isEmpty ? QPointF(m_spec.plot.left() + m_measures.body, m_spec.plot.center().y())
                : QPointF(m_measures.margin, m_spec.plot.bottom() + below);
    m_spec.texts.push_back(placedText(isEmpty ? m_words.nothing() : remainder(), TextRole::Notice,
                                      textPixels(TextRole::Notice, m_measures.body), place,
                                      Qt::AlignLeft | Qt::AlignVCenter));
}

QString TimelineLayout::remainder() const
{
    std::vector<const TimelineLane*> lanes;
    for (const Lane& lane : std::span(m_lanes).subspan(m_shown)) {
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
