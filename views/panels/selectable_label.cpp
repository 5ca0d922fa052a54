// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/selectable_label.h"

#include <QEvent>

namespace capex {

bool SelectableLabel::event(QEvent* event)
{
    const bool comes = event->type() == QEvent::Enter || event->type() == QEvent::MouseButtonPress;
    if (comes && !textInteractionFlags().testFlag(Qt::TextSelectableByMouse)) {
        const Qt::FocusPolicy policy = focusPolicy();
        setTextInteractionFlags(Qt::TextSelectableByMouse);
        setFocusPolicy(policy);
    }
    return QLabel::event(event);
}

} // namespace capex
