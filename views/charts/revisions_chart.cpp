// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/revisions_chart.h"

#include "views/charts/axis_ticks.h"
#include "views/charts/chart_frame.h"
#include "views/charts/chart_text.h"
#include "views/charts/label_room.h"
#include "views/charts/revisions_words.h"
#include "views/charts/row_stack.h"
#include "views/charts/time_axis.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <span>

namespace capex {

namespace {

/// How tightly panels are set.
struct Density
{
    double size;   ///< of panel text, as a share of body text
    double values; ///< the least height of the scale of values, in body text
};

// From roomy to tight. A picture that may grow takes the first only.
constexpr std::array densities{Density{1, 5.5}, Density{1, 3.6}, Density{0.85, 2.6}};
constexpr std::size_t growingDensities = 1;

constexpr double widestNames = 0.2;     ///< of the picture's width
constexpr double ticksHeight = 2.1;     ///< in body text, with air below
constexpr double remainderHeight = 1.6; ///< in body text
constexpr double likeSize = 0.4;        ///< least share of the largest for one common scale
constexpr double leastSpan = 1.5;       ///< months
constexpr double leastRange = 0.4;      ///< of a scale, as a share of its largest value
constexpr double nearZero = 0.35;       ///< a scale that would begin below this share begins at 0
constexpr double airBelow = 0.12;       ///< the lowest value, as a share of the scale
constexpr double compactValues = 1.2;   ///< the height of the scale of a panel without a story

using Histories = std::vector<const RevisionHistory*>;

/// Values from the lower to the upper end of a panel.
struct Scale
{
    double from = std::numeric_limits<double>::infinity();
    double to = 0;

    void include(const std::optional<Money>& amount)
    {
        if (amount) {
            from = std::min(from, amount->low.value_or(amount->mid()));
            to = std::max(to, amount->high.value_or(amount->mid()));
        }
    }

    void include(const RevisionHistory& history)
    {
        for (const Revision& revision : history.revisions) {
            include(revision.amount);
        }
        include(history.actual ? history.actual->amount : std::nullopt);
    }

    /// Wide enough that a small change looks small, and from 0 where that is not far.
    [[nodiscard]] Scale widened() const
    {
        const double top = to > 0 ? to : 1;
        const double range = std::max(top - std::min(from, top), leastRange * top);
        const double bottom = top - range * (1 + airBelow);
        return {bottom < nearZero * top ? 0 : bottom, top};
    }
};

Scale scaleOf(const RevisionHistory& history)
{
    Scale scale;
    scale.include(history);
    return scale;
}

bool hasStory(const RevisionHistory* history)
{
    return history->revisions.size() > 1 || history->actual;
}

Histories panelsOf(const std::vector<RevisionHistory>& histories)
{
    Histories panels;
    for (const RevisionHistory& history : histories) {
        if (!history.revisions.empty()) {
            panels.push_back(&history);
        }
    }
    std::ranges::stable_partition(panels, hasStory);
    return panels;
}

/// One scale for all, where the smallest can still be read on the scale of the largest.
std::optional<Scale> commonScale(const Histories& panels)
{
    Scale common;
    double least = std::numeric_limits<double>::infinity();
    for (const RevisionHistory* const history : panels) {
        common.include(*history);
        least = std::min(least, scaleOf(*history).to);
    }
    return least >= likeSize * common.to ? std::optional(common.widened()) : std::nullopt;
}

struct Panel
{
    const RevisionHistory* history;
    QString name;      ///< wrapped
    QString detail;    ///< wrapped
    double top = 0;    ///< in pixels from the plot's top
    double height = 0; ///< in pixels
};

/// A statement as it is drawn: from its day to the next one's.
struct Step
{
    const Revision* revision;
    double from;
    double to;
    bool isLast;     ///< nothing follows that is known
    bool startsAnew; ///< no revision of the one before it
};

class RevisionsLayout
{
public:
    RevisionsLayout(const Dataset& dataset, const ComparisonSettings& settings,
                    const std::vector<RevisionHistory>& histories, const ViewOptions& options,
                    const ChartSurface& surface)
        : m_dataset(dataset)
        , m_settings(settings)
        , m_options(options)
        , m_surface(surface)
        , m_measures(surface)
        , m_histories(panelsOf(histories))
        , m_common(commonScale(m_histories))
        , m_words(dataset, settings, histories, surface.language)
        , m_frame(surface, m_words.frame(m_common.has_value(), isCut()))
    {
    }

    [[nodiscard]] ChartSpec spec();

private:
    [[nodiscard]] bool isCut() const;
    void chooseDensity();
    void measure(const Density& density);
    [[nodiscard]] double needOf(const Panel& panel) const;
    [[nodiscard]] bool isCompact(const Panel& panel) const;
    void spread(double room);
    void placePlot();
    void placeTimes();
    [[nodiscard]] double widthOf(const RevisionLabel& label) const;
    [[nodiscard]] double timeScale(double from) const;
    [[nodiscard]] std::vector<Step> stepsOf(const RevisionHistory& history) const;
    void addPanel(std::size_t index);
    void addName();
    void addValueTicks();
    void addStep(const Step& step);
    void addOpenEnd(const Step& step, const Mark& mark);
    void addBreak(const Step& step);
    void addRiser(const Step& before, const Step& step);
    void addOutcome(const RevisionHistory& history);
    void addStepLabel(const Step& step);
    void addLabel(const RevisionLabel& label, std::span<const QPointF> corners, const QString& id);
    void addHitArea(const Revision& revision, const RevisionLabel& label, double from, double to);
    void addNotice();
    Mark& addMark(const Revision& revision, Mark::Shape shape, std::vector<QPointF> points);
    void occupy(const QRectF& box) { m_room.take(box.adjusted(0, -1, 0, 1)); }
    [[nodiscard]] QString idOf(const Revision& revision) const;
    [[nodiscard]] double slotOf(double billions) const;
    [[nodiscard]] double scaleHeight() const;
    [[nodiscard]] double tickStep() const;
    [[nodiscard]] double months(double pixels) const { return pixels / m_scale; }
    [[nodiscard]] double slots(double pixels) const { return pixels / m_measures.body; }
    [[nodiscard]] const Panel& panel() const { return m_panels[m_panel]; }
    [[nodiscard]] double panelTop() const { return m_spec.plot.top() + panel().top; }
    [[nodiscard]] int pixels(TextRole role) const
    {
        return textPixels(role, m_measures.body * m_density.size);
    }

    const Dataset& m_dataset;
    const ComparisonSettings& m_settings;
    const ViewOptions& m_options;
    const ChartSurface& m_surface;
    ChartMeasures m_measures;
    Histories m_histories;
    std::optional<Scale> m_common; ///< of all panels, if they share one
    RevisionsWords m_words;
    ChartFrame m_frame;

    ChartSpec m_spec;
    Density m_density = densities.front();
    std::vector<Panel> m_panels;
    std::size_t m_shown = 0; ///< panels that found room
    double m_namesWidth = 0;
    double m_ticksWidth = 0;
    double m_headRoom = 0; ///< for labels above the largest value
    double m_footRoom = 0; ///< below the scale of values
    double m_scale = 1;    ///< pixels per month
    double m_horizon = 0;  ///< where the last statements end

    // Of the panel that is being drawn.
    std::size_t m_panel = 0;
    Scale m_values;
    std::optional<int> m_colour;
    bool m_isFaded = false;
    LabelRoom m_room{QRectF()};
};

ChartSpec RevisionsLayout::spec()
{
    m_spec.theme = m_surface.theme;
    m_spec.unit = m_measures.unit;
    m_spec.hairline = m_measures.hairline;
    chooseDensity();
    placePlot();
    placeTimes();
    m_frame.addTo(m_spec);
    if (m_panels.empty()) {
        m_spec.x.ticks.clear();
    }
    addTimeLabels(m_spec, textPixels(TextRole::Tick, m_measures.body), m_measures.margin);
    for (std::size_t index = 0; index < m_shown; ++index) {
        addPanel(index);
    }
    if (m_settings.asOf && !m_panels.empty()) {
        addAsOfLine(m_spec, *m_settings.asOf, m_words.asOf(*m_settings.asOf),
                    textPixels(TextRole::AsOf, m_measures.body), m_measures.margin);
    }
    addNotice();
    m_spec.description = m_words.description();
    return m_spec;
}

/// Whether a scale begins above 0.
bool RevisionsLayout::isCut() const
{
    return std::ranges::any_of(m_histories, [this](const RevisionHistory* history) {
        return m_common.value_or(scaleOf(*history).widened()).from > 0;
    });
}

void RevisionsLayout::measure(const Density& density)
{
    m_density = density;
    m_panels.clear();
    m_namesWidth = 0;
    m_ticksWidth = 0;
    m_headRoom = std::ceil(1.25 * lineHeight(pixels(TextRole::Value)));
    m_footRoom = std::ceil(0.5 * m_measures.body);
    const double widest = std::floor(m_surface.size.width() * widestNames);
    const auto fitted = [&](const QString& text, TextRole role) {
        const QString lines = wrapped(text, role, pixels(role), widest);
        m_namesWidth = std::max(m_namesWidth, textWidth(lines, role, pixels(role)));
        return lines;
    };
    for (const RevisionHistory* const history : m_histories) {
        Panel panel{.history = history,
                    .name = fitted(m_words.name(*history), TextRole::Name),
                    .detail = fitted(m_words.detail(*history), TextRole::Detail)};
        panel.height = needOf(panel);
        const double largest = m_common ? m_common->to : scaleOf(*history).to;
        m_ticksWidth = std::max(m_ticksWidth, textWidth(m_words.formatter().number(largest),
                                                        TextRole::Tick, pixels(TextRole::Tick)));
        m_panels.push_back(std::move(panel));
    }
}

/// Whether a panel with a scale of its own tells no story that takes height.
bool RevisionsLayout::isCompact(const Panel& panel) const
{
    return !m_common && !hasStory(panel.history);
}

double RevisionsLayout::needOf(const Panel& panel) const
{
    const double names = lineCount(panel.name) * lineHeight(pixels(TextRole::Name)) +
                         lineCount(panel.detail) * lineHeight(pixels(TextRole::Detail));
    const double values = isCompact(panel) ? compactValues : m_density.values;
    return std::ceil(
        std::max(names + m_footRoom, m_headRoom + values * m_measures.body + m_footRoom));
}

/// Sets the panels and the size of the picture.
void RevisionsLayout::chooseDensity()
{
    const bool grows = m_surface.height == ChartSurface::Height::Grows;
    const double asOf =
        m_settings.asOf ? lineHeight(textPixels(TextRole::AsOf, m_measures.body)) : 0;
    const double around = m_frame.headHeight() + asOf + m_frame.footHeight() +
                          std::round(ticksHeight * m_measures.body);
    const double room = std::max(0.0, m_surface.size.height() - around);
    const std::size_t allowed = grows ? growingDensities : densities.size();
    double need = 0;
    for (std::size_t n = 0; n < allowed; ++n) {
        measure(densities[n]);
        need = stackHeight(std::span<const Panel>(m_panels));
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

/// Takes the panels that fit into `room` and shares what is left among those with a story.
void RevisionsLayout::spread(double room)
{
    double most = std::max(0.0, room);
    m_shown = fittingRows(std::span<const Panel>(m_panels), most);
    if (m_shown < m_panels.size()) {
        most = std::max(0.0, room - remainderHeight * m_measures.body);
        m_shown = fittingRows(std::span<const Panel>(m_panels), most);
    }
    const auto shown = std::span(m_panels).first(m_shown);
    const auto isRoomy = [this](const Panel& panel) { return !isCompact(panel); };
    const auto roomy = std::ranges::count_if(shown, isRoomy);
    const double left = most - stackHeight(std::span<const Panel>(shown));
    const double sharers = roomy > 0 ? static_cast<double>(roomy) : static_cast<double>(m_shown);
    double top = 0;
    for (Panel& panel : shown) {
        panel.top = top;
        panel.height += roomy == 0 || isRoomy(panel) ? std::floor(left / sharers) : 0;
        top += panel.height;
    }
    m_spec.plot.setHeight(m_shown > 0 ? top : std::max(1.0, most));
}

void RevisionsLayout::placePlot()
{
    const double body = m_measures.body;
    const double left =
        m_measures.onGrid(m_measures.margin + m_namesWidth + m_ticksWidth + std::round(1.6 * body));
    const double right = m_spec.size.width() - m_measures.margin;
    m_spec.plot.setLeft(left);
    m_spec.plot.setWidth(std::max(40.0, right - left));
    m_spec.y = {.scale = Axis::Scale::Category,
                .from = slots(m_spec.plot.height()),
                .to = 0,
                .hasGrid = true};
    for (const Panel& panel : std::span(m_panels).first(m_shown)) {
        if (panel.top > 0) {
            m_spec.y.ticks.push_back({slots(panel.top), QString()});
        }
    }
}

double RevisionsLayout::widthOf(const RevisionLabel& label) const
{
    return textWidth(label.value, TextRole::Value, pixels(TextRole::Value)) +
           textWidth(label.word, TextRole::Detail, pixels(TextRole::Detail)) +
           2.2 * m_measures.body;
}

/// The largest scale at which all ends before the plot does, the newest labels included.
double RevisionsLayout::timeScale(double from) const
{
    const double width = m_spec.plot.width();
    double scale = width / std::max(leastSpan, m_horizon - from);
    const auto leaveRoom = [&](const Revision& revision, const RevisionLabel& label) {
        const double room = std::max(0.6 * width, width - widthOf(label));
        scale = std::min(scale, room / std::max(0.1, timeOf(revision.announced) - from));
    };
    for (const RevisionHistory* const history : m_histories) {
        leaveRoom(history->revisions.back(), m_words.statement(history->revisions.back()));
        if (history->actual) {
            leaveRoom(*history->actual, m_words.outcome(*history->actual));
        }
    }
    return alignedScale(scale);
}

void RevisionsLayout::placeTimes()
{
    const QDate day = m_settings.asOf.value_or(QDate(m_settings.year, 1, 1));
    double first = timeOf(day);
    double last = first;
    bool found = false;
    const auto include = [&](const Revision& revision) {
        const double at = timeOf(revision.announced);
        first = found ? std::min(first, at) : at;
        last = found ? std::max(last, at) : at;
        found = true;
    };
    for (const RevisionHistory* const history : m_histories) {
        std::ranges::for_each(history->revisions, include);
        if (history->actual) {
            include(*history->actual);
        }
    }
    const double from = std::floor(first);
    m_horizon =
        m_settings.asOf ? std::max(last, timeOf(day)) : last + std::max(1.0, 0.06 * (last - from));
    m_scale = timeScale(from);
    m_spec.x = {.scale = Axis::Scale::Time,
                .from = from,
                .to = from + m_spec.plot.width() / m_scale,
                .hasGrid = true};
    m_spec.x.ticks = timeTicks(from, m_spec.x.to, m_scale,
                               textPixels(TextRole::Tick, m_measures.body), 1, m_words.formatter());
}

/// A scale from 0 stands on the panel's edge.
double RevisionsLayout::scaleHeight() const
{
    return panel().height - m_headRoom - (m_values.from == 0 ? 0 : m_footRoom);
}

/// The place of a value in the panel that is being drawn.
double RevisionsLayout::slotOf(double billions) const
{
    const double height = scaleHeight();
    const double share = (billions - m_values.from) / (m_values.to - m_values.from);
    return slots(panel().top + m_headRoom + (1 - share) * height);
}

QString RevisionsLayout::idOf(const Revision& revision) const
{
    return panel().history->company.text + u'/' + revision.figure.text;
}

std::vector<Step> RevisionsLayout::stepsOf(const RevisionHistory& history) const
{
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
        const double end = history.actual ? timeOf(history.actual->announced) : m_horizon;
        steps.push_back({&revision, at, std::max(at + least, end), !history.actual, anew});
    }
    return steps;
}

Mark& RevisionsLayout::addMark(const Revision& revision, Mark::Shape shape,
                               std::vector<QPointF> points)
{
    m_spec.marks.push_back({.id = idOf(revision),
                            .shape = shape,
                            .points = std::move(points),
                            .colour = m_colour,
                            .isFaded = m_isFaded});
    return m_spec.marks.back();
}

void RevisionsLayout::addPanel(std::size_t index)
{
    m_panel = index;
    const RevisionHistory& history = *panel().history;
    m_values = m_common.value_or(scaleOf(history).widened());
    m_colour = colourPlace(m_dataset, history.company);
    m_isFaded = !m_options.focus.isEmpty() && !m_options.focus.contains(history.company);
    m_room = LabelRoom(QRectF(m_spec.plot.left() - 1, panelTop(),
                              m_spec.size.width() - m_measures.margin - m_spec.plot.left() + 1,
                              panel().height));
    addName();
    addValueTicks();
    const std::vector<Step> steps = stepsOf(history);
    for (std::size_t n = 0; n < steps.size(); ++n) {
        if (steps[n].startsAnew) {
            addBreak(steps[n]);
        } else if (n > 0) {
            addRiser(steps[n - 1], steps[n]);
        }
        addStep(steps[n]);
    }
    if (history.actual) {
        addOutcome(history);
    }
    std::ranges::for_each(steps, [this](const Step& step) { addStepLabel(step); });
}

void RevisionsLayout::addName()
{
    const double height = lineCount(panel().name) * lineHeight(pixels(TextRole::Name)) +
                          lineCount(panel().detail) * lineHeight(pixels(TextRole::Detail));
    const double right = m_measures.margin + m_namesWidth;
    double y = panelTop() + std::floor((panel().height - height) / 2);
    for (const auto& [text, role] :
         {std::pair(panel().name, TextRole::Name), std::pair(panel().detail, TextRole::Detail)}) {
        PlacedText placed =
            placedText(text, role, pixels(role), {right, y}, Qt::AlignRight | Qt::AlignTop);
        y = placed.box.bottom();
        placed.mark = panel().history->company.text;
        placed.isFaded = m_isFaded;
        m_spec.texts.push_back(std::move(placed));
    }
}

/// The widest distance of ticks with which two of them are in the panel, if labels allow.
double RevisionsLayout::tickStep() const
{
    const double perBillion = m_words.formatter().perBillion();
    const double range = (m_values.to - m_values.from) * perBillion;
    const double line = 1.2 * lineHeight(pixels(TextRole::Tick));
    const int most = std::clamp(static_cast<int>(scaleHeight() / (1.4 * line)), 1, 5);
    double step = niceStep(range, most) / perBillion;
    for (int steps = most + 1; steps <= 2 * most + 2; ++steps) {
        const auto ticks = multiples(step, m_values.to);
        const auto below =
            std::ranges::count_if(ticks, [&](double at) { return at < m_values.from; });
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
void RevisionsLayout::addValueTicks()
{
    const Formatter& formatter = m_words.formatter();
    const int size = pixels(TextRole::Tick);
    const double step = tickStep();
    for (const double at : multiples(step, m_values.to)) {
        if (at < m_values.from) {
            continue;
        }
        const double slot = slotOf(at);
        const PlacedText label =
            placedText(formatter.number(at), TextRole::Tick, size,
                       {m_spec.plot.left() - std::round(0.45 * m_measures.body),
                        placeOf(m_spec, {0, slot}).y()},
                       Qt::AlignRight | Qt::AlignVCenter);
        if (at > 0 && label.box.bottom() > panelTop() + panel().height) {
            continue;
        }
        m_spec.texts.push_back(label);
        if (at > 0) {
            m_spec.y.ticks.push_back({slot, label.text});
        } else {
            m_spec.marks.push_back({.id = panel().history->company.text,
                                    .shape = Mark::Shape::Rule,
                                    .points = {{m_spec.x.from, slot}, {m_spec.x.to, slot}}});
        }
    }
}

void RevisionsLayout::addStep(const Step& step)
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
    addOpenEnd(step, line);
}

/// An arrow up or down from a line whose other end is open.
void RevisionsLayout::addOpenEnd(const Step& step, const Mark& line)
{
    const Bound bound = step.revision->amount->bound;
    if (bound != Bound::AtLeast && bound != Bound::AtMost) {
        return;
    }
    const double at = step.from + months(0.6 * m_measures.body);
    const double slot = line.points.front().y();
    const double length = slots(std::min(1.2 * m_measures.body, m_headRoom));
    const double end = bound == Bound::AtLeast
                           ? slot - length
                           : std::min(slot + length, slots(panel().top + panel().height));
    Mark& arrow = addMark(*step.revision, Mark::Shape::Arrow, {{at, slot}, {at, end}});
    const double side = 4.5 * m_measures.unit;
    occupy(boxOf(m_spec, arrow).adjusted(-side, 0, side, 0));
}

/// A dashed line in the gap before a statement that does not revise the one before it.
void RevisionsLayout::addBreak(const Step& step)
{
    const double at = step.from - months(m_measures.body / 2);
    Mark& mark = addMark(*step.revision, Mark::Shape::Line,
                         {{at, slots(panel().top + panel().height - m_footRoom)},
                          {at, slots(panel().top + m_headRoom / 2)}});
    mark.colour.reset();
    mark.tone = Tone::MutedText;
    mark.isPartial = true;
    occupy(boxOf(m_spec, mark).adjusted(-1, 0, 1, 0));
}

/// A thin line over the distance between two statements that do not overlap.
void RevisionsLayout::addRiser(const Step& before, const Step& step)
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
void RevisionsLayout::addOutcome(const RevisionHistory& history)
{
    const Revision& actual = *history.actual;
    const RevisionLabel label = m_words.outcome(actual);
    const double at = timeOf(actual.announced);
    const double body = m_measures.body;
    addHitArea(actual, label, at - months(0.8 * body), m_spec.x.to);
    if (!actual.amount) {
        return;
    }
    const QPointF place(at, slotOf(actual.amount->mid()));
    if (const auto& last = history.revisions.back().amount) {
        const double slot = slotOf(std::clamp(actual.amount->mid(), last->low.value_or(last->mid()),
                                              last->high.value_or(last->mid())));
        Mark& link = addMark(actual, Mark::Shape::Line, {{at, slot}, place});
        link.tone = Tone::MutedText;
        link.isPartial = true;
    }
    addMark(actual, Mark::Shape::Point, {place});
    const double radius = 6 * m_measures.unit;
    const QPointF dot = placeOf(m_spec, place);
    occupy({dot.x() - radius, dot.y() - radius, 2 * radius, 2 * radius});
    const double half = lineHeight(pixels(TextRole::Value)) / 2;
    const std::array corners{QPointF(dot.x() + 0.8 * body, dot.y() - half),
                             QPointF(dot.x() - radius, dot.y() - radius - 2 * half),
                             QPointF(dot.x() - radius, dot.y() + radius)};
    addLabel(label, corners, idOf(actual));
}

/// Above a step where it is free, else below it.
void RevisionsLayout::addStepLabel(const Step& step)
{
    const RevisionLabel label = m_words.statement(*step.revision);
    const bool isBeforeOutcome =
        panel().history->actual && step.revision == &panel().history->revisions.back();
    addHitArea(*step.revision, label, step.from,
               step.to - (isBeforeOutcome ? months(0.8 * m_measures.body) : 0));
    const auto& amount = step.revision->amount;
    if (!amount) {
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
    const std::array corners{above, above + aside, below, below + aside};
    addLabel(label, corners, idOf(*step.revision));
}

/// The value at the first corner where it is free, and the word beside or below it.
void RevisionsLayout::addLabel(const RevisionLabel& label, std::span<const QPointF> corners,
                               const QString& id)
{
    const int size = pixels(TextRole::Value);
    const auto isFree = [this](const PlacedText& text) {
        const double air = 0.25 * m_measures.body;
        return m_room.isFree(text.box.adjusted(0, 0, air, 0));
    };
    const auto add = [&](PlacedText text) {
        text.mark = id;
        text.isFaded = m_isFaded;
        m_room.take(text.box);
        m_spec.texts.push_back(std::move(text));
    };
    for (const QPointF& corner : corners) {
        const PlacedText value = placedText(label.value, TextRole::Value, size,
                                            {std::round(corner.x()), std::round(corner.y())});
        if (!isFree(value)) {
            continue;
        }
        add(value);
        if (label.word.isEmpty()) {
            return;
        }
        const int small = pixels(TextRole::Detail);
        const double drop = baselineIn(TextRole::Value, size) - baselineIn(TextRole::Detail, small);
        const QPointF beside(value.box.right() + std::round(0.35 * m_measures.body),
                             value.box.top() + drop);
        for (const QPointF& place : {beside, value.box.bottomLeft()}) {
            const PlacedText word = placedText(label.word, TextRole::Detail, small, place);
            if (isFree(word)) {
                add(word);
                return;
            }
        }
        return;
    }
}

void RevisionsLayout::addHitArea(const Revision& revision, const RevisionLabel& label, double from,
                                 double to)
{
    const double left = placeOf(m_spec, {from, 0}).x();
    const double right =
        std::min(placeOf(m_spec, {std::max(from, to), 0}).x(), m_spec.plot.right());
    const QRectF box(left, panelTop(), std::max(1.0, right - left), panel().height);
    m_spec.hitAreas.push_back({idOf(revision),
                               box,
                               label.tooltip,
                               label.spoken,
                               panel().history->company,
                               {revision.figure}});
}

/// What found no room, or that there is nothing.
void RevisionsLayout::addNotice()
{
    const bool isEmpty = m_panels.empty();
    if (m_shown == m_panels.size() && !isEmpty) {
        return;
    }
    const double below = (ticksHeight + remainderHeight / 2) * m_measures.body;
    const QPointF place = isEmpty ? QPointF(m_measures.margin, m_spec.plot.center().y())
                                  : QPointF(m_spec.plot.left(), m_spec.plot.bottom() + below);
    m_spec.texts.push_back(
        placedText(isEmpty ? m_words.nothing() : m_words.remainder(m_panels.size() - m_shown),
                   TextRole::Notice, textPixels(TextRole::Notice, m_measures.body), place,
                   Qt::AlignLeft | Qt::AlignVCenter));
}

} // namespace

ChartSpec revisionsChart(const Dataset& dataset, const ComparisonSettings& settings,
                         const std::vector<RevisionHistory>& histories, const ViewOptions& options,
                         const ChartSurface& surface)
{
    return RevisionsLayout(dataset, settings, histories, options, surface).spec();
}

} // namespace capex
