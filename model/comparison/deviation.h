// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"
#include "model/settings/setting.h"

namespace capex {

/// The settings by which the state's view filters, dates, converts or highlights otherwise than by
/// default, in reading order: companies, kinds, measures, as-of day, vintage, rates, growth,
/// years (Setting::From stands for both ends) and focus. Basis, year, currency and arrangement are
/// what is asked, not a deviation.
[[nodiscard]] std::vector<Setting> deviations(const Dataset& dataset, const ViewState& state);

/// The state with the default in place of that deviation.
[[nodiscard]] ViewState withoutDeviation(Setting deviation, ViewState state);

} // namespace capex
