// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window_place.h"

#include <QApplication>
#include <QEvent>
#include <QRegion>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace capex {

namespace {

int areaOf(const QRect& box)
{
    return box.isEmpty() ? 0 : box.width() * box.height();
}

QList<QRect> screenAreas()
{
    QList<QRect> areas;
    for (const QScreen* const screen : QGuiApplication::screens()) {
        areas.append(screen->availableGeometry());
    }
    return areas;
}

/// Fills a screen by the desktop's means, which know where it is.
bool fillsScreen(const QWidget& window)
{
    return window.isMaximized() || window.isFullScreen() || window.isMinimized();
}

void bringIn(QWidget& window)
{
    const QList<QRect> screens = screenAreas();
    if (screens.isEmpty() || fillsScreen(window)) {
        return;
    }
    const QRect frame = window.frameGeometry();
    const QRect place = placeOn(frame, screens);
    if (place.size() != frame.size()) {
        window.resize(window.size() - (frame.size() - place.size()));
    }
    if (place.topLeft() != frame.topLeft() && hasPositions(QGuiApplication::platformName())) {
        window.move(place.topLeft());
    }
}

/// A window or dialog; menus, tooltips and what is dragged have places of their own.
bool isKept(const QWidget& widget)
{
    const Qt::WindowType type = widget.windowType();
    return widget.isWindow() && (type == Qt::Window || type == Qt::Dialog);
}

} // namespace

QRect placeOn(const QRect& wished, const QList<QRect>& screens)
{
    const auto seenOn = [&wished](const QRect& screen) { return areaOf(screen & wished); };
    QRegion hidden(wished);
    for (const QRect& screen : screens) {
        hidden -= screen;
    }
    if (hidden.isEmpty()) {
        return wished;
    }
    const QRect& screen = *std::ranges::max_element(screens, {}, seenOn); // the first of equals
    QRect place(wished.topLeft(), wished.size().boundedTo(screen.size()));
    place.moveLeft(std::clamp(place.left(), screen.left(), screen.right() + 1 - place.width()));
    place.moveTop(std::clamp(place.top(), screen.top(), screen.bottom() + 1 - place.height()));
    return place;
}

bool hasPositions(const QString& platform)
{
    return !platform.startsWith(QStringLiteral("wayland"));
}

void restorePlace(QWidget& window, const QByteArray& geometry)
{
    if (!hasPositions(QGuiApplication::platformName())) {
        QWidget stand; // which takes the position
        if (stand.restoreGeometry(geometry)) {
            window.resize(stand.size());
            window.setWindowState(stand.windowState());
        }
        return;
    }
    if (window.restoreGeometry(geometry)) {
        bringIn(window);
    }
}

void takePlaceOf(QWidget& window, const QWidget& other)
{
    if (hasPositions(QGuiApplication::platformName())) {
        window.setGeometry(other.geometry());
    } else {
        window.resize(other.size());
    }
}

ScreenKeeper::ScreenKeeper(QObject* parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
    // Queued: Qt moves windows off the screen first.
    connect(
        qApp, &QGuiApplication::screenRemoved, this,
        [] {
            for (QWidget* const window : QApplication::topLevelWidgets()) {
                if (isKept(*window) && window->isVisible()) {
                    bringIn(*window);
                }
            }
        },
        Qt::QueuedConnection);
}

bool ScreenKeeper::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && watched->isWidgetType()) {
        if (auto& widget = *static_cast<QWidget*>(watched); isKept(widget)) {
            bringIn(widget);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace capex
