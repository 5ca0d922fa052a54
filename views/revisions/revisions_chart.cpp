// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/revisions/revisions_chart.h"

#include "views/chart/chart_frame.h"
#include "views/chart/chart_text.h"
#include "views/chart/fitting_notice.h"
#include "views/chart/row_stack.h"
#include "views/chart/time_axis.h"
#include "views/revisions/revisions_panel.h"
#include "views/revisions/revisions_times.h"
#include "views/revisions/revisions_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <span>
#include <utility>

namespace capex {

namespace {

/// How tightly panels are set.
struct Density
{
    double size;   ///< of panel text, as a share of body text
    double values; ///< the least height of the scale of values, in body text
};

// From roomy to tight. A picture that may grow does so at the first, where none of them fits.
constexpr std::array densities{Density{1, 5.5}, Density{1, 3.6}, Density{0.85, 2.6},
                               Density{0.75, 2.2}};

constexpr double widestNames = 0.2;   ///< of the picture's width
constexpr double ticksHeight = 2.1;   ///< in body text, with air below
constexpr double compactValues = 1.7; ///< the height of the scale of a panel without a story
constexpr double tallestStory = 10;   ///< of a panel while others have none, in body text
constexpr double edgeRoom = 0.75;     ///< above and below a scale, for half a tick's label
constexpr double linesPerStep = 1.3;  ///< from tick to tick, in lines of ticks
constexpr double mostSteps = 6;
constexpr double leastSteps = 5; ///< of a scale, where some have no tick

using Histories = std::vector<const RevisionHistory*>;

struct Panel
{
    const RevisionHistory* history;
    QString name;        ///< wrapped
    QString detail;      ///< wrapped
    double top = 0;      ///< in pixels from the plot's top
    double height = 0;   ///< in pixels
    double headRoom = 0; ///< above the scale of values
    RevisionsScale scale;
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
        , m_words(dataset, settings, histories, surface)
        , m_frame(surface, m_words.frame(m_common.has_value(), isCut()))
    {
        m_words.shortenSourcesTo(m_frame.sourcesWording());
    }

    [[nodiscard]] ChartSpec spec();

private:
    [[nodiscard]] bool isCut() const;
    void chooseDensity();
    void measure(const Density& density);
    [[nodiscard]] double valuesHeight(const Panel& panel) const;
    [[nodiscard]] RevisionsScale scaleOn(const Panel& panel, double values) const;
    [[nodiscard]] double headRoomOf(const Panel& panel) const;
    [[nodiscard]] double needOf(const Panel& panel) const;
    [[nodiscard]] double leastPanel(const Density& density) const;
    [[nodiscard]] bool isCompact(const Panel& panel) const;
    void spread(double room);
    /// Above a scale, for the label of its largest value.
    [[nodiscard]] double labelRoom() const
    {
        return std::ceil(1.25 * lineHeight(pixels(TextRole::Value)));
    }
    void setScales();
    void placePlot();
    void placeTimeAxis();
    void addPanel(const Panel& panel);
    void addName(const Panel& panel);
    [[nodiscard]] bool isFaded(const Panel& panel) const;
    void addNotice();
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
    std::optional<RevisionsScale> m_common; ///< of all panels, if they share one
    RevisionsWords m_words;
    ChartFrame m_frame;

    ChartSpec m_spec;
    Density m_density = densities.front();
    std::vector<Panel> m_panels;
    std::size_t m_shown = 0; ///< panels that found room
    double m_namesWidth = 0;
    double m_ticksWidth = 0;
    double m_footRoom = 0; ///< below the scale of values
    RevisionTimes m_times;
};

ChartSpec RevisionsLayout::spec()
{
    chooseDensity();
    placePlot();
    m_times = revisionTimes(m_dataset, m_settings, m_histories, m_words,
                            {m_measures.body, m_density.size, m_spec.plot.width()});
    placeTimeAxis();
    m_frame.addTo(m_spec);
    if (m_panels.empty()) {
        m_spec.x.ticks.clear();
    }
    addTimeLabels(m_spec, textPixels(TextRole::Tick, m_measures.body), m_measures.margin);
    for (const Panel& panel : std::span(m_panels).first(m_shown)) {
        addName(panel);
        addPanel(panel);
    }
    if (m_settings.asOf && !m_panels.empty()) {
        addAsOfLine(m_spec, *m_settings.asOf, m_words.asOf(*m_settings.asOf),
                    textPixels(TextRole::AsOf, m_measures.body), m_measures.margin);
    }
    addNotice();
    m_frame.leaveOutUntold(m_spec);
    m_spec.description = m_words.description();
    return std::move(m_spec);
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
    m_footRoom = std::ceil(edgeRoom * lineHeight(pixels(TextRole::Tick)));
    const double widest = std::floor(m_surface.size.width() * widestNames);
    const auto fitted = [&](const QString& text, TextRole role) {
        QString lines = wrapped(text, role, pixels(role), widest);
        m_namesWidth = std::max(m_namesWidth, textWidth(lines, role, pixels(role)));
        return lines;
    };
    for (const RevisionHistory* const history : m_histories) {
        Panel panel{.history = history,
                    .name = fitted(m_words.name(*history), TextRole::Name),
                    .detail = fitted(m_words.detail(*history), TextRole::Detail)};
        panel.headRoom = headRoomOf(panel);
        panel.height = needOf(panel);
        m_panels.push_back(std::move(panel));
    }
}

/// Whether a panel with a scale of its own tells no story that takes height.
bool RevisionsLayout::isCompact(const Panel& panel) const
{
    return !m_common && !hasStory(panel.history);
}

/// The least height of its scale.
double RevisionsLayout::valuesHeight(const Panel& panel) const
{
    const double values = isCompact(panel) ? compactValues * m_density.size : m_density.values;
    return values * m_measures.body;
}

/// The scale of a panel with as many ticks as find room in the height of its values.
RevisionsScale RevisionsLayout::scaleOn(const Panel& panel, double values) const
{
    const double line = lineHeight(pixels(TextRole::Tick));
    const double steps = std::clamp(values / (linesPerStep * line), leastSteps, mostSteps);
    return m_common.value_or(scaleOf(*panel.history).widened())
        .onTicks(m_words.formatter().perBillion(), static_cast<int>(steps));
}

/// What the label of the largest value needs above the scale; in a compact panel no more than that.
double RevisionsLayout::headRoomOf(const Panel& panel) const
{
    if (!isCompact(panel)) {
        return labelRoom();
    }
    const double values = valuesHeight(panel);
    const RevisionsScale scale = scaleOn(panel, values);
    const double above = (scale.to - scaleOf(*panel.history).to) / (scale.to - scale.from);
    return std::max(m_footRoom, std::ceil(labelRoom() + 2 - above * values));
}

double RevisionsLayout::needOf(const Panel& panel) const
{
    const double names = lineCount(panel.name) * lineHeight(pixels(TextRole::Name)) +
                         lineCount(panel.detail) * lineHeight(pixels(TextRole::Detail));
    return std::ceil(
        std::max(names + m_footRoom, panel.headRoom + valuesHeight(panel) + m_footRoom));
}

/// What a panel needs for a name and a detail of one line each.
double RevisionsLayout::leastPanel(const Density& density) const
{
    const auto line = [&](TextRole role) {
        return lineHeight(textPixels(role, m_measures.body * density.size));
    };
    return line(TextRole::Name) + line(TextRole::Detail) +
           std::ceil(edgeRoom * line(TextRole::Tick));
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
    const auto count = static_cast<double>(m_histories.size());
    const auto set = [this](const Density& density) {
        measure(density);
        return stackHeight(std::span<const Panel>(m_panels));
    };
    double need = setDensity(
        std::span<const Density>(densities), room,
        [&](const Density& density) { return leastPanel(density) * count; }, set);
    m_spec.size = m_surface.size;
    if (grows && need > room) {
        need = set(densities.front());
        m_spec.size.setHeight(around + need);
    }
    spread(m_spec.size.height() - around);
    m_spec.plot.moveTop(m_measures.onGrid(m_frame.headHeight() + asOf));
}

/// Takes the panels that fit into `room` and shares what is left: at first among those with a
/// story, until they show all that they can, then among all; with the head room that their heights
/// allow.
void RevisionsLayout::spread(double room)
{
    const auto [count, most] =
        rowsThatFit(std::span<const Panel>(m_panels), room, remainderHeight * m_measures.body);
    m_shown = count;
    const auto shown = std::span(m_panels).first(m_shown);
    std::vector<Panel*> all;
    std::vector<Panel*> roomy;
    for (Panel& panel : shown) {
        all.push_back(&panel);
        if (!isCompact(panel)) {
            roomy.push_back(&panel);
        }
    }
    double left = most - stackHeight(std::span<const Panel>(shown));
    left = raiseLowest(roomy, left, tallestStory * m_measures.body);
    raiseLowest(all, left, most);
    for (Panel& panel : shown) {
        const double taller = panel.headRoom + panel.height - needOf(panel);
        panel.headRoom = std::max(panel.headRoom, std::min(taller, labelRoom()));
    }
    const double height = stack(shown);
    m_spec.plot.setHeight(m_shown > 0 ? height : std::max(1.0, most));
}

/// The scales of the panels in their heights, and the room that their ticks take.
void RevisionsLayout::setScales()
{
    const Formatter& formatter = m_words.formatter();
    m_ticksWidth = 0;
    for (Panel& panel : std::span(m_panels).first(m_shown)) {
        panel.scale = scaleOn(panel, panel.height - panel.headRoom - m_footRoom);
        const auto& [from, to, step] = panel.scale;
        for (double at = from; at < to + step / 2; at += step) {
            m_ticksWidth = std::max(m_ticksWidth, textWidth(formatter.number(at), TextRole::Tick,
                                                            pixels(TextRole::Tick)));
        }
    }
}

void RevisionsLayout::placePlot()
{
    setScales();
    const double body = m_measures.body;
    const double left =
        m_measures.onGrid(m_measures.margin + m_namesWidth + m_ticksWidth + std::round(1.6 * body));
    const double right = m_spec.size.width() - m_measures.margin;
    m_spec.plot.setLeft(left);
    m_spec.plot.setWidth(std::max(40.0, right - left));
    m_spec.y = {
        .scale = Axis::Scale::Layout, .from = m_spec.plot.height(), .to = 0, .hasGrid = true};
}

void RevisionsLayout::placeTimeAxis()
{
    const auto& [from, scale, horizon] = m_times;
    m_spec.x = {.scale = Axis::Scale::Time,
                .from = from,
                .to = from + m_spec.plot.width() / scale,
                .hasGrid = true};
    m_spec.x.ticks = timeTicks(from, m_spec.x.to, scale,
                               textPixels(TextRole::Tick, m_measures.body), 1, m_words.formatter());
}

bool RevisionsLayout::isFaded(const Panel& panel) const
{
    return capex::isFaded(panel.history->company, m_options.focus);
}

void RevisionsLayout::addPanel(const Panel& panel)
{
    const PanelPosition position{.history = panel.history,
                                 .top = panel.top,
                                 .height = panel.height,
                                 .headRoom = panel.headRoom,
                                 .footRoom = m_footRoom,
                                 .textSize = m_density.size,
                                 .scale = panel.scale,
                                 .pixelsPerMonth = m_times.scale,
                                 .horizon = m_times.horizon,
                                 .asOf = m_settings.asOf ? std::optional(timeOf(*m_settings.asOf))
                                                         : std::nullopt,
                                 .isFaded = isFaded(panel)};
    RevisionsPanel(m_spec, m_dataset, m_words, m_measures, position).add();
}

void RevisionsLayout::addName(const Panel& panel)
{
    const double height = lineCount(panel.name) * lineHeight(pixels(TextRole::Name)) +
                          lineCount(panel.detail) * lineHeight(pixels(TextRole::Detail));
    const double right = m_measures.margin + m_namesWidth;
    double y = m_spec.plot.top() + panel.top + std::floor((panel.height - height) / 2);
    for (const auto& [text, role] :
         {std::pair(panel.name, TextRole::Name), std::pair(panel.detail, TextRole::Detail)}) {
        PlacedText placed =
            placedText(text, role, pixels(role), {right, y}, Qt::AlignRight | Qt::AlignTop);
        y = placed.box.bottom();
        placed.mark = {panel.history->company};
        placed.isFaded = isFaded(panel);
        m_spec.texts.push_back(std::move(placed));
    }
}

/// What found no room, or that there is nothing.
void RevisionsLayout::addNotice()
{
    if (m_panels.empty() && m_surface.notice.isEmpty()) {
        m_spec.texts.push_back(noticeAt(m_words.nothing(), m_measures, m_spec.plot.center().y()));
    } else if (m_shown < m_panels.size()) {
        const QString text = m_words.remainder(std::span(m_histories).subspan(m_shown),
                                               textPixels(TextRole::Notice, m_measures.body),
                                               m_surface.size.width() - 2 * m_measures.margin);
        m_spec.texts.push_back(remainderNotice(text, m_spec, m_measures, ticksHeight));
    }
}

} // namespace

ChartSpec revisionsChart(const Dataset& dataset, const ComparisonSettings& settings,
                         const std::vector<RevisionHistory>& histories, const ViewOptions& options,
                         const ChartSurface& surface)
{
    return RevisionsLayout(dataset, settings, histories, options, surface).spec();
}

} // namespace capex
