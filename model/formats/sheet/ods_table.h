// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/cells/stored_table.h"
#include "model/formats/sheet/xml_part.h"

namespace capex {

/// Reads the table of OpenDocument that was begun last, its first `mostRows` rows, and goes behind
/// its end.
[[nodiscard]] std::shared_ptr<const Table> odsTable(XmlPart& xml, qint64 mostRows);

} // namespace capex
