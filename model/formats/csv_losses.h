// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"

namespace capex {

/// Something that a CSV file has no room for.
struct CsvLoss
{
    QString what;      ///< in the plural: "published totals (aggregates)"
    std::size_t count; ///< how many are lost, at least 1

    friend bool operator==(const CsvLoss&, const CsvLoss&) = default;
};

/// What `dataset` holds that is not found again in the CSV file made of it, unless the reader knows
/// the same companies and sources; a sort of thing each.
[[nodiscard]] std::vector<CsvLoss> lostInCsv(const Dataset& dataset);

} // namespace capex
