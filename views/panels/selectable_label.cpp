// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/selectable_label.h"

#include <QEvent>

namespace capex {

void SelectableLabel::setFillsColumn(bool fills)
{
    m_fillsColumn = fills;
    updateGeometry();
}

QSize SelectableLabel::sizeHint() const
{
    return m_fillsColumn && wordWrap() ? QSize(0, fontMetrics().height()) : QLabel::sizeHint();
}

QSize SelectableLabel::minimumSizeHint() const
{
    return m_fillsColumn && wordWrap() ? sizeHint() : QLabel::minimumSizeHint();
}

int SelectableLabel::heightForWidth(int width) const
{
    if (!m_fillsColumn) {
        return QLabel::heightForWidth(width);
    }
    if (m_measured != text()) {
        m_measured = text();
        m_heightFor.clear();
    }
    if (!m_heightFor.contains(width)) {
        m_heightFor.insert(width, QLabel::heightForWidth(width));
    }
    return m_heightFor.value(width);
}

bool SelectableLabel::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::MouseButtonPress:
        if (!textInteractionFlags().testFlag(Qt::TextSelectableByMouse)) {
            const Qt::FocusPolicy policy = focusPolicy();
            setTextInteractionFlags(Qt::TextSelectableByMouse);
            setFocusPolicy(policy);
        }
        break;
    case QEvent::FontChange:
    case QEvent::StyleChange:
        m_heightFor.clear();
        break;
    default:
        break;
    }
    return QLabel::event(event);
}

} // namespace capex
