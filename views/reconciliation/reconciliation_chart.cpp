// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reconciliation/reconciliation_chart.h"

#include "model/wording/punctuation.h"
#include "views/chart/chart_frame.h"
#include "views/chart/chart_text.h"
#include "views/reconciliation/reconciliation_parts.h"
#include "views/reconciliation/waterfall_drawing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace capex {

namespace {

using Panel = ReconciliationTexts;

/// How much a panel says, and in which size.
struct Density
{
    double size;      ///< of panel text, as a share of body text
    int explanations; ///< how many at most
};

// From roomy to tight. Several panels share a picture only at the first four.
constexpr int all = 100;
constexpr std::array densities{Density{1, all}, Density{0.85, all}, Density{0.85, 2},
                               Density{0.85, 1}, Density{0.75, 1}};
constexpr std::size_t sharedDensities = 4;
// Of panels that have a total alone: it may be as large as there is room for.
constexpr std::array bareDensities{Density{1.4, all}, Density{1.2, all}, Density{1, all},
                                   Density{0.85, all}};

constexpr int mostNoticeLines = 2;      ///< for the totals that have no panel
constexpr double narrowestPanel = 22;   ///< in body text
constexpr double panelGap = 2.6;        ///< in body text
constexpr double widestNames = 0.36;    ///< of a panel's width
constexpr double widestPanelText = 46;  ///< in body text: longer lines are hard to read
constexpr double tallestPitch = 4.4;    ///< in body text
constexpr double barShare = 0.62;       ///< of the pitch
constexpr double airBetweenSteps = 0.3; ///< in body text
constexpr double barePlace = 0.4;       ///< of the spare height, above panels without members
constexpr double airAroundSteps = 0.7;  ///< in body text, above and below the steps

class ReconciliationLayout
{
public:
    ReconciliationLayout(const Dataset& dataset, const std::vector<Reconciliation>& given,
                         const ComparisonSettings& settings, const ViewOptions& options,
                         const ChartSurface& surface)
        : m_given(inOrder(given))
        , m_wanted(panelsWanted(m_given, surface))
        , m_options(options)
        , m_surface(surface)
        , m_measures(surface)
        , m_words(dataset, settings, surface)
        , m_sources(m_words.sources(std::span(m_given).first(m_wanted)))
        , m_frame(surface, m_words.frame(std::span(m_given).first(m_wanted), m_sources))
    {
        m_sources.shortenTo(m_frame.sourcesWording());
    }

    [[nodiscard]] ChartSpec spec();

private:
    void arrange();
    [[nodiscard]] bool tryGrid(std::size_t shown, std::size_t columns, const Density& density);
    void squeezeOne();
    void grow();
    [[nodiscard]] Panel panelOf(const Reconciliation& source, std::size_t mostMembers) const;
    [[nodiscard]] PanelNeed needOf(const Panel& panel) const;
    [[nodiscard]] double heightOf(const PanelNeed& need) const;
    [[nodiscard]] std::size_t rowCount() const;
    [[nodiscard]] double gridHeight() const;
    void setPitch(double panelHeight);
    /// Whether no panel has anything to add up.
    [[nodiscard]] bool isBare() const { return !hasMembers(m_given.front()); }
    [[nodiscard]] std::span<const Density> sharedSettings() const;
    void addPanels();
    /// Between the line above a panel and its name.
    [[nodiscard]] double panelTop() const { return std::round(0.5 * m_measures.body); }
    [[nodiscard]] double room() const;
    [[nodiscard]] QString remainder(std::size_t shown) const;
    [[nodiscard]] double remainderHeight(std::size_t shown) const;
    [[nodiscard]] NoticeRoom noticeRoom() const
    {
        return {textPixels(TextRole::Notice, m_measures.body),
                m_surface.size.width() - 2 * m_measures.margin};
    }
    void setColumns(std::size_t columns);
    [[nodiscard]] std::size_t mostColumns() const;

    void addPanel(const Panel& panel, const QRectF& box);
    double addText(const QString& text, TextRole role, QPointF at);
    [[nodiscard]] QPointF inPlot(QPointF at) const { return at - m_spec.plot.topLeft(); }
    [[nodiscard]] int pixels(TextRole role) const
    {
        return textPixels(role, m_measures.body * m_density.size);
    }

    std::vector<Reconciliation> m_given;
    std::size_t m_wanted; ///< how many of them may have a panel
    const ViewOptions& m_options;
    const ChartSurface& m_surface;
    ChartMeasures m_measures;
    ReconciliationWords m_words;
    SourceNumbers m_sources;
    ChartFrame m_frame;

    ChartSpec m_spec;
    Density m_density = densities.front();
    std::size_t m_columns = 1;
    double m_panelWidth = 0;
    std::vector<Panel> m_panels;
    PanelNeed m_need;   ///< of the panels
    double m_pitch = 0; ///< from step to step
    double m_barHeight = 0;
};

double ReconciliationLayout::room() const
{
    return m_surface.size.height() - m_frame.headHeight() - m_frame.footHeight() -
           std::round(0.8 * m_measures.body);
}

QString ReconciliationLayout::remainder(std::size_t shown) const
{
    const bool grows = m_surface.height == ChartSurface::Height::Grows;
    return shown >= m_given.size()
               ? QString()
               : m_words.remainder(std::span(m_given).subspan(shown), noticeRoom(),
                                   grows ? std::numeric_limits<int>::max() : mostNoticeLines);
}

double ReconciliationLayout::remainderHeight(std::size_t shown) const
{
    const double height = noticeRoom().height(remainder(shown));
    return height > 0 ? height + std::round(0.6 * m_measures.body) : 0;
}

std::size_t ReconciliationLayout::mostColumns() const
{
    const double width = m_surface.size.width() - 2 * m_measures.margin;
    const double fitting =
        (width + panelGap * m_measures.body) / ((narrowestPanel + panelGap) * m_measures.body);
    return static_cast<std::size_t>(std::max(1.0, std::floor(fitting)));
}

void ReconciliationLayout::setColumns(std::size_t columns)
{
    const auto count = static_cast<double>(columns);
    const double width = m_surface.size.width() - 2 * m_measures.margin;
    m_columns = columns;
    m_panelWidth =
        std::floor((width - (count - 1) * std::round(panelGap * m_measures.body)) / count);
}

Panel ReconciliationLayout::panelOf(const Reconciliation& source, std::size_t mostMembers) const
{
    const double width =
        std::min(m_panelWidth, widestPanelText * m_measures.body * std::max(1.0, m_density.size));
    const auto inPanel = [&](const QString& text, TextRole role) {
        return text.isEmpty() ? text : wrapped(text, role, pixels(role), width);
    };
    Panel panel{.source = &source,
                .heading = inPanel(m_words.heading(source), TextRole::Name),
                .verdict = inPanel(m_words.verdict(source), TextRole::Value),
                .origin = inPanel(m_words.origin(source), TextRole::Detail),
                .steps = waterfall(m_words, m_sources, source, mostMembers)};
    const QStringList sentences = m_words.explanations(source);
    panel.explanation =
        inPanel(paragraph(sentences.mid(0, m_density.explanations), m_words.formatter().language()),
                TextRole::Detail);
    for (WaterfallStep& step : panel.steps) {
        step.name = wrapped(step.name, TextRole::Name, pixels(TextRole::Name),
                            std::floor(m_panelWidth * widestNames));
    }
    return panel;
}

PanelNeed ReconciliationLayout::needOf(const Panel& panel) const
{
    int lines = 1;
    for (const WaterfallStep& step : panel.steps) {
        lines = std::max(lines, lineCount(step.name));
    }
    return {.head = linesHeight(panel.heading, pixels(TextRole::Name)) +
                    linesHeight(panel.verdict, pixels(TextRole::Value)) +
                    linesHeight(panel.origin, pixels(TextRole::Detail)),
            .pitch = std::ceil(lines * lineHeight(pixels(TextRole::Name)) +
                               (lines > 1 ? 2 : 1) * airBetweenSteps * m_measures.body),
            .steps = panel.steps.size(),
            .explanation = linesHeight(panel.explanation, pixels(TextRole::Detail))};
}

double ReconciliationLayout::heightOf(const PanelNeed& need) const
{
    return panelTop() + need.head + need.explanation +
           2 * std::round(airAroundSteps * m_measures.body) +
           need.pitch * static_cast<double>(need.steps);
}

/// Whether the first `shown` have room in so many columns; sets the panels.
bool ReconciliationLayout::tryGrid(std::size_t shown, std::size_t columns, const Density& density)
{
    m_density = density;
    setColumns(columns);
    m_panels.clear();
    m_need = {};
    for (const Reconciliation& each : std::span(m_given).first(shown)) {
        m_panels.push_back(panelOf(each, std::numeric_limits<std::size_t>::max()));
        m_need.include(needOf(m_panels.back()));
    }
    return gridHeight() + remainderHeight(shown) <= room();
}

std::size_t ReconciliationLayout::rowCount() const
{
    return (m_panels.size() + m_columns - 1) / m_columns;
}

/// What the panels need in their columns.
double ReconciliationLayout::gridHeight() const
{
    const auto rows = static_cast<double>(rowCount());
    return heightOf(m_need) * rows + (rows - 1) * std::round(panelGap * m_measures.body);
}

/// One panel alone, its smallest members in one bar where they find no room.
void ReconciliationLayout::squeezeOne()
{
    for (const Density& density : densities) {
        if (tryGrid(1, 1, density)) {
            return;
        }
    }
    const double texts = heightOf(m_need) - m_need.pitch * static_cast<double>(m_need.steps);
    const double left = room() - remainderHeight(1) - texts;
    const double steps = std::max(0.0, std::floor(left / m_need.pitch));
    constexpr double others = 4; // the rest, the sum, the gap, the published total
    m_panels.front() =
        panelOf(m_given.front(), static_cast<std::size_t>(std::max(0.0, steps - others)));
    m_need = needOf(m_panels.front());
}

/// All panels, in a picture as tall as they need.
void ReconciliationLayout::grow()
{
    const std::size_t columns = std::min(m_wanted, mostColumns());
    const std::span<const Density> settings = isBare()
                                                  ? std::span<const Density>(bareDensities).first(3)
                                                  : std::span<const Density>(densities).first(1);
    for (const Density& density : settings) {
        if (tryGrid(m_wanted, columns, density)) {
            return;
        }
    }
    m_spec.size.setHeight(
        std::ceil(m_surface.size.height() + gridHeight() + remainderHeight(m_wanted) - room()));
}

std::span<const Density> ReconciliationLayout::sharedSettings() const
{
    return isBare() ? std::span<const Density>(bareDensities)
                    : std::span<const Density>(densities).first(sharedDensities);
}

void ReconciliationLayout::arrange()
{
    m_spec.size = m_surface.size;
    if (m_given.empty()) {
        return;
    }
    if (m_surface.height == ChartSurface::Height::Grows) {
        return grow();
    }
    for (std::size_t shown = m_wanted; shown > 0; --shown) {
        for (const Density& density : sharedSettings()) {
            for (std::size_t columns = std::min(shown, mostColumns()); columns > 0; --columns) {
                const bool isFull = shown % columns == 0;
                if (isFull && tryGrid(shown, columns, density)) {
                    return;
                }
            }
        }
    }
    squeezeOne();
}

ChartSpec ReconciliationLayout::spec()
{
    arrange();
    const double body = m_measures.body;
    const double margin = m_measures.margin;
    const double top = m_measures.onGrid(m_frame.headHeight());
    const double height = m_spec.size.height() - m_frame.footHeight() - top -
                          remainderHeight(m_panels.size()) - std::round(0.8 * body);
    m_spec.plot = QRectF(margin, top, m_spec.size.width() - 2 * margin, std::max(40.0, height));
    m_spec.x = {.scale = Axis::Scale::Layout, .from = 0, .to = m_spec.plot.width()};
    m_spec.y = {.scale = Axis::Scale::Layout, .from = m_spec.plot.height(), .to = 0};
    m_frame.addTo(m_spec);

    if (!m_panels.empty()) {
        addPanels();
    }
    const QString nothing =
        m_surface.notice.isEmpty() ? noticeRoom().wrapped(m_words.nothing()) : QString();
    const QString notice = m_given.empty() ? nothing : remainder(m_panels.size());
    if (!notice.isEmpty()) {
        const double at = m_given.empty() ? m_spec.plot.center().y()
                                          : m_spec.plot.bottom() + std::round(0.6 * body);
        const int size = textPixels(TextRole::Notice, body);
        m_spec.texts.push_back(
            placedText(notice, TextRole::Notice, size, {margin, std::round(at)}));
    }
    m_frame.leaveOutUntold(m_spec);
    m_spec.description = m_words.description(m_given);
    return std::move(m_spec);
}

/// Panels share the height of the plot; those with a total alone stand in its middle.
void ReconciliationLayout::addPanels()
{
    const double gap = std::round(panelGap * m_measures.body);
    const auto rows = static_cast<double>(rowCount());
    double share = std::floor((m_spec.plot.height() + gap) / rows);
    setPitch(share - gap);
    double top = m_spec.plot.top();
    if (isBare()) {
        const double spare = share - gap - heightOf(m_need) -
                             static_cast<double>(m_need.steps) * (m_pitch - m_need.pitch);
        share -= std::max(0.0, std::floor(spare));
        top += std::floor(barePlace * std::max(0.0, rows * spare));
    }
    for (std::size_t n = 0; n < m_panels.size(); ++n) {
        const auto column = static_cast<double>(n % m_columns);
        const std::size_t above = n / m_columns;
        const auto row = static_cast<double>(above);
        addPanel(m_panels[n], QRectF(m_measures.margin + column * (m_panelWidth + gap),
                                     top + row * share, m_panelWidth, share - gap));
    }
}

/// Returns where the text ends.
double ReconciliationLayout::addText(const QString& text, TextRole role, QPointF at)
{
    if (text.isEmpty()) {
        return at.y();
    }
    m_spec.texts.push_back(placedText(text, role, pixels(role), at));
    return m_spec.texts.back().box.bottom();
}

/// The same for all panels, so that their steps stand side by side.
void ReconciliationLayout::setPitch(double panelHeight)
{
    const auto count = static_cast<double>(std::max<std::size_t>(1, m_need.steps));
    const double texts = heightOf(m_need) - static_cast<double>(m_need.steps) * m_need.pitch;
    const double free = std::floor((panelHeight - texts) / count);
    m_pitch = std::max(m_need.pitch, std::min(free, std::round(tallestPitch * m_measures.body *
                                                               std::max(1.0, m_density.size))));
    m_barHeight = std::round(m_pitch * barShare);
}

/// Below a line over its width: name, verdict and origin, the steps, what explains the gap.
void ReconciliationLayout::addPanel(const Panel& panel, const QRectF& box)
{
    const double air = std::round(airAroundSteps * m_measures.body);
    m_spec.marks.push_back(
        {.shape = Mark::Shape::Rule, .points = {inPlot(box.topLeft()), inPlot(box.topRight())}});
    double y = box.top() + panelTop();
    y = addText(panel.heading, TextRole::Name, {box.left(), y});
    y = addText(panel.verdict, TextRole::Value, {box.left(), y});
    addText(panel.origin, TextRole::Detail, {box.left(), y});
    y = box.top() + panelTop() + m_need.head + air;
    const double height = static_cast<double>(m_need.steps) * m_pitch;
    WaterfallDrawing(m_spec, m_measures, m_options.focus, {m_density.size, m_pitch, m_barHeight})
        .add(panel.steps, QRectF(box.left(), y, box.width(), height));
    addText(panel.explanation, TextRole::Detail, {box.left(), y + height + air});
}

} // namespace

ChartSpec reconciliationChart(const Dataset& dataset,
                              const std::vector<Reconciliation>& reconciliations,
                              const ComparisonSettings& settings, const ViewOptions& options,
                              const ChartSurface& surface)
{
    return ReconciliationLayout(dataset, reconciliations, settings, options, surface).spec();
}

} // namespace capex
