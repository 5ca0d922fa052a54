// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/list_view.h"

namespace capex {

void ListView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    if (hasFocus()) {
        QListView::currentChanged(current, previous);
    } else {
        QAbstractItemView::currentChanged(current, previous); // the same, without a word of it
    }
}

} // namespace capex
