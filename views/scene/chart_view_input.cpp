// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/scene/chart_accessibility.h"
#include "views/scene/chart_scene.h"
#include "views/scene/chart_view.h"

#include <QContextMenuEvent>
#include <QFocusEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

/// How mouse and keyboard steer a ChartView.
namespace capex {

namespace {

/// Plain text as a tooltip shows it: nothing of it is taken for markup.
QString asTooltip(const QString& text)
{
    return QStringLiteral("<qt>%1</qt>")
        .arg(text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

} // namespace

QString ChartView::tooltipAt(QPoint viewportPoint) const
{
    if (isOnAsOfLine(m_spec, mapToScene(viewportPoint))) {
        return tr("Drag to see what was known on another day");
    }
    const HitArea* const area = hitArea(m_spec, markAt(viewportPoint));
    return area ? area->tooltip : QString();
}

void ChartView::hover(QPoint viewportPoint)
{
    if (isOnAsOfLine(m_spec, mapToScene(viewportPoint))) {
        setHovered({});
        viewport()->setCursor(Qt::SplitHCursor);
        return;
    }
    setHovered(markAt(viewportPoint));
    viewport()->setCursor(isOnPanelHead(m_spec, mapToScene(viewportPoint)) ? Qt::OpenHandCursor
                          : m_hovered.isEmpty()                            ? Qt::ArrowCursor
                                                : Qt::PointingHandCursor);
}

void ChartView::setHovered(const MarkId& id)
{
    if (id == m_hovered) {
        return;
    }
    m_hovered = id;
    if (m_scene) {
        m_scene->highlightHovered(id);
        lightUp();
    }
    Q_EMIT markHovered(id);
}

/// The mark that a key leads to from the one with that id, in reading order.
MarkId ChartView::markBeside(const MarkId& id, int key) const
{
    const auto last = static_cast<int>(m_spec.hitAreas.size()) - 1;
    const auto current = std::ranges::find(m_spec.hitAreas, id, &HitArea::id);
    const bool none = current == m_spec.hitAreas.end();
    const auto at = static_cast<int>(current - m_spec.hitAreas.begin());
    const bool isForward = key == Qt::Key_Down || key == Qt::Key_Right;
    const int next = key == Qt::Key_Home  ? 0
                     : key == Qt::Key_End ? last
                     : isForward          ? (none ? 0 : std::min(at + 1, last))
                                          : (none ? last : std::max(at - 1, 0));
    return m_spec.hitAreas[static_cast<std::size_t>(next)].id;
}

void ChartView::walk(int key, bool compares)
{
    if (m_spec.hitAreas.empty()) {
        return;
    }
    if (!compares) {
        choose(markBeside(m_selected, key));
        return;
    }
    const MarkId from = m_compared.isEmpty() ? m_selected : m_compared;
    MarkId next = markBeside(from, key);
    if (next == m_selected) {
        next = markBeside(next, key); // steps over the selected one
    }
    compare(next);
}

void ChartView::dragAsOf(QPoint viewportPoint)
{
    if (m_drag->moveTo(mapToScene(viewportPoint))) {
        m_dragTimer.start(0);
    }
}

void ChartView::tellAsOf()
{
    m_dragTimer.stop();
    if (m_drag && m_drag->day() != (m_toldDay.isValid() ? m_toldDay : m_drag->firstDay())) {
        const bool isMoving = m_toldDay.isValid();
        m_toldDay = m_drag->day();
        Q_EMIT asOfDragged(m_toldDay, isMoving);
    }
}

/// Lets go of the as-of line where it is.
void ChartView::endDrag()
{
    tellAsOf();
    m_drag.reset();
    if (m_toldDay.isValid()) {
        m_toldDay = {};
        layOut(); // for an axis that suits the day
    }
}

/// Whether there was something to let go of.
bool ChartView::letGo()
{
    if (m_drag) {
        m_drag->moveTo(m_drag->start());
        endDrag();
        return true;
    }
    if (m_pageDrag) {
        m_pageDrag.reset();
        viewport()->update();
        return true;
    }
    if (m_spec.enlarged > 0) {
        Q_EMIT wholePageRequested();
        return true;
    }
    const bool held = !m_compared.isEmpty() || !m_selected.isEmpty();
    if (!m_compared.isEmpty()) {
        compare({});
    } else if (held) {
        choose({});
    }
    return held;
}

/// By the key the menu opens at the mark that is chosen.
void ChartView::contextMenuEvent(QContextMenuEvent* event)
{
    event->accept();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const HitArea* const area = hitArea(m_spec, m_selected);
        const QPoint position =
            area ? mapFromScene(area->box.center()) : viewport()->rect().center();
        Q_EMIT menuRequested(viewport()->mapToGlobal(position));
        return;
    }
    if (const MarkId id = markAt(viewport()->mapFromGlobal(event->globalPos())); !id.isEmpty()) {
        choose(id);
    }
    Q_EMIT menuRequested(event->globalPos());
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    if (keyOnPage(*event)) {
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_End:
        walk(event->key(), event->modifiers().testFlag(Qt::ShiftModifier));
        return;
    case Qt::Key_Home:
        if (!m_spec.isPage && event->modifiers() == Qt::NoModifier) {
            Q_EMIT homeRequested();
        } else {
            walk(event->key(), event->modifiers().testFlag(Qt::ShiftModifier));
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_selected.isEmpty()) {
            Q_EMIT markActivated(m_selected);
            return;
        }
        break;
    case Qt::Key_Escape:
        if (!letGo()) {
            Q_EMIT escaped();
        }
        return;
    default:
        break;
    }
    QGraphicsView::keyPressEvent(event);
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        compare(markAt(event->pos()));
    } else if (isOnAsOfLine(m_spec, mapToScene(event->pos()))) {
        m_drag.emplace(m_spec, mapToScene(event->pos()));
    } else if (!pressOnPage(event->pos())) {
        chooseExactly(markAt(event->pos()));
    }
}

/// A mark that is framed because it is one of a chosen whole is chosen itself by a click.
void ChartView::chooseExactly(const MarkId& id)
{
    if (m_spec.isPage && id == m_selected) {
        choose({}); // a page is given back as it was
        return;
    }
    const bool isAlreadyFramed = !id.isEmpty() && id == m_selected && !m_isChosenByUser;
    choose(id);
    m_isChosenByUser = true;
    if (isAlreadyFramed) {
        Q_EMIT markSelected(id);
    }
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const MarkId id = markAt(event->pos());
    if (event->button() == Qt::LeftButton && doubleClickOnPage(event->pos())) {
        return;
    }
    if (event->button() == Qt::LeftButton && !id.isEmpty()) {
        choose(id);
        Q_EMIT markActivated(id);
    }
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drag && !event->buttons().testFlag(Qt::LeftButton)) {
        endDrag();
    }
    if (m_drag) {
        dragAsOf(event->pos());
    } else if (m_pageDrag && event->buttons().testFlag(Qt::LeftButton)) {
        dragOnPage(event->pos());
    } else {
        hover(event->pos());
    }
}

/// A click on the as-of line is one on what lies below it.
void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_pageDrag && event->button() == Qt::LeftButton) {
        releaseOnPage(event->pos());
    }
    if (!m_drag || event->button() != Qt::LeftButton) {
        return;
    }
    dragAsOf(event->pos());
    const bool isClick = !m_toldDay.isValid() && m_drag->day() == m_drag->firstDay();
    endDrag();
    if (isClick) {
        choose(markAt(event->pos()));
    }
    hover(event->pos());
}

void ChartView::leaveEvent(QEvent* event)
{
    QGraphicsView::leaveEvent(event);
    setHovered({});
}

bool ChartView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* const help = static_cast<QHelpEvent*>(event);
        const QString text = tooltipAt(help->pos());
        QToolTip::showText(help->globalPos(), text.isEmpty() ? QString() : asTooltip(text),
                           viewport());
        return true;
    }
    if (event->type() == QEvent::Leave) {
        setHovered({});
    }
    return QGraphicsView::viewportEvent(event);
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    m_showsFocus = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                   reason == Qt::ShortcutFocusReason;
    viewport()->update();
    // After the word that the view as a whole has the focus.
    QMetaObject::invokeMethod(
        this, [this] { announceFocus(*this); }, Qt::QueuedConnection);
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QGraphicsView::focusOutEvent(event);
    m_showsFocus = false;
    viewport()->update();
}

} // namespace capex
