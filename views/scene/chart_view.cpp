// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/scene/chart_view.h"

#include "views/scene/badge_button.h"
#include "views/scene/chart_accessibility.h"
#include "views/scene/chart_scene.h"

#include <QFontInfo>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace capex {

namespace {

constexpr QSize smallest(320, 200);
constexpr double largestText = 1.2; ///< body text, as a share of the widget's font

} // namespace

ChartView::ChartView(QWidget* parent)
    : QGraphicsView(parent)
    , m_badge(new BadgeButton(this))
{
    [[maybe_unused]] static const bool isInstalled = (installChartAccessibility(), true);
    setFrameShape(NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setInteractive(false);
    setFocusPolicy(Qt::StrongFocus);
    setViewportUpdateMode(FullViewportUpdate);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    connect(m_badge, &QAbstractButton::clicked, this, &ChartView::notesRequested);
    m_dragTimer.setSingleShot(true);
    connect(&m_dragTimer, &QTimer::timeout, this, &ChartView::tellAsOf);
}

ChartView::~ChartView()
{
    setScene(nullptr);
}

void ChartView::setChart(Builder builder, LeastHeight leastHeight)
{
    m_builder = std::move(builder);
    m_leastHeight = std::move(leastHeight);
    m_awaitsChart = false;
    layOut();
}

void ChartView::setTheme(ThemeName theme)
{
    m_theme = theme;
    layOut();
}

void ChartView::setLanguage(Language language)
{
    m_language = language;
    layOut();
}

/// A page tells its tiles apart for the companies that are selected.
template <typename Change>
void ChartView::selectWith(Change change)
{
    const QList<CompanyId> before = selectedCompanies();
    change();
    if (selectedCompanies() != before) {
        layOut();
    }
    if (m_scene) {
        m_scene->highlightSelected(m_selected);
        m_scene->highlightCompared(m_compared);
        lightUp();
    }
}

void ChartView::selectMark(const MarkId& id)
{
    m_isChosenByUser = false;
    const MarkId before = m_selected;
    selectWith([&] { m_selected = hitArea(m_spec, id) != nullptr ? id : MarkId(); });
    revealSelected();
    announceSelection(*this, before);
}

void ChartView::compareMark(const MarkId& id)
{
    selectWith([&] { m_compared = hitArea(m_spec, id) != nullptr ? id : MarkId(); });
}

/// On a page: what is under the pointer, else what is selected and compared with.
void ChartView::lightUp()
{
    const auto lit = [this](std::initializer_list<MarkId> ids) {
        std::vector<Light> lights;
        for (const MarkId& id : ids) {
            const HitArea* const area = hitArea(m_spec, id);
            if (const auto light = area ? lightOf(*area) : std::nullopt) {
                lights.push_back(*light);
            }
        }
        return lights;
    };
    const std::vector<Light> hovered = lit({m_hovered});
    m_scene->light(hovered.empty() ? lit({m_selected, m_compared}) : hovered);
}

QSize ChartView::sizeHint() const
{
    return {900, 700};
}

QSize ChartView::minimumSizeHint() const
{
    return smallest;
}

void ChartView::layOut()
{
    if (!m_builder) {
        return;
    }
    m_laidOutFor = contentsRect().size();
    ScrollRoom known = room();
    known.leastHeight = m_leastHeight ? m_leastHeight(known.whole) : 0;
    present(layOutFor(known, m_builder));
    setVerticalScrollBarPolicy(m_spec.size.height() > m_laidOutFor.height()
                                   ? Qt::ScrollBarAlwaysOn
                                   : Qt::ScrollBarAlwaysOff);
}

ScrollRoom ChartView::room() const
{
    const QSize size = contentsRect().size();
    const QSize whole = size.expandedTo(smallest);
    const QSize bar(style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this), 0);
    return {surfaceFor(whole), surfaceFor(whole - bar), static_cast<double>(size.height()),
            m_spec.size.height()};
}

/// Takes the new picture in place of the old one before anything is painted.
void ChartView::present(ChartSpec spec)
{
    m_spec = std::move(spec);
    auto scene = std::make_unique<ChartScene>(m_spec);
    const int scrolled = verticalScrollBar()->value();
    setScene(scene.get());
    setSceneRect(scene->sceneRect());
    m_scene = std::move(scene);
    verticalScrollBar()->setValue(scrolled);
    placeBadge();

    if (!m_spec.movesAsOf) {
        m_drag.reset();
    }
    m_pageDrag.reset();
    const MarkId selected = m_selected;
    for (MarkId* const id : {&m_selected, &m_compared}) {
        if (hitArea(m_spec, *id) == nullptr) {
            *id = {};
        }
    }
    m_scene->highlightSelected(m_selected);
    m_scene->highlightHovered(m_hovered);
    m_scene->highlightCompared(m_compared);
    lightUp();
    describe();
    announceMarks(*this);
    announceSelection(*this, selected);
}

ChartSurface ChartView::surfaceFor(const QSize& size) const
{
    const double readable = QFontInfo(font()).pixelSize() * largestText;
    return {.size = size,
            .theme = m_theme,
            .language = m_language,
            .height = ChartSurface::Height::Grows,
            .bodyText = std::max(10.0, std::min(bodyTextFor(size), readable)),
            .time = m_drag ? std::optional(m_drag->axis()) : std::nullopt,
            .selected = selectedCompanies(),
            .today = QDate::currentDate()};
}

/// What a page tells apart.
QList<CompanyId> ChartView::selectedCompanies() const
{
    QList<CompanyId> companies;
    for (const MarkId& id : {m_selected, m_compared}) {
        const HitArea* const area = m_spec.isPage ? hitArea(m_spec, id) : nullptr;
        if (area && !area->company.isEmpty() && !companies.contains(area->company)) {
            companies.append(area->company);
        }
    }
    return companies;
}

MarkId ChartView::markAt(QPoint viewportPoint) const
{
    const QPointF position = mapToScene(viewportPoint);
    MarkId found;
    for (const HitArea& area : m_spec.hitAreas) {
        const bool isNote = area.id.as<NoteId>() != nullptr; // lies above all marks
        if ((isNote || found.isEmpty()) && area.box.contains(position)) {
            found = area.id;
        }
    }
    return found;
}

void ChartView::choose(const MarkId& id)
{
    if (id != m_selected) {
        selectMark(id);
        Q_EMIT markSelected(m_selected);
    }
}

/// Compares by the user's choice; nothing is compared with itself.
void ChartView::compare(const MarkId& id)
{
    if (id != m_compared && (id.isEmpty() || id != m_selected)) {
        compareMark(id);
        Q_EMIT markCompared(m_compared);
    }
}

void ChartView::revealSelected()
{
    const HitArea* const area = hitArea(m_spec, m_selected);
    if (area == nullptr) {
        return;
    }
    const bool isFirst = area == &m_spec.hitAreas.front();
    const bool isLast = area == &m_spec.hitAreas.back();
    const QRectF box = isFirst  ? area->box.united({0, 0, 1, 1})
                       : isLast ? area->box.united({0, m_spec.size.height() - 1, 1, 1})
                                : area->box;
    ensureVisible(box, 0, 0);
    ensureVisible(area->box, 0, 0);
}

void ChartView::describe()
{
    if (accessibleName() != m_spec.title) {
        setAccessibleName(m_spec.title);
    }
    if (accessibleDescription() != m_spec.description) {
        setAccessibleDescription(m_spec.description);
    }
}

void ChartView::placeBadge()
{
    m_badge->cover(m_spec, viewport()->mapToParent(mapFromScene(QPointF())));
}

void ChartView::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::LanguageChange) {
        layOut();
    }
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (!m_awaitsChart && contentsRect().size() != m_laidOutFor) {
        layOut();
    }
}

void ChartView::paintEvent(QPaintEvent* event)
{
    QGraphicsView::paintEvent(event);
    QPainter painter(viewport());
    if (m_pageDrag) {
        paintPageDrag(painter);
    }
    if (m_showsFocus) {
        painter.setPen(QPen(colourOf(m_theme, Tone::SelectionEdge), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void ChartView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    placeBadge();
    if (viewport()->underMouse()) {
        hover(viewport()->mapFromGlobal(QCursor::pos()));
    }
}

} // namespace capex
