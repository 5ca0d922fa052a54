// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/say_do/say_do_chart.h"

#include "model/comparison/arrangement.h"
#include "views/chart/chart_frame.h"
#include "views/chart/chart_text.h"
#include "views/chart/fitting_notice.h"
#include "views/chart/row_stack.h"
#include "views/chart/value_axis.h"
#include "views/say_do/say_do_row.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace capex {

namespace {

/// How tightly rows are set.
struct Density
{
    bool hasDetails;
    double size; ///< of row text, as a share of body text
    double air;  ///< between the texts of two rows, as a share of body text
};

// From roomy to tight. A picture that may grow takes one of the first only.
constexpr std::array densities{
    Density{true, 1, 1},    Density{true, 0.85, 0.5},  Density{true, 0.85, 0.25},
    Density{false, 1, 0.5}, Density{false, 0.85, 0.3}, Density{false, 0.65, 0.15},
};
constexpr std::size_t growingDensities = 3;

constexpr double widestNames = 0.24; ///< of the picture's width
constexpr double widestWords = 0.4;  ///< of the picture's width
constexpr double tallestBar = 1.9;   ///< in body text
constexpr double barShare = 0.32;    ///< of the height of a row
constexpr double ticksHeight = 2.1;  ///< in body text, with air below

/// The rows as the comparison and the options order them.
std::vector<const SayDo*> inOrder(const Dataset& dataset, const Comparison& announcements,
                                  const std::vector<SayDo>& rows, const ViewOptions& options,
                                  Language language)
{
    QHash<CompanyId, const SayDo*> byCompany;
    for (const SayDo& row : rows) {
        byCompany.insert(row.company, &row);
    }
    std::vector<const SayDo*> ordered;
    for (const RowGroup& group :
         arranged(dataset, announcements, {.sort = options.sort}, codeOf(language))) {
        for (const ComparisonRow* const each : group.rows) {
            if (const SayDo* const row = byCompany.value(each->company)) {
                ordered.push_back(row);
            }
        }
    }
    return ordered;
}

/// What an amount was where changes are under review; nothing where it is the same.
std::optional<Money> beforeOf(const std::optional<Money>& amount, const SayDo& row,
                              std::optional<Money> SayDoBefore::*part)
{
    return row.before && (*row.before).*part != amount ? (*row.before).*part : std::nullopt;
}

class SayDoLayout
{
public:
    SayDoLayout(const Dataset& dataset, const Comparison& announcements,
                const std::vector<SayDo>& rows, const ViewOptions& options,
                const ChartSurface& surface)
        : m_dataset(dataset)
        , m_rowsGiven(rows)
        , m_order(inOrder(dataset, announcements, rows, options, surface.language))
        , m_focus(options.focus)
        , m_surface(surface)
        , m_measures(surface)
        , m_words(dataset, announcements, surface)
        , m_sources(m_words.sources(m_order))
        , m_frame(surface, m_words.frame(rows, m_sources))
    {
        m_sources.shortenTo(m_frame.sourcesWording());
    }

    [[nodiscard]] ChartSpec spec();

private:
    void chooseDensity();
    void setRows(const Density& density);
    [[nodiscard]] double needOf(const SayDoRow& row) const;
    [[nodiscard]] double leastRow(const Density& density) const;
    /// What a bar needs at least for its amount.
    [[nodiscard]] double barLine(double size) const
    {
        return lineHeight(textPixels(TextRole::Value, m_measures.body * size)) + 1;
    }
    void placePlot();
    void scaleValues();
    [[nodiscard]] SayDoBar announcedBar(const SayDoRow& row) const;
    [[nodiscard]] SayDoBar spentBar(const SayDoRow& row) const;
    [[nodiscard]] double noticeWidth() const
    {
        return m_surface.size.width() - 2 * m_measures.margin;
    }
    [[nodiscard]] double rowBody() const { return m_measures.body * m_density.size; }
    [[nodiscard]] int pixels(TextRole role) const { return textPixels(role, rowBody()); }

    const Dataset& m_dataset;
    const std::vector<SayDo>& m_rowsGiven;
    std::vector<const SayDo*> m_order;
    const QList<CompanyId>& m_focus;
    const ChartSurface& m_surface;
    ChartMeasures m_measures;
    SayDoWords m_words;
    SourceNumbers m_sources;
    ChartFrame m_frame;

    ChartSpec m_spec;
    Density m_density = densities.front();
    std::vector<SayDoRow> m_rows;
    std::size_t m_shown = 0; ///< rows that found room
    double m_namesWidth = 0;
    double m_wordsWidth = 0;
    double m_barHeight = 0;
    double m_barPitch = 0; ///< from what was announced to what was spent
    double m_gap = 0;      ///< between a mark and its text
    double m_arrow = 0;
    double m_pixelsPerBillion = 1;
};

ChartSpec SayDoLayout::spec()
{
    const double body = m_measures.body;
    m_gap = std::round(0.6 * body);
    m_arrow = std::round(1.7 * body);
    chooseDensity();
    placePlot();
    scaleValues();
    m_frame.addTo(m_spec);
    addValueTicks(m_spec, body);
    const SayDoRowDrawing drawing(m_spec, m_measures,
                                  {.body = rowBody(),
                                   .namesWidth = m_namesWidth,
                                   .wordsWidth = m_wordsWidth,
                                   .barHeight = m_barHeight,
                                   .gap = m_gap,
                                   .arrow = m_arrow,
                                   .pixelsPerBillion = m_pixelsPerBillion});
    for (const SayDoRow& row : std::span(m_rows).first(m_shown)) {
        drawing.add(row, {announcedBar(row), spentBar(row)});
    }
    const NoticeRoom room{textPixels(TextRole::Notice, body), noticeWidth()};
    if (m_rows.empty() && m_surface.notice.isEmpty()) {
        m_spec.texts.push_back(
            noticeAt(room.wrapped(m_words.nothing()), m_measures, m_spec.plot.center().y()));
    } else if (m_shown < m_rows.size()) {
        const QString text =
            m_words.remainder(std::span(m_order).subspan(m_shown), room.pixels, room.width);
        m_spec.texts.push_back(
            remainderNotice(room.wrapped(text), m_spec, m_measures, ticksHeight));
    }
    m_frame.leaveOutUntold(m_spec);
    m_spec.description = m_words.description(m_rowsGiven, m_sources);
    return std::move(m_spec);
}

void SayDoLayout::setRows(const Density& density)
{
    m_density = density;
    m_rows.clear();
    m_namesWidth = 0;
    const double names = std::floor(m_surface.size.width() * widestNames);
    const double words = std::floor(m_surface.size.width() * widestWords);
    m_wordsWidth = 0;
    for (const SayDo* const source : m_order) {
        SayDoRow row{.source = source, .label = m_words.label(*source)};
        row.id = {source->company, source->announced};
        row.isFaded = isFaded(source->company, m_focus);
        row.name = wrapped(row.label.name, TextRole::Name, pixels(TextRole::Name), names);
        row.verdict =
            wrapped(row.label.verdict, row.verdictRole(), pixels(row.verdictRole()), words);
        m_namesWidth =
            std::max(m_namesWidth, textWidth(row.name, TextRole::Name, pixels(TextRole::Name)));
        if (density.hasDetails) {
            const int size = pixels(TextRole::Detail);
            row.promise = wrapped(row.label.promise, TextRole::Detail, size, names);
            m_namesWidth = std::max(m_namesWidth, textWidth(row.promise, TextRole::Detail, size));
        }
        if (density.hasDetails && !row.label.detail.isEmpty()) {
            row.detail =
                wrapped(row.label.detail, TextRole::Detail, pixels(TextRole::Detail), words);
        }
        m_wordsWidth = std::max(
            {m_wordsWidth, textWidth(row.verdict, row.verdictRole(), pixels(row.verdictRole())),
             textWidth(row.detail, TextRole::Detail, pixels(TextRole::Detail))});
        row.height = needOf(row);
        m_rows.push_back(std::move(row));
    }
}

/// What a row needs for its bars alone.
double SayDoLayout::leastRow(const Density& density) const
{
    return std::ceil(2 * barLine(density.size) + density.air * m_measures.body);
}

double SayDoLayout::needOf(const SayDoRow& row) const
{
    const int detail = pixels(TextRole::Detail);
    const double names =
        linesHeight(row.name, pixels(TextRole::Name)) + linesHeight(row.promise, detail);
    const double words =
        linesHeight(row.verdict, pixels(row.verdictRole())) + linesHeight(row.detail, detail);
    return std::ceil(std::max({2 * barLine(m_density.size), names, words}) +
                     m_density.air * m_measures.body);
}

/// Sets the rows and the size of the picture.
void SayDoLayout::chooseDensity()
{
    const bool grows = m_surface.height == ChartSurface::Height::Grows;
    const double around =
        m_frame.headHeight() + m_frame.footHeight() + std::round(ticksHeight * m_measures.body);
    const double room = std::max(0.0, m_surface.size.height() - around);
    const auto count = static_cast<double>(m_order.size());
    const auto set = [this](const Density& density) {
        setRows(density);
        return stackHeight(std::span<const SayDoRow>(m_rows));
    };
    double need = setDensity(
        std::span(densities).first(grows ? growingDensities : densities.size()), room,
        [&](const Density& density) { return leastRow(density) * count; }, set);
    m_spec.size = m_surface.size;
    if (grows && need > room) {
        need = set(densities.front());
        m_spec.size.setHeight(around + need);
    }
    const auto [shown, most] =
        rowsThatFit(std::span<const SayDoRow>(m_rows), m_spec.size.height() - around,
                    remainderHeight * m_measures.body);
    m_shown = shown;
    m_spec.plot.setHeight(spread(std::span(m_rows).first(m_shown), most));
}

void SayDoLayout::placePlot()
{
    const double body = m_measures.body;
    const double left =
        m_measures.onGrid(m_measures.margin + m_namesWidth + std::round(0.85 * body));
    const double right =
        m_spec.size.width() - m_measures.margin - m_wordsWidth - std::round(1.2 * body);
    m_spec.plot = QRectF(left, m_measures.onGrid(m_frame.headHeight()),
                         std::max(40.0, right - left), m_spec.plot.height());
    m_spec.y = {.scale = Axis::Scale::Layout, .from = m_spec.plot.height(), .to = 0};
    double least = tallestBar / barShare * body;
    for (const SayDoRow& row : std::span(m_rows).first(m_shown)) {
        least = std::min(least, row.height);
    }
    m_barHeight = std::round(barShare * least);
    m_barPitch = std::max(m_barHeight + std::round(0.2 * body), barLine(m_density.size));
}

void SayDoLayout::scaleValues()
{
    std::vector<RowReach> needs;
    for (const SayDoRow& row : std::span(m_rows).first(m_shown)) {
        for (const SayDoBar& bar : {announcedBar(row), spentBar(row)}) {
            needs.push_back(
                {bar.reach(), textWidth(bar.text, TextRole::Value, pixels(TextRole::Value)) +
                                  m_gap + referenceWidth(bar.sources, rowBody()) +
                                  (isOpenAbove(bar.amount) ? m_arrow : 0)});
        }
    }
    m_pixelsPerBillion = fitValueAxis(m_spec, needs, m_words.formatter(), m_measures.body);
}

/// Alone in its row where nothing was spent.
SayDoBar SayDoLayout::announcedBar(const SayDoRow& row) const
{
    const double shift = row.label.spent.isEmpty() ? 0 : m_barPitch / 2;
    return {row.source->announcedAmount,
            beforeOf(row.source->announcedAmount, *row.source, &SayDoBefore::announced),
            row.label.amount,
            row.middle() - shift,
            colourIndex(m_dataset, row.source->company),
            fillOf(m_dataset.figure(row.source->announced)->kind),
            m_sources.of(std::vector{row.source->announced})};
}

/// Below the announced one; hollow where it counts something else.
SayDoBar SayDoLayout::spentBar(const SayDoRow& row) const
{
    const auto spent = spentOf(*row.source);
    return {spent,
            spent ? beforeOf(spent, *row.source, &SayDoBefore::spent) : std::nullopt,
            row.label.spent,
            row.middle() + m_barPitch / 2,
            colourIndex(m_dataset, row.source->company),
            countsTheSame(m_dataset, *row.source) ? Fill::Solid : Fill::None,
            m_sources.of(actualsBehind(*row.source))};
}

} // namespace

ChartSpec sayDoChart(const Dataset& dataset, const Comparison& announcements,
                     const std::vector<SayDo>& rows, const ViewOptions& options,
                     const ChartSurface& surface)
{
    return SayDoLayout(dataset, announcements, rows, options, surface).spec();
}

} // namespace capex
