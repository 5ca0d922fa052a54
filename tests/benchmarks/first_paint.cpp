// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/first_paint.h"

#include <QApplication>
#include <QEvent>
#include <QGraphicsView>
#include <QTimer>

namespace capex {

FirstPaint::FirstPaint(QApplication& application)
{
    application.installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint && qobject_cast<QGraphicsView*>(watched->parent())) {
        QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace capex
