// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/json/json_object_reader.h"
#include "model/formats/text/dataset_builder.h"
#include "model/settings/saved_view.h"

namespace capex {

/// What a view takes that does not say it.
struct ViewDefaults
{
    int year;
    QList<CompanyId> pair; ///< that of the file's first view
};

/// Reads an entry of `views`. Its companies are those that `figures` defines. What does not
/// hold is reported.
[[nodiscard]] SavedView readJsonView(JsonValue object, const DatasetBuilder& figures,
                                     const ViewDefaults& defaults, Report& report);

} // namespace capex
