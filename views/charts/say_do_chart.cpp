// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/say_do_chart.h"

#include "model/comparison/arrangement.h"
#include "views/charts/chart_frame.h"
#include "views/charts/chart_text.h"
#include "views/charts/row_stack.h"
#include "views/charts/say_do_words.h"
#include "views/charts/value_axis.h"

#include <algorithm>
#include <array>
#include <cmath>

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
constexpr double wordsWidth = 0.4;   ///< of the picture's width
constexpr double tallestBar = 1.9;   ///< in body text
constexpr double barShare = 0.32;    ///< of the height of a row
constexpr double ticksHeight = 2.1;  ///< in body text, with air below
constexpr double remainderHeight = 1.6;

/// A row's texts in the sizes of a density.
struct Row
{
    const SayDo* source;
    SayDoLabel label;
    QString id;
    QString name; ///< wrapped, as the following
    QString promise;
    QString verdict;
    QString detail;
    bool isFaded = false;
    double top = 0;    ///< in pixels from the plot's top
    double height = 0; ///< in pixels
    [[nodiscard]] double middle() const { return top + height / 2; }
};

/// One of the two bars of a row, with the amount that stands at its end.
struct RowBar
{
    std::optional<Money> amount;
    QString text;
    double at; ///< its middle, in pixels from the plot's top
    std::optional<int> colour;
    Fill fill;
    QString sources; ///< the numbers of its sources
};

/// The rows as the comparison and the options order them.
std::vector<const SayDo*> inOrder(const Dataset& dataset, const Comparison& announcements,
                                  const std::vector<SayDo>& rows, const ViewOptions& options,
                                  Language language)
{
    std::vector<const SayDo*> ordered;
    for (const RowGroup& group :
         arranged(dataset, announcements, {.sort = options.sort}, codeOf(language))) {
        for (const ComparisonRow* const each : group.rows) {
            const auto row = std::ranges::find(rows, each->company, &SayDo::company);
            if (row != rows.end()) {
                ordered.push_back(&*row);
            }
        }
    }
    return ordered;
}

double furthestOf(const std::optional<Money>& amount)
{
    return amount ? std::max(amount->mid(), amount->high.value_or(0)) : 0;
}

bool isOpenAbove(const std::optional<Money>& amount)
{
    return amount && amount->bound == Bound::AtLeast;
}

double heightOf(const QString& text, int pixels)
{
    return text.isEmpty() ? 0 : lineCount(text) * lineHeight(pixels);
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
        , m_words(dataset, announcements, surface.language)
        , m_sources(m_words.sources(m_order))
        , m_frame(surface, m_words.frame(rows, m_sources))
    {
        m_sources.shortenTo(m_frame.sourcesWording());
    }

    [[nodiscard]] ChartSpec spec();

private:
    void chooseDensity();
    void setRows(const Density& density);
    [[nodiscard]] double needOf(const Row& row) const;
    /// What a bar needs at least for its amount.
    [[nodiscard]] double barLine() const { return lineHeight(pixels(TextRole::Value)) + 1; }
    void placePlot();
    void scaleValues();
    void addRow(const Row& row);
    void spread(double room);
    [[nodiscard]] RowBar announcedBar(const Row& row) const;
    [[nodiscard]] RowBar spentBar(const Row& row) const;
    void addBar(const Row& row, const RowBar& bar);
    void addEnds(const Row& row, const RowBar& bar);
    void addAmount(const Row& row, const RowBar& bar);
    Mark& addMark(const Row& row, Mark::Shape shape, QPointF from, QPointF to);
    void addNames(const Row& row, double middle);
    void addVerdict(const Row& row, double middle);
    void addText(PlacedText text, const Row& row);
    void addHitArea(const Row& row, double middle);
    void addNotice(const QString& text, double middle);
    [[nodiscard]] TextRole verdictRole(const Row& row) const;
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
    std::vector<Row> m_rows;
    std::size_t m_shown = 0; ///< rows that found room
    double m_namesWidth = 0;
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
    m_spec.theme = m_surface.theme;
    m_spec.unit = m_measures.unit;
    m_spec.hairline = m_measures.hairline;
    chooseDensity();
    placePlot();
    scaleValues();
    m_frame.addTo(m_spec);
    addValueTicks(m_spec, body);
    for (const Row& row : std::span(m_rows).first(m_shown)) {
        addRow(row);
    }
    if (m_rows.empty()) {
        addNotice(m_words.nothing(), m_spec.plot.center().y());
    } else if (m_shown < m_rows.size()) {
        addNotice(m_words.remainder(m_rows.size() - m_shown),
                  m_spec.plot.bottom() + (ticksHeight + remainderHeight / 2) * body);
    }
    m_spec.description = m_words.description(m_rowsGiven, m_sources);
    return m_spec;
}

void SayDoLayout::setRows(const Density& density)
{
    m_density = density;
    m_rows.clear();
    m_namesWidth = 0;
    const double names = std::floor(m_surface.size.width() * widestNames);
    const double words = std::floor(m_surface.size.width() * wordsWidth);
    for (const SayDo* const source : m_order) {
        Row row{.source = source, .label = m_words.label(*source)};
        row.id = QStringLiteral("%1/%2").arg(source->company.text, source->announced.text);
        row.isFaded = !m_focus.isEmpty() && !m_focus.contains(source->company);
        row.name = wrapped(row.label.name, TextRole::Name, pixels(TextRole::Name), names);
        row.verdict = wrapped(row.label.verdict, verdictRole(row), pixels(verdictRole(row)), words);
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
        row.height = needOf(row);
        m_rows.push_back(std::move(row));
    }
}

double SayDoLayout::needOf(const Row& row) const
{
    const int detail = pixels(TextRole::Detail);
    const double names = heightOf(row.name, pixels(TextRole::Name)) + heightOf(row.promise, detail);
    const double words =
        heightOf(row.verdict, pixels(verdictRole(row))) + heightOf(row.detail, detail);
    return std::ceil(std::max({2 * barLine(), names, words}) + m_density.air * m_measures.body);
}

/// Sets the rows and the size of the picture.
void SayDoLayout::chooseDensity()
{
    const bool grows = m_surface.height == ChartSurface::Height::Grows;
    const double around =
        m_frame.headHeight() + m_frame.footHeight() + std::round(ticksHeight * m_measures.body);
    const double room = std::max(0.0, m_surface.size.height() - around);
    const auto need = [this] { return stackHeight(std::span<const Row>(m_rows)); };
    for (const Density& density :
         std::span(densities).first(grows ? growingDensities : densities.size())) {
        setRows(density);
        if (need() <= room) {
            break;
        }
    }
    m_spec.size = m_surface.size;
    if (grows && need() > room) {
        setRows(densities.front());
        m_spec.size.setHeight(around + need());
    }
    spread(m_spec.size.height() - around);
}

/// Takes the rows that fit into `room` and shares what is left among them.
void SayDoLayout::spread(double room)
{
    double most = std::max(0.0, room);
    m_shown = fittingRows(std::span<const Row>(m_rows), most);
    if (m_shown < m_rows.size()) {
        most = std::max(0.0, room - remainderHeight * m_measures.body);
        m_shown = fittingRows(std::span<const Row>(m_rows), most);
    }
    const auto shown = std::span(m_rows).first(m_shown);
    const double left = most - stackHeight(std::span<const Row>(shown));
    double top = 0;
    for (Row& row : shown) {
        row.top = top;
        row.height += std::floor(left / static_cast<double>(m_shown));
        top += row.height;
    }
    m_spec.plot.setHeight(m_shown > 0 ? top : std::max(1.0, most));
}

void SayDoLayout::placePlot()
{
    const double body = m_measures.body;
    const double left =
        m_measures.onGrid(m_measures.margin + m_namesWidth + std::round(0.85 * body));
    const double words = std::floor(m_surface.size.width() * wordsWidth);
    const double right = m_spec.size.width() - m_measures.margin - words - std::round(1.2 * body);
    m_spec.plot = QRectF(left, m_measures.onGrid(m_frame.headHeight()),
                         std::max(40.0, right - left), m_spec.plot.height());
    m_spec.y = {.scale = Axis::Scale::Layout, .from = m_spec.plot.height(), .to = 0};
    double least = tallestBar / barShare * body;
    for (const Row& row : std::span(m_rows).first(m_shown)) {
        least = std::min(least, row.height);
    }
    m_barHeight = std::round(barShare * least);
    m_barPitch = std::max(m_barHeight + std::round(0.2 * body), barLine());
}

void SayDoLayout::scaleValues()
{
    std::vector<RowReach> needs;
    for (const Row& row : std::span(m_rows).first(m_shown)) {
        for (const RowBar& bar : {announcedBar(row), spentBar(row)}) {
            needs.push_back({furthestOf(bar.amount),
                             textWidth(bar.text, TextRole::Value, pixels(TextRole::Value)) + m_gap +
                                 referenceWidth(bar.sources, rowBody()) +
                                 (isOpenAbove(bar.amount) ? m_arrow : 0)});
        }
    }
    m_pixelsPerBillion = fitValueAxis(m_spec, needs, m_words.formatter(), m_measures.body);
}

/// Alone in its row where nothing was spent.
RowBar SayDoLayout::announcedBar(const Row& row) const
{
    const double shift = row.label.spent.isEmpty() ? 0 : m_barPitch / 2;
    return {row.source->announcedAmount,
            row.label.amount,
            row.middle() - shift,
            colourPlace(m_dataset, row.source->company),
            fillOf(m_dataset.figure(row.source->announced)->kind),
            m_sources.of(std::vector{row.source->announced})};
}

/// Below the announced one; hollow where it counts something else.
RowBar SayDoLayout::spentBar(const Row& row) const
{
    return {spentOf(*row.source),
            row.label.spent,
            row.middle() + m_barPitch / 2,
            colourPlace(m_dataset, row.source->company),
            countsTheSame(m_dataset, *row.source) ? Fill::Solid : Fill::None,
            m_sources.of(actualsBehind(*row.source))};
}

void SayDoLayout::addRow(const Row& row)
{
    const double middle = m_spec.plot.top() + row.middle();
    addBar(row, announcedBar(row));
    addBar(row, spentBar(row));
    addNames(row, middle);
    addVerdict(row, middle);
    addHitArea(row, middle);
}

Mark& SayDoLayout::addMark(const Row& row, Mark::Shape shape, QPointF from, QPointF to)
{
    m_spec.marks.push_back(
        {.id = row.id, .shape = shape, .points = {from, to}, .isFaded = row.isFaded});
    return m_spec.marks.back();
}

void SayDoLayout::addBar(const Row& row, const RowBar& bar)
{
    if (bar.amount) {
        const double half = m_barHeight / 2;
        Mark& mark =
            addMark(row, Mark::Shape::Bar, {0, bar.at - half}, {bar.amount->mid(), bar.at + half});
        mark.colour = bar.colour;
        mark.fill = bar.fill;
        addEnds(row, bar);
    }
    if (!bar.text.isEmpty()) {
        addAmount(row, bar);
    }
}

/// The whisker or the arrow of a bar.
void SayDoLayout::addEnds(const Row& row, const RowBar& bar)
{
    const double arrow = m_arrow / m_pixelsPerBillion;
    const double mid = bar.amount->mid();
    if (bar.amount->bound == Bound::Range) {
        addMark(row, Mark::Shape::Whisker, {*bar.amount->low, bar.at}, {*bar.amount->high, bar.at});
    } else if (bar.amount->bound == Bound::AtLeast) {
        addMark(row, Mark::Shape::Arrow, {mid, bar.at}, {mid + arrow, bar.at});
    } else if (bar.amount->bound == Bound::AtMost) {
        addMark(row, Mark::Shape::Arrow, {mid, bar.at}, {std::max(0.0, mid - arrow), bar.at});
    }
}

/// The amount of a bar behind everything that is drawn of it.
void SayDoLayout::addAmount(const Row& row, const RowBar& bar)
{
    const double end =
        furthestOf(bar.amount) * m_pixelsPerBillion + (isOpenAbove(bar.amount) ? m_arrow : 0);
    const TextRole role = bar.amount ? TextRole::Value : TextRole::Notice;
    const double middle = m_spec.plot.top() + bar.at;
    const PlacedText amount = placedText(bar.text, role, pixels(role),
                                         {std::ceil(m_spec.plot.left() + end + m_gap), middle},
                                         Qt::AlignLeft | Qt::AlignVCenter);
    addText(amount, row);
    if (!bar.sources.isEmpty()) {
        addText(referenceBehind(amount, bar.sources, rowBody()), row);
    }
}

void SayDoLayout::addNames(const Row& row, double middle)
{
    const int detail = pixels(TextRole::Detail);
    const double height =
        heightOf(row.name, pixels(TextRole::Name)) + heightOf(row.promise, detail);
    const QPointF corner(m_measures.margin + m_namesWidth, middle - height / 2);
    const PlacedText name = placedText(row.name, TextRole::Name, pixels(TextRole::Name), corner,
                                       Qt::AlignRight | Qt::AlignTop);
    addText(name, row);
    if (!row.promise.isEmpty()) {
        addText(placedText(row.promise, TextRole::Detail, detail, {corner.x(), name.box.bottom()},
                           Qt::AlignRight | Qt::AlignTop),
                row);
    }
}

/// Bold where there is something to tell.
TextRole SayDoLayout::verdictRole(const Row& row) const
{
    return row.source->ratio || row.source->progress ? TextRole::Value : TextRole::Notice;
}

void SayDoLayout::addVerdict(const Row& row, double middle)
{
    const int detail = pixels(TextRole::Detail);
    const int size = pixels(verdictRole(row));
    const double height = heightOf(row.verdict, size) + heightOf(row.detail, detail);
    const double left =
        m_spec.size.width() - m_measures.margin - std::floor(m_surface.size.width() * wordsWidth);
    const PlacedText verdict =
        placedText(row.verdict, verdictRole(row), size, {left, middle - height / 2});
    addText(verdict, row);
    if (!row.detail.isEmpty()) {
        addText(placedText(row.detail, TextRole::Detail, detail, verdict.box.bottomLeft()), row);
    }
}

void SayDoLayout::addText(PlacedText text, const Row& row)
{
    text.mark = row.id;
    text.isFaded = row.isFaded;
    m_spec.texts.push_back(std::move(text));
}

void SayDoLayout::addHitArea(const Row& row, double middle)
{
    const double side = std::round(m_measures.margin / 3);
    const QRectF box(side, middle - row.height / 2, m_spec.size.width() - 2 * side, row.height);
    m_spec.hitAreas.push_back({row.id, box, row.label.tooltip, row.label.spoken,
                               row.source->company, figuresBehind(*row.source)});
}

void SayDoLayout::addNotice(const QString& text, double middle)
{
    const int size = textPixels(TextRole::Notice, m_measures.body);
    const double left = m_rows.empty() ? m_measures.margin : m_spec.plot.left();
    const double room = m_spec.size.width() - m_measures.margin - left;
    m_spec.texts.push_back(placedText(wrapped(text, TextRole::Notice, size, room), TextRole::Notice,
                                      size, {left, middle}, Qt::AlignLeft | Qt::AlignVCenter));
}

} // namespace

ChartSpec sayDoChart(const Dataset& dataset, const Comparison& announcements,
                     const std::vector<SayDo>& rows, const ViewOptions& options,
                     const ChartSurface& surface)
{
    return SayDoLayout(dataset, announcements, rows, options, surface).spec();
}

} // namespace capex
