// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/table/table_columns.h"

#include <functional>

namespace capex {

/// What becomes of a row.
enum class RowFate { Taken, Refused, Header, Preamble, Footnote, Blank, Total };

[[nodiscard]] QString keywordOf(RowFate fate);

/// Whether a row is accounted for as something that is no figure.
[[nodiscard]] inline bool isDeclared(RowFate fate)
{
    return fate != RowFate::Taken && fate != RowFate::Refused;
}

/// Whether a cell in place of a company says that its row sums up others: "Total capex*",
/// "Group total".
[[nodiscard]] bool saysTotal(QStringView cell);
/// Whether it may: "Total AWS", "Total SE".
[[nodiscard]] bool mayBeTotal(QStringView cell);

/// What becomes of each row of a table whose columns are known: what stands before the table, below
/// it, and among its rows without being a figure; Refused for all that may be one. `look` is called
/// with each of these that is no line of a single cell.
[[nodiscard]] std::vector<RowFate> fatesOf(const Table& table, const ColumnsReading& columns,
                                           const std::function<void(const TableRow&)>& look);

} // namespace capex
