// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/table/table_reading.h"

#include <QByteArray>

namespace capex {

/// The cells as they stand, the headings first, every row as wide as the widest; what stands before
/// and below the table and blank rows are left out. `counts` says how many.
[[nodiscard]] QByteArray cellsAsCsv(const TableReading& reading, RowCounts& counts);

} // namespace capex
