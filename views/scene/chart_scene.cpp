// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/scene/chart_scene.h"

#include "views/chart/chart_grid.h"
#include "views/chart/chart_overlay.h"
#include "views/chart/chart_painter.h"
#include "views/chart/mark_painter.h"
#include "views/chart/plain_marks.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsPathItem>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QPen>
#include <QStyleOptionGraphicsItem>
#include <QValueAxis>

#include <algorithm>

namespace capex {

namespace {

// The chart itself lies at 0.
constexpr double cardLevel = -3;
constexpr double groundLevel = -2;
constexpr double gridLevel = -1;
constexpr double overlayLevel = 1;
constexpr double panelLevel = 2;
constexpr double frameLevel = 3;

/// Only the scale: ticks and grid lines may stand anywhere, and their labels are among the texts.
QValueAxis* makeAxis(const Axis& axis)
{
    auto made = std::make_unique<QValueAxis>();
    made->setRange(std::min(axis.from, axis.to), std::max(axis.from, axis.to));
    made->setReverse(axis.from > axis.to);
    made->setVisible(false);
    return made.release();
}

/// The area between the lower and the upper half of a closed line, without outline.
QAbstractSeries* makeArea(const QList<QPointF>& upper, const QList<QPointF>& lower,
                          const QColor& colour)
{
    auto area = std::make_unique<QAreaSeries>();
    auto* const top = new QLineSeries(area.get());
    auto* const bottom = new QLineSeries(area.get());
    top->replace(upper);
    bottom->replace(lower);
    area->setUpperSeries(top);
    area->setLowerSeries(bottom);
    area->setPen(Qt::NoPen);
    area->setBrush(colour);
    return area.release();
}

QAbstractSeries* makeBar(const Mark& mark, const QColor& fill)
{
    const QPointF a = mark.points.front();
    const QPointF b = mark.points.back();
    return makeArea({a, {b.x(), a.y()}}, {{a.x(), b.y()}, b}, fill);
}

QAbstractSeries* makeBand(const Mark& mark, const QColor& fill)
{
    const auto half = static_cast<qsizetype>(mark.points.size() / 2);
    const QList<QPointF> points(mark.points.begin(), mark.points.end());
    QList<QPointF> lower = points.mid(half);
    std::ranges::reverse(lower);
    return makeArea(points.first(half), lower, fill);
}

QAbstractSeries* makeLine(const Mark& mark, const Ink& ink)
{
    auto line = std::make_unique<QLineSeries>();
    line->replace(QList<QPointF>(mark.points.begin(), mark.points.end()));
    line->setPen(linePen(ink, mark.isPartial, mark.isStrong));
    return line.release();
}

/// The series of a mark that Qt Charts draws; nullptr for what the overlay draws.
QAbstractSeries* makeSeries(const Mark& mark, const ChartSpec& spec)
{
    const QColor colour = inkOf(spec.theme, mark);
    switch (mark.shape) {
    case Mark::Shape::Bar:
        return makeBar(mark, tintOf(spec.theme, colour, mark.fill));
    case Mark::Shape::Band:
        return makeBand(mark, tintOf(spec.theme, colour, mark.fill));
    case Mark::Shape::Line:
        return isPlain(mark) ? makeLine(mark, {colour, {}, spec.unit}) : nullptr;
    default:
        return nullptr;
    }
}

/// Needs its place in a scene before it can be laid out.
void fillChart(QChart& chart, const ChartSpec& spec, std::span<const Mark> marks)
{
    auto* const x = makeAxis(spec.x);
    auto* const y = makeAxis(spec.y);
    chart.addAxis(x, Qt::AlignBottom);
    chart.addAxis(y, Qt::AlignLeft);
    for (const Mark& mark : marks) {
        if (auto* const series = makeSeries(mark, spec)) {
            chart.addSeries(series);
            series->attachAxis(x);
            series->attachAxis(y);
        }
    }
    chart.setPlotArea(spec.plot);
    chart.setGeometry({QPointF(), spec.size});
    chart.layout()->activate();
}

/// A part of a picture as an item. Refers to the spec.
template <typename Part>
class SceneItem : public QGraphicsItem
{
public:
    explicit SceneItem(const ChartSpec& spec)
        : m_size(spec.size)
        , m_part(spec)
    {
        setFlag(ItemUsesExtendedStyleOption); // to learn what is exposed
    }

    [[nodiscard]] QRectF boundingRect() const override { return {QPointF(), m_size}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) override
    {
        if constexpr (requires { m_part.paint(*painter, option->exposedRect); }) {
            m_part.paint(*painter, option->exposedRect);
        } else {
            m_part.paint(*painter);
        }
    }

private:
    QSizeF m_size;
    Part m_part;
};

/// Adds an item below a parent; without one the item is left for the scene.
void addBelow(QGraphicsItem* parent, QGraphicsItem* item, double level)
{
    item->setZValue(level);
    item->setParentItem(parent);
}

/// A panel of a page, without Qt Charts, so that it can be faded without being made anew. Refers to
/// the spec.
QGraphicsItem* makePanel(const ChartSpec& panel)
{
    auto group = std::make_unique<SceneItem<ChartCards>>(panel);
    group->setPos(panel.position);
    addBelow(group.get(), new SceneItem<ChartGrid>(panel), gridLevel);
    addBelow(group.get(), new SceneItem<PlainMarks>(panel), 0);
    addBelow(group.get(), new SceneItem<ChartOverlay>(panel), overlayLevel);
    return group.release();
}

QChart* makeChart()
{
    auto chart = std::make_unique<QChart>();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->legend()->hide();
    return chart.release();
}

} // namespace

ChartScene::ChartScene(const ChartSpec& spec, QObject* parent, qsizetype mostSeries)
    : QGraphicsScene(parent)
    , m_spec(spec)
    , m_page(spec.panels.empty() ? ChartSpec() : spec)
    , m_chart(makeChart())
{
    setItemIndexMethod(NoIndex);
    setSceneRect({QPointF(), spec.size});
    setBackgroundBrush(colourOf(spec.theme, Tone::Background));
    addItem(m_chart);
    const bool isCrowd = std::ranges::count_if(m_spec.marks, isPlain) > mostSeries;
    if (m_spec.panels.empty()) { // else nothing but panels
        fillChart(*m_chart, m_spec, isCrowd ? std::span<const Mark>() : m_spec.marks);
    }
    if (isCrowd) {
        addItem(new SceneItem<PlainMarks>(m_spec));
    }

    const auto add = [this](QGraphicsItem* item, double level) {
        item->setZValue(level);
        addItem(item);
    };
    add(new SceneItem<ChartCards>(m_spec), cardLevel);
    add(new SceneItem<ChartGrid>(m_spec), gridLevel);
    add(new SceneItem<ChartOverlay>(m_spec), overlayLevel);
    for (const ChartSpec& panel : m_spec.panels) {
        add(makePanel(panel), panelLevel);
    }
    const QColor selection = colourOf(spec.theme, Tone::Selection);
    // What is chosen lies above what is pointed at.
    m_hovered = addHighlighting(Highlight::Look::Hovered, colourOf(spec.theme, Tone::Hover));
    m_selected = addHighlighting(Highlight::Look::Chosen, selection);
    m_compared = addHighlighting(Highlight::Look::Paired, selection);
}

ChartScene::Highlighting ChartScene::addHighlighting(Highlight::Look look, const QColor& ground)
{
    const Highlighting made{new QGraphicsPathItem, new Highlight(m_spec, look)};
    made.ground->setPen(Qt::NoPen);
    made.ground->setBrush(ground);
    made.ground->setZValue(groundLevel);
    made.frame->setZValue(frameLevel);
    addItem(made.ground);
    addItem(made.frame);
    return made;
}

void ChartScene::highlightSelected(const MarkId& id)
{
    highlight(m_selected, id);
}

void ChartScene::highlightHovered(const MarkId& id)
{
    highlight(m_hovered, id);
}

void ChartScene::highlightCompared(const MarkId& id)
{
    highlight(m_compared, id);
}

void ChartScene::light(const std::vector<Light>& lights)
{
    if (lights != m_lights && !m_page.panels.empty()) {
        m_lights = lights;
        lightUp(m_page, lights, m_spec);
        update();
    }
}

void ChartScene::highlight(const Highlighting& highlighting, const MarkId& id) const
{
    QPainterPath path;
    if (const HitArea* const area = hitArea(m_spec, id)) {
        path.addRect(area->box);
    }
    highlighting.ground->setPath(path);
    highlighting.frame->setMark(id);
}

} // namespace capex
