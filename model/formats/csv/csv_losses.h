// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"
#include "model/findings/loss.h"
#include "model/settings/saved_views.h"

namespace capex {

/// What a file of `dataset` and `views` holds that is not found again in the CSV file made of it,
/// unless the reader knows the same companies and sources, one entry for each type of thing.
[[nodiscard]] std::vector<FormatLoss> lostInCsv(const Dataset& dataset, const SavedViews& views);

} // namespace capex
