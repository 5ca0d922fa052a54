// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export_request.h"
#include "model/figures/dataset.h"

namespace capex {

/// The settings that a request means for these figures.
///
/// Without comparison options, the ranking (and with `folder` every view) takes those of the
/// opening view. Otherwise the opening view gives only the year (without one: the year of the
/// newest announcement), and options override the defaults. An Error for a company that the
/// figures do not have.
[[nodiscard]] Result<ComparisonSettings> exportSettings(const ExportRequest& request,
                                                        const Dataset& dataset);

/// Options that are right but find nothing in these figures: a measure that no figure has, a
/// currency without rates.
[[nodiscard]] QStringList vainOptions(const ComparisonSettings& settings, const Dataset& dataset);

} // namespace capex
