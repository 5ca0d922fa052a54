// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/listing.h"

#include <QHeaderView>
#include <QTableWidget>

namespace capex {

QTableWidget* listing(const QStringList& headings, const QString& name)
{
    auto* const table = new QTableWidget(0, static_cast<int>(headings.size()));
    table->setAccessibleName(name);
    table->setHorizontalHeaderLabels(headings);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

} // namespace capex
