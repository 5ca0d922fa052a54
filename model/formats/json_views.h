// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/saved_view.h"
#include "model/formats/json_object_reader.h"

#include <QSet>

namespace capex {

/// Reads an entry of `views`. Its companies must be among `companies`; a view that names no year
/// shows `year`. What does not hold is reported.
[[nodiscard]] SavedView readJsonView(JsonValue object, const QSet<QString>& companies, int year,
                                     Report& report);

} // namespace capex
