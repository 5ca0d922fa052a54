// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/json/json_object_reader.h"
#include "model/settings/saved_view.h"

#include <QSet>

namespace capex {

/// What a view takes that does not say it.
struct ViewDefaults
{
    int year;
    QList<CompanyId> pair; ///< that of the file's first view
};

/// Reads an entry of `views`. Its companies must be among `companies`. What does not hold is
/// reported.
[[nodiscard]] SavedView readJsonView(JsonValue object, const QSet<QString>& companies,
                                     const ViewDefaults& defaults, Report& report);

} // namespace capex
