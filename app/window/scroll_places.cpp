// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/scroll_places.h"

#include <QAbstractScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace capex {

QList<QPoint> scrollPlaces(const ScrolledParts& parts)
{
    QList<QPoint> places;
    for (const QAbstractScrollArea* const part : parts) {
        places.append({part->horizontalScrollBar()->value(), part->verticalScrollBar()->value()});
    }
    return places;
}

void scrollTo(const ScrolledParts& parts, const QList<QPoint>& places)
{
    for (qsizetype index = 0; index < std::min(parts.size(), places.size()); ++index) {
        parts[index]->horizontalScrollBar()->setValue(places[index].x());
        parts[index]->verticalScrollBar()->setValue(places[index].y());
    }
}

} // namespace capex
