// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/figure_format.h"

namespace capex {

/// What `dataset` holds that is not found again in the CSV file made of it, unless the reader knows
/// the same companies and sources; a sort of thing each.
[[nodiscard]] std::vector<FormatLoss> lostInCsv(const Dataset& dataset);

} // namespace capex
