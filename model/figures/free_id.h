// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace capex {

/// `wished`, or with "-2", "-3", … behind it where that is taken; it is taken then.
template <typename Id>
[[nodiscard]] Id freeId(const Id& wished, QSet<Id>& taken)
{
    Id id = wished;
    for (int number = 2; taken.contains(id); ++number) {
        id = Id(wished.text() + u'-' + QString::number(number));
    }
    taken.insert(id);
    return id;
}

} // namespace capex
