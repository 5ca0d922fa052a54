// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/view_state.h"
#include "views/panels/explanation.h"
#include "views/panels/subject.h"

namespace capex {

/// The answer to "why this number?" for what is pointed at. `state` is of the view that shows it,
/// `comparison` of its settings. Nothing where there is nothing to say.
[[nodiscard]] std::optional<Explanation> explain(const Dataset& dataset, const Subject& subject,
                                                 const ViewState& state,
                                                 const Comparison& comparison,
                                                 const Narrator& narrator);

/// One company's calendar year, from the figures of its months; all kinds by default.
[[nodiscard]] Explanation explainYear(const Dataset& dataset, const CompanyId& company, int year,
                                      ComparisonSettings settings, const Narrator& narrator);

} // namespace capex
