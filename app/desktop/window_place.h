// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QRect>

class QWidget;

/// Where windows stand, when screens come and go.
namespace capex {

/// Where a window that stood at `wished` stands now: there if all of it is seen, on several screens
/// together as well; else on the screen that shows most of it, the first if none does, moved inside
/// and no larger. `screens` are the areas that windows may have, one at least.
[[nodiscard]] QRect placeOn(const QRect& wished, const QList<QRect>& screens);

/// Whether a program can say where its windows stand; Wayland leaves that to the desktop alone.
[[nodiscard]] bool hasPositions(const QString& platform);

/// Has a window that is not shown stand as QWidget::saveGeometry() left one, as far as the screens
/// and the platform allow.
void restorePlace(QWidget& window, const QByteArray& geometry);

/// Gives a window that is not shown the place of another one.
void takePlaceOf(QWidget& window, const QWidget& other);

/// Brings windows and dialogs onto a screen: each when it is shown, all when a screen is gone.
class ScreenKeeper : public QObject
{
    Q_OBJECT

public:
    explicit ScreenKeeper(QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace capex
