// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ranking/ranking_chart.h"

#include "model/comparison/arrangement.h"
#include "views/chart/bound_mark.h"
#include "views/chart/chart_frame.h"
#include "views/chart/chart_text.h"
#include "views/chart/fitting_notice.h"
#include "views/chart/row_stack.h"
#include "views/chart/value_axis.h"
#include "views/ranking/ranking_rows.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace capex {

namespace {

constexpr double widestBars = 0.6;  ///< of a row's height
constexpr double ticksHeight = 3.1; ///< in body text, with the title and air below

class RankingLayout
{
public:
    RankingLayout(const Dataset& dataset, const Comparison& comparison, const ChartSurface& surface,
                  const ViewOptions& options)
        : m_dataset(dataset)
        , m_groups(arranged(dataset, comparison, options, codeOf(surface.language)))
        , m_surface(surface)
        , m_measures(surface)
        , m_words(dataset, comparison, surface)
        , m_sources(m_words.sources(m_groups))
        , m_frame(surface, m_words.frame(m_sources, options))
        , m_rows(m_groups, m_words, m_sources, options, surface)
        , m_gap(std::round(0.6 * m_measures.body))
        , m_arrow(std::round(1.7 * m_measures.body))
    {
        m_sources.shortenTo(m_frame.sourcesWording());
    }

    [[nodiscard]] ChartSpec spec();

private:
    void chooseDensity();
    void addHeading(const RankingRow& row, double middle);
    void placePlot();
    void scaleValues();
    void addRow(std::size_t index);
    void addMarks(const RankingRow& row, double slot);
    void addNameAndLabel(const RankingRow& row, double middle);
    void addDetail(const RankingRow& row, const QRectF& valueBox);
    void addSources(const RankingRow& row, const PlacedText& label);
    void addHitArea(const RankingRow& row, double middle);
    [[nodiscard]] QRectF rowBox(double middle) const;
    void addRemainder();
    void addText(PlacedText text, const RankingRow& row);
    [[nodiscard]] double fromLeft(double value) const { return value * m_pixelsPerBillion; }
    [[nodiscard]] double labelStart(const RankingRow& row) const;
    [[nodiscard]] int pixels(TextRole role) const { return m_rows.pixels(role); }

    const Dataset& m_dataset;
    std::vector<RowGroup> m_groups;
    const ChartSurface& m_surface;
    ChartMeasures m_measures;
    RankingWords m_words;
    SourceNumbers m_sources;
    ChartFrame m_frame;
    RankingRows m_rows;
    double m_gap; ///< between a mark and its text
    double m_arrow;

    ChartSpec m_spec;
    std::size_t m_shown = 0; ///< rows that found room
    double m_pitch = 0;      ///< from row to row
    double m_barHeight = 0;
    double m_pixelsPerBillion = 1;
};

/// The furthest value that is drawn of a row.
double reach(const ComparisonRow& row)
{
    const double before = row.before ? furthestOf(row.before->value) : 0;
    return std::max({furthestOf(row.value), row.firstValue ? row.firstValue->mid() : 0, before});
}

ChartSpec RankingLayout::spec()
{
    const auto& body = m_measures.body;
    chooseDensity();
    placePlot();
    m_rows.dropWideDetails(m_spec.plot.width(), m_gap);
    scaleValues();
    m_frame.addTo(m_spec);
    addValueTicks(m_spec, body);
    if (m_shown > 0) {
        addAxisTitle(m_spec, m_words.axisTitle(), body);
    }
    for (std::size_t index = 0; index < m_shown; ++index) {
        addRow(index);
    }
    addRemainder();
    m_frame.leaveOutUntold(m_spec);
    m_spec.description = m_words.description(m_sources);
    return std::move(m_spec);
}

/// Sets rows, pitch and the size of the picture.
void RankingLayout::chooseDensity()
{
    const bool grows = m_surface.height == ChartSurface::Height::Grows;
    const double tickRoom = std::round(ticksHeight * m_measures.body);
    const double around = m_frame.headHeight() + m_frame.footHeight() + tickRoom;
    const double room = std::max(0.0, m_surface.size.height() - around);
    m_rows.measure(room, grows);
    m_shown = m_rows.all().size();
    const auto count = std::max<double>(1, static_cast<double>(m_shown));
    m_pitch = std::max(m_rows.pitchNeeded(), std::floor(room / count));
    m_spec.size = m_surface.size;
    if (grows) {
        m_spec.size.setHeight(std::max(m_surface.size.height(), around + m_pitch * count));
    } else if (m_pitch * count > room) {
        const double left = room - remainderHeight * m_measures.body;
        const double fitting = std::max(0.0, std::floor(left / m_pitch));
        m_shown = static_cast<std::size_t>(fitting);
        m_pitch = std::max(m_pitch, std::floor(left / std::max(1.0, fitting)));
    }
    if (m_shown > 0 && m_rows.all()[m_shown - 1].isHeading()) {
        --m_shown; // a heading with nothing below it
    }
    m_rows.label(m_shown);
}

void RankingLayout::placePlot()
{
    const double left = m_measures.onGrid(m_measures.margin + m_rows.namesWidth() +
                                          std::round(0.85 * m_measures.body));
    const double right = m_spec.size.width() - m_measures.margin;
    const double slots = std::max<double>(1, static_cast<double>(m_shown));
    m_spec.plot = QRectF(left, m_measures.onGrid(m_frame.headHeight()),
                         std::max(40.0, right - left), slots * m_pitch);
    m_spec.y = {.scale = Axis::Scale::Category, .from = slots - 0.5, .to = -0.5};

    // Row middles and bar edges both meet the pixel grid where the heights are both even or odd.
    const double slender = 2.4 * m_measures.body + 0.12 * m_pitch;
    const double height = std::round(std::min(m_pitch * widestBars, slender));
    m_barHeight = height - std::fmod(m_pitch - height, 2);
}

void RankingLayout::scaleValues()
{
    std::vector<RowReach> needs;
    for (const RankingRow& row : std::span(m_rows.all()).first(m_shown)) {
        if (!row.isHeading()) {
            needs.push_back(
                {reach(*row.source), m_rows.labelWidth(row, m_gap) + m_gap +
                                         (isOpenAbove(row.source->value) ? m_arrow : 0)});
        }
    }
    m_pixelsPerBillion = fitValueAxis(m_spec, needs, m_words.formatter(), m_measures.body);
}

void RankingLayout::addRow(std::size_t index)
{
    const RankingRow& row = m_rows.all()[index];
    const auto slot = static_cast<double>(index);
    const double middle = m_spec.plot.top() + (slot + 0.5) * m_pitch;
    if (row.isHeading()) {
        addHeading(row, middle);
        return;
    }
    addMarks(row, slot);
    addNameAndLabel(row, middle);
    addHitArea(row, middle);
}

/// Of a group, with its subtotal, across the picture.
void RankingLayout::addHeading(const RankingRow& row, double middle)
{
    m_spec.texts.push_back(placedText(row.heading, TextRole::Value, pixels(TextRole::Value),
                                      {m_measures.margin, middle},
                                      Qt::AlignLeft | Qt::AlignVCenter));
    const QString told = oneLine(row.heading);
    m_spec.hitAreas.push_back(
        {MarkId{{}, MarkId::Region{row.group->region}}, rowBox(middle), told, told, {}, {}});
}

void RankingLayout::addMarks(const RankingRow& row, double slot)
{
    const ComparisonRow& source = *row.source;
    using Shape = Mark::Shape;
    const double half = m_barHeight / m_pitch / 2;
    const auto add = [&](Shape shape, QPointF from, QPointF to) -> Mark& {
        m_spec.marks.push_back(
            {.id = {source.company}, .shape = shape, .points = {from, to}, .isFaded = row.isFaded});
        return m_spec.marks.back();
    };
    const auto addGhost = [&] {
        if (source.before && source.before->value) {
            const double reachOut = std::min(0.5, half * 1.2);
            add(Shape::GhostBar, {0, slot - reachOut},
                {source.before->value->mid(), slot + reachOut});
        }
    };
    if (!source.value) {
        addGhost();
        return;
    }
    const double mid = source.value->mid();
    Mark& bar = add(Shape::Bar, {0, slot - half}, {mid, slot + half});
    bar.colour = colourIndex(m_dataset, source.company);
    bar.fill = source.kind ? fillOf(*source.kind) : Fill::None;
    bar.isPartial = source.coverageMonths.value_or(12) < 12;
    addGhost();

    if (source.firstValue) {
        const double first = source.firstValue->mid();
        const double reachOut = std::min(0.5, half * 1.2);
        add(Shape::Ghost, {first, slot - reachOut}, {first, slot + reachOut});
    }
    if (const auto end = boundMark(*source.value, m_arrow / m_pixelsPerBillion)) {
        add(end->shape, {end->from, slot}, {end->to, slot});
    }
}

/// Where the label of a row begins: behind everything that is drawn of it.
double RankingLayout::labelStart(const RankingRow& row) const
{
    double end = fromLeft(reach(*row.source));
    if (isOpenAbove(row.source->value)) {
        end = std::max(end, fromLeft(row.source->value->mid()) + m_arrow);
    }
    return std::ceil(m_spec.plot.left() + end + m_gap);
}

void RankingLayout::addNameAndLabel(const RankingRow& row, double middle)
{
    const double nameEnd = m_measures.margin + m_rows.namesWidth();
    addText(placedText(row.name, TextRole::Name, pixels(TextRole::Name), {nameEnd, middle},
                       Qt::AlignRight | Qt::AlignVCenter),
            row);
    const TextRole role = row.source->value ? TextRole::Value : TextRole::Notice;
    const bool below = row.hasDetail() && m_rows.density().detail == RankingDensity::Detail::Below;
    const double shift = below ? lineHeight(pixels(TextRole::Detail)) / 2 : 0;
    const PlacedText value =
        placedText(row.label.value, role, pixels(role), {labelStart(row), middle - shift},
                   Qt::AlignLeft | Qt::AlignVCenter);
    addText(value, row);
    if (row.hasDetail()) {
        addDetail(row, value.box);
    } else {
        addSources(row, value);
    }
}

/// Below the value, or beside it on the same baseline.
void RankingLayout::addDetail(const RankingRow& row, const QRectF& valueBox)
{
    const int size = pixels(TextRole::Detail);
    QPointF corner = valueBox.bottomLeft();
    if (m_rows.density().detail == RankingDensity::Detail::Beside) {
        corner = {valueBox.right() + m_gap,
                  valueBox.top() + baselineIn(TextRole::Value, pixels(TextRole::Value)) -
                      baselineIn(TextRole::Detail, size)};
    }
    const PlacedText detail = placedText(row.label.detail, TextRole::Detail, size, corner);
    addText(detail, row);
    addSources(row, detail);
}

void RankingLayout::addSources(const RankingRow& row, const PlacedText& label)
{
    if (!row.sources.isEmpty()) {
        addText(referenceBehind(label, row.sources, m_rows.textSize()), row);
    }
}

void RankingLayout::addText(PlacedText text, const RankingRow& row)
{
    text.mark = {row.source->company};
    text.isFaded = row.isFaded;
    m_spec.texts.push_back(std::move(text));
}

void RankingLayout::addHitArea(const RankingRow& row, double middle)
{
    m_spec.hitAreas.push_back({MarkId{row.source->company}, rowBox(middle), row.label.tooltip,
                               row.label.spoken, row.source->company, row.source->figures});
}

/// Where the pointer meets a row.
QRectF RankingLayout::rowBox(double middle) const
{
    const double height = std::min(m_pitch, 2 * m_barHeight + m_measures.body);
    const double side = std::round(m_measures.margin / 3);
    return {side, middle - height / 2, m_spec.size.width() - 2 * side, height};
}

void RankingLayout::addRemainder()
{
    if (m_shown == m_rows.all().size()) {
        return;
    }
    std::vector<const ComparisonRow*> hidden;
    for (const RankingRow& row : std::span(m_rows.all()).subspan(m_shown)) {
        if (!row.isHeading()) {
            hidden.push_back(row.source);
        }
    }
    const int size = textPixels(TextRole::Notice, m_measures.body);
    const double width = m_spec.size.width() - 2 * m_measures.margin;
    m_spec.texts.push_back(
        remainderNotice(m_words.remainder(hidden, size, width), m_spec, m_measures, ticksHeight));
}

} // namespace

ChartSpec rankingChart(const Dataset& dataset, const Comparison& comparison,
                       const ChartSurface& surface, const ViewOptions& options)
{
    return RankingLayout(dataset, comparison, surface, options).spec();
}

} // namespace capex
