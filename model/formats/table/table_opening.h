// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/table/table_reading.h"

namespace capex {

/// Whether the content holds sheets, one of which can be named: a workbook or a page.
[[nodiscard]] bool hasSheets(const QByteArray& content);

/// Finds the table in a content, and says in the reading's recipe how: encoding and delimiter of a
/// text, the sheet of a workbook. Where it cannot be read the reading has a fault and no table.
void openTable(const QByteArray& content, const RecipeWishes& wishes, TableReading& reading);

} // namespace capex
