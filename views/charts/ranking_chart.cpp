// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/ranking_chart.h"

#include "model/comparison/arrangement.h"
#include "views/charts/chart_frame.h"
#include "views/charts/chart_text.h"
#include "views/charts/ranking_words.h"
#include "views/charts/value_axis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace capex {

namespace {

/// How tightly rows are set.
struct Density
{
    enum class Detail { Below, Beside, Dropped };

    Detail detail;
    double size; ///< of row text, as a share of body text
    double air;  ///< between the texts of two rows, as a share of body text
};

// From roomy to tight. A picture that may grow takes the first two only.
constexpr std::array densities{
    Density{Density::Detail::Below, 1, 0.8},      Density{Density::Detail::Beside, 1, 0.45},
    Density{Density::Detail::Dropped, 1, 0.25},   Density{Density::Detail::Dropped, 0.85, 0.15},
    Density{Density::Detail::Dropped, 0.65, 0.1},
};
constexpr std::size_t growingDensities = 2;

constexpr double widestNames = 0.32;         ///< of the picture's width
constexpr double widestDetail = 0.5;         ///< of the plot's width
constexpr double widestBars = 0.6;           ///< of a row's height
constexpr double airBetweenParagraphs = 0.3; ///< more air where names have several lines
constexpr double ticksHeight = 3.1;          ///< in body text, with the title and air below
constexpr double remainderHeight = 1.6;      ///< in body text

/// A row's texts in the sizes of a density.
struct Row
{
    const ComparisonRow* source = nullptr; ///< nothing for the heading of a group
    QString heading;                       ///< of a group, wrapped
    const RowGroup* group = nullptr;       ///< of a heading
    bool isFaded = false;
    RankingLabel label;
    QString name; ///< wrapped
    double valueWidth = 0;
    double detailWidth = 0; ///< 0: not shown
    QString sources;        ///< the numbers of its sources

    [[nodiscard]] bool hasDetail() const { return detailWidth > 0; }
};

class RankingLayout
{
public:
    RankingLayout(const Dataset& dataset, const Comparison& comparison, const ChartSurface& surface,
                  const ViewOptions& options)
        : m_dataset(dataset)
        , m_groups(arranged(dataset, comparison, options, codeOf(surface.language)))
        , m_options(options)
        , m_surface(surface)
        , m_measures(surface)
        , m_words(dataset, comparison, surface.language)
        , m_sources(m_words.sources(m_groups))
        , m_frame(surface, m_words.frame(m_sources, options))
    {
    }

    [[nodiscard]] ChartSpec spec();

private:
    void chooseDensity();
    void setRows(const Density& density);
    [[nodiscard]] Row rowOf(const ComparisonRow& source, double widest) const;
    [[nodiscard]] std::size_t slotCount() const;
    void addHeading(const Row& row, double middle);
    [[nodiscard]] double rowNeed() const;
    [[nodiscard]] double labelWidth(const Row& row) const;
    void placePlot();
    void dropWideDetails();
    void scaleValues();
    void addRow(std::size_t index);
    void addMarks(const Row& row, double slot);
    void addNameAndLabel(const Row& row, double middle);
    void addDetail(const Row& row, const QRectF& valueBox);
    void addSources(const Row& row, const PlacedText& label);
    void addHitArea(const Row& row, double middle);
    [[nodiscard]] QRectF rowBox(double middle) const;
    void addRemainder();
    void addText(PlacedText text, const Row& row);
    [[nodiscard]] double fromLeft(double value) const { return value * m_pixelsPerBillion; }
    [[nodiscard]] double labelStart(const Row& row) const;
    [[nodiscard]] int pixels(TextRole role) const
    {
        return textPixels(role, m_measures.body * m_density.size);
    }

    const Dataset& m_dataset;
    std::vector<RowGroup> m_groups;
    const ViewOptions& m_options;
    const ChartSurface& m_surface;
    ChartMeasures m_measures;
    RankingWords m_words;
    SourceNumbers m_sources;
    ChartFrame m_frame;

    ChartSpec m_spec;
    Density m_density = densities.front();
    std::vector<Row> m_rows;
    std::size_t m_shown = 0; ///< rows that found room
    double m_namesWidth = 0;
    double m_pitch = 0; ///< from row to row
    double m_barHeight = 0;
    double m_gap = 0; ///< between a mark and its text
    double m_arrow = 0;
    double m_pixelsPerBillion = 1;
};

/// The furthest value that is drawn of a row.
double reach(const ComparisonRow& row)
{
    if (!row.value) {
        return 0;
    }
    const double first = row.firstValue ? row.firstValue->mid() : 0;
    return std::max({row.value->mid(), row.value->high.value_or(0), first});
}

bool isOpenAbove(const ComparisonRow& row)
{
    return row.value && row.value->bound == Bound::AtLeast;
}

ChartSpec RankingLayout::spec()
{
    const auto& body = m_measures.body;
    m_gap = std::round(0.6 * body);
    m_arrow = std::round(1.7 * body);
    m_spec.theme = m_surface.theme;
    m_spec.unit = m_measures.unit;
    m_spec.hairline = m_measures.hairline;
    chooseDensity();
    placePlot();
    dropWideDetails();
    scaleValues();
    m_frame.addTo(m_spec);
    addValueTicks(m_spec, body);
    addAxisTitle(m_spec, m_words.axisTitle(), body);
    for (std::size_t index = 0; index < m_shown; ++index) {
        addRow(index);
    }
    addRemainder();
    m_spec.description = m_words.description(m_sources);
    return m_spec;
}

void RankingLayout::setRows(const Density& density)
{
    m_density = density;
    m_rows.clear();
    const double widest = std::floor(m_surface.size.width() * widestNames);
    m_namesWidth = 0;
    for (const RowGroup& group : m_groups) {
        if (m_options.groupByRegion) {
            const double room = m_surface.size.width() - 2 * m_measures.margin;
            m_rows.push_back({.heading = wrapped(m_words.heading(group), TextRole::Value,
                                                 pixels(TextRole::Value), room),
                              .group = &group});
        }
        for (const ComparisonRow* const source : group.rows) {
            m_rows.push_back(rowOf(*source, widest));
            m_namesWidth = std::max(m_namesWidth, textWidth(m_rows.back().name, TextRole::Name,
                                                            pixels(TextRole::Name)));
        }
    }
}

Row RankingLayout::rowOf(const ComparisonRow& source, double widest) const
{
    Row row{.source = &source, .label = m_words.label(source)};
    row.isFaded = !m_options.focus.isEmpty() && !m_options.focus.contains(source.company);
    row.name = wrapped(row.label.name, TextRole::Name, pixels(TextRole::Name), widest);
    row.valueWidth = textWidth(row.label.value, TextRole::Value, pixels(TextRole::Value));
    if (m_density.detail != Density::Detail::Dropped && !row.label.detail.isEmpty()) {
        row.detailWidth = textWidth(row.label.detail, TextRole::Detail, pixels(TextRole::Detail));
    }
    row.sources = m_sources.of(source.figures);
    return row;
}

double RankingLayout::rowNeed() const
{
    int lines = 1;
    for (const Row& row : m_rows) {
        lines = std::max({lines, lineCount(row.name), lineCount(row.heading)});
    }
    const double names = lines * lineHeight(pixels(TextRole::Name));
    const double air = m_density.air + (lines > 1 ? airBetweenParagraphs : 0);
    const double details =
        m_density.detail == Density::Detail::Below ? lineHeight(pixels(TextRole::Detail)) : 0;
    return std::ceil(std::max(names, lineHeight(pixels(TextRole::Value)) + details) +
                     air * m_measures.body);
}

/// Sets rows, pitch and the size of the picture.
void RankingLayout::chooseDensity()
{
    const bool grows = m_surface.height == ChartSurface::Height::Grows;
    const double tickRoom = std::round(ticksHeight * m_measures.body);
    const double around = m_frame.headHeight() + m_frame.footHeight() + tickRoom;
    const double room = std::max(0.0, m_surface.size.height() - around);
    const auto count = std::max<double>(1, static_cast<double>(slotCount()));
    const std::size_t allowed = grows ? growingDensities : densities.size();
    for (std::size_t n = 0; n < allowed; ++n) {
        setRows(densities[n]);
        if (rowNeed() * count <= room) {
            break;
        }
    }
    m_shown = m_rows.size();
    m_pitch = std::max(rowNeed(), std::floor(room / count));
    m_spec.size = m_surface.size;
    if (grows) {
        m_spec.size.setHeight(std::max(m_surface.size.height(), around + m_pitch * count));
    } else if (m_pitch * count > room) {
        const double left = room - remainderHeight * m_measures.body;
        const double fitting = std::max(0.0, std::floor(left / m_pitch));
        m_shown = static_cast<std::size_t>(fitting);
        m_pitch = std::max(m_pitch, std::floor(left / std::max(1.0, fitting)));
    }
    if (m_shown > 0 && m_rows[m_shown - 1].source == nullptr) {
        --m_shown; // a heading with nothing below it
    }
}

std::size_t RankingLayout::slotCount() const
{
    std::size_t count = m_options.groupByRegion ? m_groups.size() : 0;
    for (const RowGroup& group : m_groups) {
        count += group.rows.size();
    }
    return count;
}

void RankingLayout::placePlot()
{
    const double left =
        m_measures.onGrid(m_measures.margin + m_namesWidth + std::round(0.85 * m_measures.body));
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

void RankingLayout::dropWideDetails()
{
    for (Row& row : m_rows) {
        const double width = labelWidth(row);
        const bool hasBar = row.source != nullptr && row.source->value;
        const double share = hasBar ? widestDetail : 1 - m_gap / m_spec.plot.width();
        if (width > share * m_spec.plot.width()) {
            row.detailWidth = 0;
        }
    }
}

double RankingLayout::labelWidth(const Row& row) const
{
    const auto sources = [&](TextRole behind) {
        return referenceWidth(row.sources, behind, m_measures.body * m_density.size);
    };
    if (!row.hasDetail()) {
        return row.valueWidth + sources(TextRole::Value);
    }
    const double detail = row.detailWidth + sources(TextRole::Detail);
    return m_density.detail == Density::Detail::Beside ? row.valueWidth + m_gap + detail
                                                       : std::max(row.valueWidth, detail);
}

void RankingLayout::scaleValues()
{
    std::vector<RowReach> needs;
    for (const Row& row : std::span(m_rows).first(m_shown)) {
        if (row.source != nullptr) {
            needs.push_back({reach(*row.source),
                             labelWidth(row) + m_gap + (isOpenAbove(*row.source) ? m_arrow : 0)});
        }
    }
    m_pixelsPerBillion = fitValueAxis(m_spec, needs, m_words.formatter(), m_measures.body);
}

void RankingLayout::addRow(std::size_t index)
{
    const Row& row = m_rows[index];
    const auto slot = static_cast<double>(index);
    const double middle = m_spec.plot.top() + (slot + 0.5) * m_pitch;
    if (row.source == nullptr) {
        addHeading(row, middle);
        return;
    }
    addMarks(row, slot);
    addNameAndLabel(row, middle);
    addHitArea(row, middle);
}

/// Of a group, with its subtotal, across the picture.
void RankingLayout::addHeading(const Row& row, double middle)
{
    m_spec.texts.push_back(placedText(row.heading, TextRole::Value, pixels(TextRole::Value),
                                      {m_measures.margin, middle},
                                      Qt::AlignLeft | Qt::AlignVCenter));
    const QString told = oneLine(row.heading);
    m_spec.hitAreas.push_back({regionMark(row.group->region), rowBox(middle), told, told, {}, {}});
}

void RankingLayout::addMarks(const Row& row, double slot)
{
    const ComparisonRow& source = *row.source;
    if (!source.value) {
        return;
    }
    using Shape = Mark::Shape;
    const double mid = source.value->mid();
    const double half = m_barHeight / m_pitch / 2;
    const double arrow = m_arrow / m_pixelsPerBillion;
    const auto add = [&](Shape shape, QPointF from, QPointF to) -> Mark& {
        m_spec.marks.push_back({.id = source.company.text,
                                .shape = shape,
                                .points = {from, to},
                                .isFaded = row.isFaded});
        return m_spec.marks.back();
    };
    Mark& bar = add(Shape::Bar, {0, slot - half}, {mid, slot + half});
    bar.colour = colourPlace(m_dataset, source.company);
    bar.fill = source.kind ? fillOf(*source.kind) : Fill::None;
    bar.isPartial = source.coverageMonths.value_or(12) < 12;

    if (source.firstValue) {
        const double first = source.firstValue->mid();
        const double reachOut = std::min(0.5, half * 1.2);
        add(Shape::Ghost, {first, slot - reachOut}, {first, slot + reachOut});
    }
    if (source.value->bound == Bound::Range) {
        add(Shape::Whisker, {*source.value->low, slot}, {*source.value->high, slot});
    } else if (source.value->bound == Bound::AtLeast) {
        add(Shape::Arrow, {mid, slot}, {mid + arrow, slot});
    } else if (source.value->bound == Bound::AtMost) {
        add(Shape::Arrow, {mid, slot}, {std::max(0.0, mid - arrow), slot});
    }
}

/// Where the label of a row begins: behind everything that is drawn of it.
double RankingLayout::labelStart(const Row& row) const
{
    double end = fromLeft(reach(*row.source));
    if (isOpenAbove(*row.source)) {
        end = std::max(end, fromLeft(row.source->value->mid()) + m_arrow);
    }
    return std::ceil(m_spec.plot.left() + end + m_gap);
}

void RankingLayout::addNameAndLabel(const Row& row, double middle)
{
    const double nameEnd = m_measures.margin + m_namesWidth;
    addText(placedText(row.name, TextRole::Name, pixels(TextRole::Name), {nameEnd, middle},
                       Qt::AlignRight | Qt::AlignVCenter),
            row);
    const TextRole role = row.source->value ? TextRole::Value : TextRole::Notice;
    const bool below = row.hasDetail() && m_density.detail == Density::Detail::Below;
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
void RankingLayout::addDetail(const Row& row, const QRectF& valueBox)
{
    const int size = pixels(TextRole::Detail);
    QPointF corner = valueBox.bottomLeft();
    if (m_density.detail == Density::Detail::Beside) {
        corner = {valueBox.right() + m_gap,
                  valueBox.top() + baselineIn(TextRole::Value, pixels(TextRole::Value)) -
                      baselineIn(TextRole::Detail, size)};
    }
    const PlacedText detail = placedText(row.label.detail, TextRole::Detail, size, corner);
    addText(detail, row);
    addSources(row, detail);
}

void RankingLayout::addSources(const Row& row, const PlacedText& label)
{
    if (!row.sources.isEmpty()) {
        addText(referenceBehind(label, row.sources, m_measures.body * m_density.size), row);
    }
}

void RankingLayout::addText(PlacedText text, const Row& row)
{
    text.mark = row.source->company.text;
    text.isFaded = row.isFaded;
    m_spec.texts.push_back(std::move(text));
}

void RankingLayout::addHitArea(const Row& row, double middle)
{
    m_spec.hitAreas.push_back({row.source->company.text, rowBox(middle), row.label.tooltip,
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
    if (m_shown == m_rows.size()) {
        return;
    }
    std::vector<const ComparisonRow*> hidden;
    for (const Row& row : std::span(m_rows).subspan(m_shown)) {
        if (row.source != nullptr) {
            hidden.push_back(row.source);
        }
    }
    const double middle =
        m_spec.plot.bottom() + (ticksHeight + remainderHeight / 2) * m_measures.body;
    m_spec.texts.push_back(placedText(
        m_words.remainder(hidden), TextRole::Notice, textPixels(TextRole::Notice, m_measures.body),
        {m_spec.plot.left(), middle}, Qt::AlignLeft | Qt::AlignVCenter));
}

} // namespace

ChartSpec rankingChart(const Dataset& dataset, const Comparison& comparison,
                       const ChartSurface& surface, const ViewOptions& options)
{
    return RankingLayout(dataset, comparison, surface, options).spec();
}

} // namespace capex
