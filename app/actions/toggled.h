// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <algorithm>

namespace capex {

/// The list, in order, with `entry` added or taken out; what is left is never nothing.
template <typename Entry>
[[nodiscard]] QList<Entry> toggled(QList<Entry> list, const Entry& entry)
{
    if (!list.contains(entry)) {
        list.append(entry);
    } else if (list.size() > 1) {
        list.removeAll(entry);
    }
    std::ranges::sort(list);
    return list;
}

} // namespace capex
