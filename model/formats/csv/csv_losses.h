// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"
#include "model/formats/text/format_loss.h"

namespace capex {

/// What `dataset` holds that is not found again in the CSV file made of it, unless the reader knows
/// the same companies and sources; a sort of thing each.
[[nodiscard]] std::vector<FormatLoss> lostInCsv(const Dataset& dataset);

} // namespace capex
