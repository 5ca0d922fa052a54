// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/horizons.h"

#include <QByteArray>

/// What is computed, as CSV for spreadsheets: amounts in billions, shortest decimals that read back
/// as the same number, absent values as empty cells, the same bytes in every locale.
namespace capex {

/// A row for every company of `comparison`, in its order.
[[nodiscard]] QByteArray rankingCsv(const Dataset& dataset, const Comparison& comparison);

/// For every company a row on each of announced, per-year and three-year; companies in their order
/// on per-year.
[[nodiscard]] QByteArray horizonsCsv(const Dataset& dataset, const Horizons& horizons);

/// A row per company and year. `settings` are those that `years` were computed with.
[[nodiscard]] QByteArray yearsCsv(const Dataset& dataset, const std::vector<CompanyYears>& years,
                                  const ComparisonSettings& settings);

} // namespace capex
