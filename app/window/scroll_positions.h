// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPoint>

class QAbstractScrollArea;

namespace capex {

class FiguresPanel;
struct WindowParts;

using ScrolledParts = QList<QAbstractScrollArea*>;

/// What a reader may have scrolled; `figures` is nullptr until the figures are looked at.
[[nodiscard]] ScrolledParts scrolledParts(const WindowParts& parts, const FiguresPanel* figures);

/// How far each part is scrolled.
[[nodiscard]] QList<QPoint> scrollPositions(const ScrolledParts& parts);

/// Scrolls each part as far as `positions` say, and leaves parts without one.
void scrollTo(const ScrolledParts& parts, const QList<QPoint>& positions);

} // namespace capex
