// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings/figure_listing.h"
#include "model/wording/wording.h"

namespace capex {

/// What a listing leaves out, in words, each for a list: its text, kind, measure, evidence, year
/// and source, in that order.
[[nodiscard]] QStringList listingTexts(const FigureListing& listing, const Narrator& words);

} // namespace capex
