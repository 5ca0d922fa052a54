// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace capex {

/// Something that a format has no room for.
struct FormatLoss
{
    QString what;      ///< in the plural: "published totals (aggregates)"
    std::size_t count; ///< how many are lost, at least 1

    friend bool operator==(const FormatLoss&, const FormatLoss&) = default;
};

} // namespace capex
