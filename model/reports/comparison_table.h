// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/horizons.h"
#include "model/formats/cells/table_writer.h"

/// What is computed, as tables: amounts in billions, absent values as empty cells.
namespace capex {

/// A row for every company of `comparison`, in its order.
void writeRanking(TableWriter& table, const Dataset& dataset, const Comparison& comparison);

/// For every company a row on each of announced, per-year and three-year; companies in their order
/// on per-year.
void writeHorizons(TableWriter& table, const Dataset& dataset, const Horizons& horizons);

/// A row per company and year. `settings` are those that `years` were computed with.
void writeYears(TableWriter& table, const Dataset& dataset, const std::vector<CompanyYears>& years,
                const ComparisonSettings& settings);

} // namespace capex
