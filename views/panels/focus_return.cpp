// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/focus_return.h"

#include <QApplication>
#include <QEvent>

namespace capex {

FocusReturn::FocusReturn(QWidget& panel)
    : QObject(&panel)
    , m_panel(panel)
{
    panel.installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* from, QWidget* to) {
        if (from != nullptr && !isWithin(from) && isWithin(to)) {
            m_before = from;
        }
    });
}

bool FocusReturn::isWithin(const QWidget* part) const
{
    return part != nullptr && (part == &m_panel || m_panel.isAncestorOf(part));
}

/// A panel that goes with its window stays as it is.
bool FocusReturn::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_panel && event->type() == QEvent::Hide && m_panel.isHidden() && m_before &&
        isWithin(m_panel.window()->focusWidget())) {
        m_before->setFocus(Qt::OtherFocusReason);
    }
    return false;
}

} // namespace capex
