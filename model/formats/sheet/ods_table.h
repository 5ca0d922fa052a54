// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/cells/stored_table.h"
#include "model/formats/sheet/ods_styles.h"

namespace capex {

/// Reads the table of OpenDocument that was begun last, its first `mostRows` rows, and goes behind
/// its end. `styles` are those of its cells.
[[nodiscard]] std::shared_ptr<const Table> odsTable(XmlPart& xml, const OdsStyles& styles,
                                                    qint64 mostRows);

} // namespace capex
