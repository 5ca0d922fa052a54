// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/horizons/horizons_chart.h"

#include "views/chart/chart_frame.h"
#include "views/chart/chart_text.h"
#include "views/chart/label_placing.h"
#include "views/chart/row_stack.h"
#include "views/horizons/horizons_notices.h"
#include "views/horizons/horizons_rows.h"
#include "views/horizons/horizons_scale.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace capex {

namespace {

constexpr std::array densities{1.0, 0.85, 0.65}; ///< of label text, as a share of body text
constexpr double widestName = 0.17;              ///< of the picture's width
constexpr double narrowestSlope = 0.24;          ///< of the picture's width, left to the lines
constexpr double leaderRoom = 1.8;               ///< between an axis and its labels, in body text
constexpr double leaderRoomPerLabel = 0.14;      ///< more for each beyond a few, in body text
constexpr std::ptrdiff_t fewLabels = 8;
constexpr double widestLeaderRoom = 0.06; ///< of the picture's width
constexpr double headingRoom = 3;         ///< above the axes, in body text

/// What the tables show, from roomy to narrow.
const std::array<std::vector<EndColumn>, 3> columnSets{
    std::vector(endColumns.begin(), endColumns.end()),
    std::vector{EndColumn::Rank, EndColumn::Name, EndColumn::Value},
    std::vector{EndColumn::Name, EndColumn::Value},
};

class HorizonsLayout
{
public:
    HorizonsLayout(const Dataset& dataset, const Horizons& horizons, const ViewOptions& options,
                   const ChartSurface& surface)
        : m_dataset(dataset)
        , m_horizons(horizons)
        , m_surface(surface)
        , m_measures(surface)
        , m_words(dataset, horizons, surface)
        , m_sources(m_words.sources())
        , m_frame(surface, m_words.frame(m_sources, options))
        , m_rows(horizons, m_words, m_sources, options)
        , m_notices(m_words, surface)
    {
        m_sources.shortenTo(m_frame.sourcesWording());
    }

    [[nodiscard]] ChartSpec spec();

private:
    [[nodiscard]] double around() const;
    void chooseDensity();
    void placePlot();
    void placeLabels(std::size_t axis);
    void addHeadings();
    void addGhosts();
    void addLine(const HorizonsRow& entry);
    void addLabels(const HorizonsRow& entry);
    void addCells(const HorizonsRow& entry, std::size_t axis, const QRectF& box);
    void addLeader(const HorizonsRow& entry, QPointF from, QPointF to);
    void addColumnHeadings(std::size_t axis);
    void addHitAreas(const HorizonsRow& entry);
    [[nodiscard]] std::vector<const HorizonsRow*> drawingOrder() const;
    [[nodiscard]] QPointF pointOf(const HorizonsRow& entry, std::size_t axis) const;
    [[nodiscard]] QRectF labelBox(const HorizonsRow& entry, std::size_t axis) const;
    void setTables();
    [[nodiscard]] double tableLeft(std::size_t axis) const;
    [[nodiscard]] double leadersWidth() const;
    [[nodiscard]] double slopeWidth() const;

    const Dataset& m_dataset;
    const Horizons& m_horizons;
    const ChartSurface& m_surface;
    ChartMeasures m_measures;
    HorizonsWords m_words;
    SourceNumbers m_sources;
    ChartFrame m_frame;
    HorizonsRows m_rows;
    HorizonsNotices m_notices;

    ChartSpec m_spec;
    std::array<EndTable, 2> m_tables;
    QRectF m_labelArea; ///< where labels may stand; its height alone counts
};

ChartSpec HorizonsLayout::spec()
{
    chooseDensity();
    placePlot();
    m_frame.addTo(m_spec);
    addHeadings();
    placeLabels(0);
    placeLabels(1);
    addGhosts();
    for (const HorizonsRow* const entry : drawingOrder()) {
        addLine(*entry);
    }
    for (const HorizonsRow& entry : m_rows.all()) {
        addLabels(entry);
        addHitAreas(entry);
    }
    if (!m_rows.all().empty()) {
        addHorizonsScale(m_spec, m_measures.body);
    }
    m_notices.addTo(m_spec, m_labelArea.bottom() + std::round(0.5 * m_measures.body));
    m_frame.leaveOutUntold(m_spec);
    m_spec.description = m_words.description(m_sources);
    return std::move(m_spec);
}

/// The height of all but the labels.
double HorizonsLayout::around() const
{
    const double heading = std::round(headingRoom * m_measures.body);
    return m_frame.headHeight() + heading + m_notices.height() + std::round(1.2 * m_measures.body) +
           m_frame.footHeight();
}

void HorizonsLayout::chooseDensity()
{
    const bool grows = m_surface.height == ChartSurface::Height::Grows;
    const double height = m_surface.size.height();
    m_spec.size = m_surface.size;
    m_notices.set({});
    const double need = setDensity(
        std::span(densities).first(grows ? 1 : densities.size()), height,
        [&](double density) { return around() + m_rows.leastHeight(density * m_measures.body); },
        [&](double density) {
            m_rows.measure(density * m_measures.body,
                           std::floor(m_surface.size.width() * widestName));
            return around() + m_rows.height();
        });
    if (grows) {
        m_spec.size.setHeight(std::max(height, std::ceil(need)));
    } else if (need > height) {
        m_rows.leaveOutOne(); // the notice of what is left out needs its room, too
        m_notices.set(m_rows.unlabelled());
        m_rows.labelWhatFits(height - around());
        m_notices.set(m_rows.unlabelled());
    }
}

/// With as many columns as leave room to the lines.
void HorizonsLayout::setTables()
{
    for (const std::vector<EndColumn>& columns : columnSets) {
        m_tables = {m_rows.table(0, columns), m_rows.table(1, columns)};
        if (slopeWidth() >= narrowestSlope * m_surface.size.width()) {
            return;
        }
    }
}

double HorizonsLayout::slopeWidth() const
{
    return m_surface.size.width() - 2 * m_measures.margin - m_tables[0].width() -
           m_tables[1].width() - 2 * leadersWidth();
}

/// Labels that are many are moved far: their leaders are wider, so that they do not run steeply.
double HorizonsLayout::leadersWidth() const
{
    const auto labels = std::ranges::count_if(m_rows.all(), &HorizonsRow::isLabelled);
    const auto many = static_cast<double>(std::max<std::ptrdiff_t>(0, labels - fewLabels));
    const double least = leaderRoom * m_measures.body;
    const double wanted = least + leaderRoomPerLabel * many * m_measures.body;
    const double most = std::max(least, widestLeaderRoom * m_surface.size.width());
    return std::round(std::min(wanted, most));
}

/// The labels of both axes may reach a little above and below the plot.
void HorizonsLayout::placePlot()
{
    const double body = m_measures.body;
    setTables();
    const double left = m_measures.margin + m_tables[0].width() + leadersWidth();
    const double top = m_frame.headHeight() + std::round(headingRoom * body);
    const double height = m_spec.size.height() - around();
    m_labelArea = QRectF(0, top, m_spec.size.width(), std::max(1.0, height));
    m_spec.plot = QRectF(m_measures.onGrid(left), m_measures.onGrid(top),
                         std::max(40.0, std::floor(slopeWidth())),
                         std::max(1.0, std::floor(m_labelArea.height() - zeroHeight(body))));
    double most = 0;
    for (const HorizonsRow& entry : m_rows.all()) {
        most = std::max({most, entry.mid(0), entry.mid(1)});
    }
    for (const Horizons::LineBefore& line : m_horizons.changedFrom()) {
        most = std::max({most, line.announced, line.perYear});
    }
    const double headroom = 1 + 0.9 * body / m_spec.plot.height();
    m_spec.x = {.scale = Axis::Scale::Category, .from = 0, .to = 1};
    m_spec.y = {.from = 0, .to = most > 0 ? most * headroom : 1};
    m_spec.y.ticks = horizonsTicks(most, m_spec.plot.height(), body, m_words.formatter());
    if (!m_rows.all().empty()) {
        m_spec.x.ticks = {{0, m_words.heading(Basis::Announced)},
                          {1, m_words.heading(Basis::PerYear)}};
        m_spec.x.hasGrid = m_spec.y.hasGrid = true;
    }
}

void HorizonsLayout::placeLabels(std::size_t axis)
{
    std::vector<HorizonsRow*> order;
    for (HorizonsRow& entry : m_rows.all()) {
        if (entry.isLabelled) {
            order.push_back(&entry);
        }
    }
    std::ranges::stable_sort(order, std::greater<>{},
                             [axis](const HorizonsRow* entry) { return entry->mid(axis); });
    std::vector<LabelSlot> slots;
    slots.reserve(order.size());
    for (const HorizonsRow* const entry : order) {
        slots.push_back({pointOf(*entry, axis).y(), entry->height});
    }
    const auto middles = placedApart(slots, m_labelArea.top(), m_labelArea.bottom());
    for (std::size_t n = 0; n < order.size(); ++n) {
        order[n]->ends.at(axis).middle = middles[n];
    }
}

QPointF HorizonsLayout::pointOf(const HorizonsRow& entry, std::size_t axis) const
{
    return positionOf(m_spec, {static_cast<double>(axis), entry.mid(axis)});
}

void HorizonsLayout::addHeadings()
{
    if (m_rows.all().empty()) {
        return;
    }
    const int size = textPixels(TextRole::Value, m_measures.body);
    const double line = lineHeight(m_rows.pixels(TextRole::Tick));
    const double bottom = m_spec.plot.top() - std::round(0.6 * m_measures.body) - line;
    for (std::size_t axis = 0; axis < horizonBases.size(); ++axis) {
        const bool isLeft = axis == 0;
        m_spec.texts.push_back(
            placedText(m_words.heading(horizonBases.at(axis)), TextRole::Value, size,
                       {isLeft ? m_spec.plot.left() : m_spec.plot.right(), bottom},
                       (isLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom));
        addColumnHeadings(axis);
    }
}

void HorizonsLayout::addColumnHeadings(std::size_t axis)
{
    const double bottom = m_spec.plot.top() - std::round(0.5 * m_measures.body);
    for (const EndColumn column : endColumns) {
        const QString heading = m_words.columnHeading(column);
        if (m_tables.at(axis).shows(column) && !heading.isEmpty()) {
            m_spec.texts.push_back(
                placedText(heading, TextRole::Tick, m_rows.pixels(TextRole::Tick),
                           {tableLeft(axis) + m_tables.at(axis).anchor(column), bottom},
                           EndTable::alignment(column) | Qt::AlignBottom));
        }
    }
}

/// Those in front last.
std::vector<const HorizonsRow*> HorizonsLayout::drawingOrder() const
{
    std::vector<const HorizonsRow*> order;
    for (const HorizonsRow& entry : m_rows.all()) {
        order.push_back(&entry);
    }
    std::ranges::stable_sort(order, {}, [](const HorizonsRow* entry) {
        return (entry->isStrong ? 1 : 0) - (entry->isFaded ? 2 : 0);
    });
    return order;
}

/// What the lines were where changes are under review.
void HorizonsLayout::addGhosts()
{
    for (const Horizons::LineBefore& line : m_horizons.changedFrom()) {
        m_spec.marks.push_back({.id = {line.company},
                                .shape = Mark::Shape::GhostLine,
                                .points = {{0, line.announced}, {1, line.perYear}}});
    }
}

void HorizonsLayout::addLine(const HorizonsRow& entry)
{
    Mark line{.id = {entry.company()},
              .shape = Mark::Shape::Line,
              .points = {{0, entry.mid(0)}, {1, entry.mid(1)}},
              .colour = colourIndex(m_dataset, entry.company())};
    line.isFaded = entry.isFaded;
    line.isStrong = entry.isStrong;
    m_spec.marks.push_back(line);
    for (const QPointF& end : line.points) {
        Mark dot = line;
        dot.shape = Mark::Shape::Point;
        dot.points = {end};
        m_spec.marks.push_back(dot);
    }
}

double HorizonsLayout::tableLeft(std::size_t axis) const
{
    return std::floor(axis == 0 ? m_spec.plot.left() - leadersWidth() - m_tables[0].width()
                                : m_spec.plot.right() + leadersWidth());
}

/// The row of a table: left of the first axis, or right of the second one.
QRectF HorizonsLayout::labelBox(const HorizonsRow& entry, std::size_t axis) const
{
    return {tableLeft(axis), entry.ends.at(axis).middle - entry.height / 2,
            m_tables.at(axis).width(), entry.height};
}

void HorizonsLayout::addLabels(const HorizonsRow& entry)
{
    if (!entry.isLabelled) {
        return;
    }
    const double gap = std::round(0.4 * m_measures.body);
    const double dot = 6 * m_measures.unit;
    for (std::size_t axis = 0; axis < horizonBases.size(); ++axis) {
        const QRectF box = labelBox(entry, axis);
        addCells(entry, axis, box);
        const QPointF edge(axis == 0 ? box.right() : box.left(), box.center().y());
        const QPointF side(axis == 0 ? -1 : 1, 0);
        addLeader(entry, pointOf(entry, axis) + dot * side, edge - gap * side);
    }
}

void HorizonsLayout::addCells(const HorizonsRow& entry, std::size_t axis, const QRectF& box)
{
    const EndTable& table = m_tables.at(axis);
    for (const EndColumn column : endColumns) {
        const QString& content = entry.ends.at(axis).texts.at(positionOf(column));
        if (!table.shows(column) || content.isEmpty()) {
            continue;
        }
        const TextRole role = entry.roleOf(column);
        PlacedText text = placedText(content, role, m_rows.pixels(role),
                                     {box.left() + table.anchor(column), box.center().y()},
                                     EndTable::alignment(column) | Qt::AlignVCenter);
        text.mark = {entry.company()};
        text.isFaded = entry.isFaded;
        m_spec.texts.push_back(text);
        if (column == EndColumn::Name && axis == 0 && !entry.sources.isEmpty()) {
            m_spec.texts.push_back(referenceBehind(text, entry.sources, m_rows.textSize()));
        }
    }
}

void HorizonsLayout::addLeader(const HorizonsRow& entry, QPointF from, QPointF to)
{
    Mark line{.id = {entry.company()},
              .shape = Mark::Shape::Line,
              .points = {dataAt(m_spec, from), dataAt(m_spec, to)}};
    line.tone = entry.isFaded ? Tone::Grid : Tone::Axis;
    m_spec.marks.push_back(line);
}

void HorizonsLayout::addHitAreas(const HorizonsRow& entry)
{
    for (std::size_t axis = 0; axis < horizonBases.size(); ++axis) {
        const double dot = 7 * m_measures.unit;
        QRectF box;
        if (entry.isLabelled) {
            const double gap = std::round(0.3 * m_measures.body);
            box = labelBox(entry, axis).adjusted(-gap, 0, gap, 0);
        } else {
            box = QRectF(pointOf(entry, axis) - QPointF(dot, dot), QSizeF(2 * dot, 2 * dot));
        }
        const ComparisonRow& row = *entry.rows.at(axis);
        const RowLabel label = m_words.label(row, horizonBases.at(axis));
        m_spec.hitAreas.push_back({MarkId{row.company, horizonBases.at(axis)}, box, label.tooltip,
                                   label.spoken, row.company, row.figures});
    }
}

} // namespace

ChartSpec horizonsChart(const Dataset& dataset, const Horizons& horizons,
                        const ViewOptions& options, const ChartSurface& surface)
{
    return HorizonsLayout(dataset, horizons, options, surface).spec();
}

} // namespace capex
