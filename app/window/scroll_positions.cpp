// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/scroll_positions.h"

#include <QAbstractScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace capex {

QList<QPoint> scrollPositions(const ScrolledParts& parts)
{
    QList<QPoint> positions;
    for (const QAbstractScrollArea* const part : parts) {
        positions.append(
            {part->horizontalScrollBar()->value(), part->verticalScrollBar()->value()});
    }
    return positions;
}

void scrollTo(const ScrolledParts& parts, const QList<QPoint>& positions)
{
    for (qsizetype index = 0; index < std::min(parts.size(), positions.size()); ++index) {
        parts[index]->horizontalScrollBar()->setValue(positions[index].x());
        parts[index]->verticalScrollBar()->setValue(positions[index].y());
    }
}

} // namespace capex
