// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/horizons_chart.h"

#include "views/charts/chart_frame.h"
#include "views/charts/chart_text.h"
#include "views/charts/horizons_words.h"
#include "views/charts/label_placing.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace capex {

namespace {

constexpr std::array densities{1.0, 0.85, 0.65}; ///< of label text, as a share of body text
constexpr double widestLabel = 0.28;             ///< of the picture's width
constexpr double airBetweenLabels = 0.12;        ///< in label text
constexpr double leaderRoom = 1.8;               ///< between an axis and its labels, in body text
constexpr double leaderRoomPerLabel = 0.14;      ///< more for each beyond a few, in body text
constexpr std::ptrdiff_t fewLabels = 8;
constexpr double widestLeaderRoom = 0.06; ///< of the picture's width
constexpr double joinRoom = 3;            ///< of the line to the third column, in body text
constexpr double headingRoom = 2;         ///< above the axes, in body text
constexpr double noticeLines = 2;         ///< at most, for companies without a value

/// A text at one end of a line.
struct EndLabel
{
    QString text; ///< wrapped
    double width = 0;
    double height = 0; ///< air included
    double middle = 0;
};

/// A company that has a value on all bases.
struct Entry
{
    std::array<const ComparisonRow*, 3> rows; ///< announced, per year, three years
    std::array<EndLabel, 3> labels;           ///< in the same order
    bool isLabelled = true;
    bool isStrong = false;
    bool isFaded = false;

    [[nodiscard]] const CompanyId& company() const { return rows[0]->company; }
    [[nodiscard]] double mid(std::size_t axis) const { return rows.at(axis)->value->mid(); }
};

constexpr std::array bases{Basis::Announced, Basis::PerYear, Basis::ThreeYear};

class HorizonsLayout
{
public:
    HorizonsLayout(const Dataset& dataset, const Horizons& horizons, const ViewOptions& options,
                   const ChartSurface& surface)
        : m_dataset(dataset)
        , m_horizons(horizons)
        , m_surface(surface)
        , m_measures(surface)
        , m_words(dataset, horizons, surface.language)
        , m_frame(surface, m_words.frame())
    {
        collect(options);
    }

    [[nodiscard]] ChartSpec spec();

private:
    void collect(const ViewOptions& options);
    void setLabels(double density);
    void setNotices();
    [[nodiscard]] QString fittingNotice(bool hasFigure) const;
    [[nodiscard]] double need() const;
    [[nodiscard]] double around() const;
    void chooseDensity();
    void labelWhatFits(double room);
    void placePlot();
    void placeLabels(std::size_t axis);
    void addHeadings();
    void addLine(const Entry& entry);
    void addLabels(const Entry& entry);
    void addThinLine(const Entry& entry, QPointF from, QPointF to, bool isPartial);
    void addHitAreas(const Entry& entry);
    void addNotices();
    [[nodiscard]] std::vector<const Entry*> drawingOrder() const;
    [[nodiscard]] QPointF pointOf(const Entry& entry, std::size_t axis) const;
    [[nodiscard]] QRectF labelBox(const Entry& entry, std::size_t axis) const;
    [[nodiscard]] double columnWidth(std::size_t axis) const;
    [[nodiscard]] double leadersWidth() const;
    [[nodiscard]] double thirdColumn() const ///< its left edge
    {
        return m_spec.size.width() - m_measures.margin - m_thirdColumn;
    }
    [[nodiscard]] int pixels(const Entry& entry) const;
    [[nodiscard]] TextRole roleOf(const Entry& entry) const
    {
        return entry.isStrong ? TextRole::Value : TextRole::Name;
    }

    const Dataset& m_dataset;
    const Horizons& m_horizons;
    const ChartSurface& m_surface;
    ChartMeasures m_measures;
    HorizonsWords m_words;
    ChartFrame m_frame;

    ChartSpec m_spec;
    std::vector<Entry> m_entries; ///< in the order of the year's rows
    double m_density = 1;
    double m_thirdColumn = 0; ///< its width
    QRectF m_labelArea;       ///< where labels may stand; its height alone counts
    QStringList m_notices;    ///< wrapped, below the axes
};

ChartSpec HorizonsLayout::spec()
{
    m_spec.theme = m_surface.theme;
    m_spec.unit = m_measures.unit;
    m_spec.hairline = m_measures.hairline;
    chooseDensity();
    placePlot();
    m_frame.addTo(m_spec);
    addHeadings();
    placeLabels(0);
    placeLabels(1);
    for (const Entry* const entry : drawingOrder()) {
        addLine(*entry);
    }
    for (const Entry& entry : m_entries) {
        addLabels(entry);
        addHitAreas(entry);
    }
    addNotices();
    m_spec.description = m_words.description();
    return m_spec;
}

void HorizonsLayout::collect(const ViewOptions& options)
{
    const auto fall = m_horizons.furthestFall();
    for (const ComparisonRow& row : m_horizons.perYear.rows) {
        if (row.value) {
            Entry entry{.rows = {m_horizons.announced.row(row.company), &row,
                                 m_horizons.threeYear.row(row.company)}};
            entry.isStrong = fall && fall->company == row.company;
            entry.isFaded = !options.focus.isEmpty() && !options.focus.contains(row.company);
            m_entries.push_back(std::move(entry));
        }
    }
}

int HorizonsLayout::pixels(const Entry& entry) const
{
    return textPixels(roleOf(entry), m_measures.body * m_density);
}

void HorizonsLayout::setLabels(double density)
{
    m_density = density;
    const double widest = std::floor(m_surface.size.width() * widestLabel);
    for (Entry& entry : m_entries) {
        entry.isLabelled = true;
        for (std::size_t axis = 0; axis < bases.size(); ++axis) {
            const TextRole role = roleOf(entry);
            const int size = pixels(entry);
            const QString text =
                wrapped(m_words.endLabel(*entry.rows[axis], bases[axis]), role, size, widest);
            const double lines = lineCount(text) * lineHeight(size);
            entry.labels[axis] = {text, textWidth(text, role, size),
                                  std::ceil(lines + airBetweenLabels * size), 0};
        }
    }
}

/// The height that the labels of the fuller side take.
double HorizonsLayout::need() const
{
    std::array<double, 2> heights{};
    for (const Entry& entry : m_entries) {
        for (std::size_t axis = 0; entry.isLabelled && axis < heights.size(); ++axis) {
            heights[axis] += entry.labels[axis].height;
        }
    }
    return std::max(heights[0], heights[1]);
}

/// The names of companies without a value, as many as a few lines hold.
QString HorizonsLayout::fittingNotice(bool hasFigure) const
{
    const int size = textPixels(TextRole::Notice, m_measures.body);
    const double width = m_surface.size.width() - 2 * m_measures.margin;
    auto named = static_cast<qsizetype>(m_horizons.perYear.rows.size());
    const auto text = [&] {
        return wrapped(m_words.withoutValue(hasFigure, named), TextRole::Notice, size, width);
    };
    QString notice = text();
    while (lineCount(notice) > noticeLines && named > 0) {
        --named;
        notice = text();
    }
    return notice;
}

void HorizonsLayout::setNotices()
{
    std::vector<const ComparisonRow*> unlabelled;
    for (const Entry& entry : m_entries) {
        if (!entry.isLabelled) {
            unlabelled.push_back(entry.rows[1]);
        }
    }
    const int size = textPixels(TextRole::Notice, m_measures.body);
    const double width = m_surface.size.width() - 2 * m_measures.margin;
    const QString more = unlabelled.empty() ? QString() : m_words.unlabelled(unlabelled);
    m_notices = {wrapped(m_words.story(), TextRole::Notice, size, width),
                 wrapped(more, TextRole::Notice, size, width), fittingNotice(false),
                 fittingNotice(true)};
    m_notices.removeAll(QString());
}

/// The height of all but the labels.
double HorizonsLayout::around() const
{
    double notices = 0;
    for (const QString& notice : m_notices) {
        notices += lineCount(notice) * lineHeight(textPixels(TextRole::Notice, m_measures.body));
    }
    const double heading = std::round(headingRoom * m_measures.body);
    return m_frame.headHeight() + heading + notices + std::round(1.2 * m_measures.body) +
           m_frame.footHeight();
}

void HorizonsLayout::chooseDensity()
{
    const bool grows = m_surface.height == ChartSurface::Height::Grows;
    const double height = m_surface.size.height();
    m_spec.size = m_surface.size;
    for (const double density : densities) {
        setLabels(density);
        setNotices();
        if (grows || around() + need() <= height) {
            break;
        }
    }
    if (grows) {
        m_spec.size.setHeight(std::max(height, std::ceil(around() + need())));
    } else if (!m_entries.empty() && around() + need() > height) {
        m_entries.front().isLabelled = false; // the notice of what is left out needs its room, too
        setNotices();
        labelWhatFits(height - around());
        setNotices();
    }
}

/// Keeps the labels of the fall, of the focus, then of the largest.
void HorizonsLayout::labelWhatFits(double room)
{
    std::vector<Entry*> order;
    for (Entry& entry : m_entries) {
        entry.isLabelled = false;
        order.push_back(&entry);
    }
    std::ranges::stable_sort(order, {}, [](const Entry* entry) {
        return entry->isStrong ? 0 : entry->isFaded ? 2 : 1;
    });
    for (Entry* const entry : order) {
        entry->isLabelled = true;
        if (need() > room) {
            entry->isLabelled = false;
            return;
        }
    }
}

double HorizonsLayout::columnWidth(std::size_t axis) const
{
    double width = 0;
    for (const Entry& entry : m_entries) {
        width = entry.isLabelled ? std::max(width, entry.labels.at(axis).width) : width;
    }
    return width;
}

/// Labels that are many are moved far: their leaders are wider, so that they do not run steeply.
double HorizonsLayout::leadersWidth() const
{
    const auto labels = std::ranges::count_if(m_entries, &Entry::isLabelled);
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
    const double leaders = leadersWidth();
    const double left = m_measures.margin + columnWidth(0) + leaders;
    const double heading = textWidth(m_words.heading(Basis::ThreeYear), TextRole::Tick,
                                     textPixels(TextRole::Tick, body));
    m_thirdColumn = std::max(columnWidth(2), std::ceil(heading));
    const double right = m_spec.size.width() - m_measures.margin - m_thirdColumn -
                         std::round(joinRoom * body) - columnWidth(1) - leaders;
    const double top = m_frame.headHeight() + std::round(headingRoom * body);
    const double height = m_spec.size.height() - around();
    m_labelArea = QRectF(0, top, m_spec.size.width(), std::max(1.0, height));
    const double zero = lineHeight(textPixels(TextRole::Tick, body)) + std::round(0.2 * body);
    m_spec.plot = QRectF(m_measures.onGrid(left), m_measures.onGrid(top),
                         std::max(40.0, std::floor(right - left)),
                         std::max(1.0, std::floor(m_labelArea.height() - zero)));
    double most = 0;
    for (const Entry& entry : m_entries) {
        most = std::max({most, entry.mid(0), entry.mid(1)});
    }
    const double headroom = 1 + 0.9 * body / m_spec.plot.height();
    m_spec.x = {.scale = Axis::Scale::Category, .from = 0, .to = 1};
    m_spec.y = {.from = 0, .to = most > 0 ? most * headroom : 1, .ticks = {{0, {}}}};
    if (!m_entries.empty()) {
        m_spec.x.ticks = {{0, m_words.heading(Basis::Announced)},
                          {1, m_words.heading(Basis::PerYear)}};
        m_spec.x.hasGrid = m_spec.y.hasGrid = true;
    }
}

void HorizonsLayout::placeLabels(std::size_t axis)
{
    std::vector<Entry*> order;
    for (Entry& entry : m_entries) {
        if (entry.isLabelled) {
            order.push_back(&entry);
        }
    }
    std::ranges::stable_sort(order, std::greater<>{},
                             [axis](const Entry* entry) { return entry->mid(axis); });
    std::vector<LabelWish> wishes;
    for (const Entry* const entry : order) {
        wishes.push_back({pointOf(*entry, axis).y(), entry->labels.at(axis).height});
    }
    const auto middles = placedApart(wishes, m_labelArea.top(), m_labelArea.bottom());
    for (std::size_t n = 0; n < order.size(); ++n) {
        order[n]->labels.at(axis).middle = middles[n];
    }
}

QPointF HorizonsLayout::pointOf(const Entry& entry, std::size_t axis) const
{
    return placeOf(m_spec, {static_cast<double>(axis), entry.mid(axis)});
}

void HorizonsLayout::addHeadings()
{
    if (m_entries.empty()) {
        return;
    }
    const int size = textPixels(TextRole::Tick, m_measures.body);
    const double bottom = m_spec.plot.top() - std::round(0.5 * m_measures.body);
    const auto add = [&](Basis basis, double x, Qt::Alignment alignment) {
        m_spec.texts.push_back(placedText(m_words.heading(basis), TextRole::Tick, size, {x, bottom},
                                          alignment | Qt::AlignBottom));
    };
    const double apart = textWidth(m_words.heading(Basis::Announced), TextRole::Tick, size) +
                         textWidth(m_words.heading(Basis::PerYear), TextRole::Tick, size);
    const bool isNarrow = m_spec.plot.width() < apart / 2 + m_measures.body;
    add(Basis::Announced, m_spec.plot.left(), isNarrow ? Qt::AlignRight : Qt::AlignHCenter);
    add(Basis::PerYear, m_spec.plot.right(), isNarrow ? Qt::AlignLeft : Qt::AlignHCenter);
    add(Basis::ThreeYear, thirdColumn(), Qt::AlignLeft);
    for (const double x : {m_spec.plot.left(), m_spec.plot.right()}) {
        m_spec.texts.push_back(
            placedText(m_words.zero(), TextRole::Tick, size,
                       {x, m_spec.plot.bottom() + std::round(0.2 * m_measures.body)},
                       Qt::AlignHCenter | Qt::AlignTop));
    }
}

/// Those in front last.
std::vector<const Entry*> HorizonsLayout::drawingOrder() const
{
    std::vector<const Entry*> order;
    for (const Entry& entry : m_entries) {
        order.push_back(&entry);
    }
    std::ranges::stable_sort(order, {}, [](const Entry* entry) {
        return (entry->isStrong ? 1 : 0) - (entry->isFaded ? 2 : 0);
    });
    return order;
}

void HorizonsLayout::addLine(const Entry& entry)
{
    Mark line{.id = entry.company().text,
              .shape = Mark::Shape::Line,
              .points = {{0, entry.mid(0)}, {1, entry.mid(1)}},
              .colour = colourPlace(m_dataset, entry.company())};
    line.isFaded = entry.isFaded;
    line.isStrong = entry.isStrong;
    m_spec.marks.push_back(line);
    line.shape = Mark::Shape::Point;
    m_spec.marks.push_back(line);
}

/// Where the label of an end stands: left of its axis, right of it, or in the third column, beside
/// the label per year.
QRectF HorizonsLayout::labelBox(const Entry& entry, std::size_t axis) const
{
    const EndLabel& label = entry.labels.at(axis);
    const double leaders = leadersWidth();
    const double left = axis == 0   ? m_spec.plot.left() - leaders - label.width
                        : axis == 1 ? m_spec.plot.right() + leaders
                                    : thirdColumn();
    const double middle = entry.labels.at(std::min<std::size_t>(axis, 1)).middle;
    return {std::floor(left), middle - label.height / 2, label.width, label.height};
}

void HorizonsLayout::addLabels(const Entry& entry)
{
    if (!entry.isLabelled) {
        return;
    }
    const double gap = std::round(0.4 * m_measures.body);
    const double dot = 6 * m_measures.unit;
    for (std::size_t axis = 0; axis < bases.size(); ++axis) {
        const QRectF box = labelBox(entry, axis);
        const QPointF edge(axis == 0 ? box.right() : box.left(), box.center().y());
        PlacedText text =
            placedText(entry.labels.at(axis).text, roleOf(entry), pixels(entry), edge,
                       Qt::AlignVCenter | (axis == 0 ? Qt::AlignRight : Qt::AlignLeft));
        text.mark = entry.company().text;
        text.isFaded = entry.isFaded;
        m_spec.texts.push_back(text);
        if (axis < 2) {
            const QPointF side(axis == 0 ? -1 : 1, 0);
            addThinLine(entry, pointOf(entry, axis) + dot * side, edge - gap * side, false);
        }
    }
    const QRectF from = labelBox(entry, 1);
    const QRectF to = labelBox(entry, 2);
    addThinLine(entry, {from.right() + gap, from.center().y()},
                {to.left() - gap, from.center().y()}, entry.rows[2]->extrapolated);
}

void HorizonsLayout::addThinLine(const Entry& entry, QPointF from, QPointF to, bool isPartial)
{
    Mark line{.id = entry.company().text,
              .shape = Mark::Shape::Line,
              .points = {dataAt(m_spec, from), dataAt(m_spec, to)},
              .isPartial = isPartial};
    line.tone = entry.isFaded ? Tone::Grid : Tone::Axis;
    m_spec.marks.push_back(line);
}

void HorizonsLayout::addHitAreas(const Entry& entry)
{
    for (std::size_t axis = 0; axis < bases.size(); ++axis) {
        const double dot = 7 * m_measures.unit;
        QRectF box;
        if (entry.isLabelled) {
            const double gap = std::round(0.3 * m_measures.body);
            box = labelBox(entry, axis).adjusted(-gap, 0, gap, 0);
        } else if (axis < 2) {
            box = QRectF(pointOf(entry, axis) - QPointF(dot, dot), QSizeF(2 * dot, 2 * dot));
        } else {
            continue; // has no place of its own
        }
        const ComparisonRow& row = *entry.rows.at(axis);
        const RankingLabel label = m_words.label(row, bases.at(axis));
        m_spec.hitAreas.push_back(
            {QStringLiteral("%1/%2").arg(row.company.text, wordOf(bases.at(axis))), box,
             label.tooltip, label.spoken, row.company, row.figures});
    }
}

void HorizonsLayout::addNotices()
{
    double y = m_labelArea.bottom() + std::round(0.5 * m_measures.body);
    for (const QString& notice : m_notices) {
        m_spec.texts.push_back(placedText(notice, TextRole::Notice,
                                          textPixels(TextRole::Notice, m_measures.body),
                                          {m_measures.margin, y}));
        y = m_spec.texts.back().box.bottom();
    }
}

} // namespace

ChartSpec horizonsChart(const Dataset& dataset, const Horizons& horizons,
                        const ViewOptions& options, const ChartSurface& surface)
{
    return HorizonsLayout(dataset, horizons, options, surface).spec();
}

} // namespace capex
