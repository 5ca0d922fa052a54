// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPoint>

class QAbstractScrollArea;

namespace capex {

using ScrolledParts = QList<QAbstractScrollArea*>;

/// How far each part is scrolled.
[[nodiscard]] QList<QPoint> scrollPlaces(const ScrolledParts& parts);

/// Scrolls each part as far as `places` say; of parts without a place nothing.
void scrollTo(const ScrolledParts& parts, const QList<QPoint>& places);

} // namespace capex
