// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/said/said_amount.h"

#include <optional>

/// The numbers inside of folded cells (said_text.h).
namespace capex {

/// Where the number that begins at `at` ends, its marks and its exponent included; nothing where
/// none begins. Marks that do not fit belong to it, but for blanks that group nothing.
[[nodiscard]] std::optional<qsizetype> endOfNumber(QStringView text, qsizetype at,
                                                   const NumberMarks& marks);

/// Such a number as a plain decimal with a point: "1234.5" for 1.234,5. A Fault where the marks do
/// not fit: thousands are grouped by threes, or as in 12,34,567.
[[nodiscard]] Result<QString, Fault> plainNumber(QStringView number, const NumberMarks& marks);

} // namespace capex
