// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/wording/error.h"
#include "views/chart/view_result.h"

#include <span>

namespace capex {

/// The tables of views as an XLSX workbook, a sheet each, at least one: numbers as numbers, days as
/// days, texts guarded as in CSV; the names of the columns in the first row, which stays in sight.
/// Ranking and years have a chart of the spreadsheet's own below the table; below that stand notes
/// and sources. `proof` goes into a hidden sheet; empty: there is none. The same bytes every time.
/// An Error where there is no room for it on the disk or a table has more rows than a sheet.
[[nodiscard]] Result<QByteArray> workbookOf(std::span<const ViewResult* const> views,
                                            Language language, const QByteArray& proof);

} // namespace capex
