// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/scene/chart_scene.h"
#include "views/scene/chart_view.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

/// How a page of several views is steered in a ChartView.
namespace capex {

int ChartView::panelAt(QPoint position) const
{
    return capex::panelAt(m_spec, mapToScene(viewport()->mapFromGlobal(position)));
}

int ChartView::currentPanel() const
{
    return m_spec.enlarged > 0 ? m_spec.enlarged : m_selected.panel;
}

/// Whether something was taken hold of; what a click there means is found out when it is let go of.
bool ChartView::pressOnPage(QPoint viewportPoint)
{
    m_pageDrag = PageDrag::at(m_spec, mapToScene(viewportPoint));
    return m_pageDrag.has_value();
}

void ChartView::dragOnPage(QPoint viewportPoint)
{
    constexpr QMargins edge(0, 24, 0, 24); // scrolls on before the edge is reached
    const QPointF position = mapToScene(viewportPoint);
    m_pageDrag->moveTo(m_spec, position);
    if (m_pageDrag->isMoving()) {
        setHovered({});
        viewport()->setCursor(Qt::ClosedHandCursor);
        ensureVisible(QRectF(position, QSizeF(1, 1)), 0, edge.top());
        viewport()->update();
    }
}

void ChartView::releaseOnPage(QPoint viewportPoint)
{
    const PageDrag drag = *std::exchange(m_pageDrag, std::nullopt);
    const MarkId id = markAt(viewportPoint);
    viewport()->update();
    hover(viewportPoint);
    if (drag.move()) {
        Q_EMIT pageMoveRequested(*drag.move());
    } else if (!drag.isMoving() && id.as<Tile>()) {
        choose(id);
        Q_EMIT markActivated(id);
    } else if (!drag.isMoving()) {
        chooseExactly(id);
    }
}

bool ChartView::doubleClickOnPage(QPoint viewportPoint)
{
    const int panel = capex::panelAt(m_spec, mapToScene(viewportPoint));
    if (panel == 0) {
        return false;
    }
    if (m_spec.enlarged > 0) {
        Q_EMIT wholePageRequested();
    } else {
        Q_EMIT panelEnlargementRequested(panel);
    }
    return true;
}

bool ChartView::keyOnPage(const QKeyEvent& event)
{
    const bool isReturn = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const bool isForward = event.key() == Qt::Key_PageDown;
    if (isReturn && m_selected.panel > 0 && m_spec.enlarged == 0) {
        Q_EMIT panelEnlargementRequested(m_selected.panel);
        return true;
    }
    if (!m_spec.panels.empty() && (isForward || event.key() == Qt::Key_PageUp)) {
        walkPanels(isForward);
        return true;
    }
    return false;
}

/// To the first mark of the next panel, in reading order; backwards to that of the one before, or
/// to the tiles.
void ChartView::walkPanels(bool isForward)
{
    std::vector<MarkId> firsts;
    for (const HitArea& area : m_spec.hitAreas) {
        if (firsts.empty() || area.id.panel != firsts.back().panel) {
            firsts.push_back(area.id);
        }
    }
    const auto current = std::ranges::find(firsts, m_selected.panel, &MarkId::panel);
    if (m_selected.isEmpty() || current == firsts.end()) {
        choose(firsts.empty() ? MarkId() : isForward ? firsts.front() : firsts.back());
    } else if (isForward && std::next(current) != firsts.end()) {
        choose(*std::next(current));
    } else if (!isForward && current != firsts.begin()) {
        choose(*std::prev(current));
    }
}

/// Where what is held would go.
void ChartView::paintPageDrag(QPainter& painter) const
{
    if (!m_pageDrag->move()) {
        return;
    }
    QColor ground = colourOf(m_theme, Tone::SelectionEdge);
    painter.setPen(QPen(ground, 2));
    ground.setAlphaF(0.15F);
    painter.setBrush(ground);
    const QRectF room = m_pageDrag->room();
    painter.drawRoundedRect(
        QRectF(mapFromScene(room.topLeft()), room.size()).adjusted(2, 2, -2, -2), 6, 6);
}

} // namespace capex
