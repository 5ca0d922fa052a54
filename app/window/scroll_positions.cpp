// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/scroll_positions.h"

#include "app/window/window_parts.h"
#include "views/panels/chart_panel.h"
#include "views/panels/companies_panel.h"
#include "views/panels/evidence_panel.h"
#include "views/panels/figures_panel.h"
#include "views/panels/table_view.h"
#include "views/scene/chart_view.h"

#include <QAbstractScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace capex {

ScrolledParts scrolledParts(const WindowParts& parts, const FiguresPanel* figures)
{
    ScrolledParts scrolled{parts.chart->findChild<ChartView*>(), parts.evidence};
    scrolled += parts.companies->findChildren<QAbstractScrollArea*>();
    if (figures != nullptr) {
        scrolled.append(figures->findChild<TableView*>());
    }
    return scrolled;
}

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
