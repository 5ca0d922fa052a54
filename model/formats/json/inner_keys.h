// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace capex {

/// Whether a key, as UnknownField names those of the objects in an entry, is one that the program
/// knows and writes itself: "amount.low", "also_stated[0].unit", "period.start".
[[nodiscard]] bool isInnerKey(const QString& key);

} // namespace capex
