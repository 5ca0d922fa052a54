// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings/view_state.h"
#include "model/wording/explanation.h"
#include "views/panels/subject.h"

namespace capex {

/// The answer to "why this number?" for what is pointed at. `state` is of the view that shows it,
/// `comparison` of its settings. Nothing where there is nothing to say.
[[nodiscard]] std::optional<Explanation> explain(const Dataset& dataset, const Subject& subject,
                                                 const ViewState& state,
                                                 const Comparison& comparison,
                                                 const Narrator& narrator);

/// What a mark of one company stands for, and on which settings.
struct MarkRow
{
    ComparisonSettings settings;
    ComparisonRow row;
};

/// `settings` for a calendar year of all kinds, unless they name some.
[[nodiscard]] ComparisonSettings settingsOfYear(ComparisonSettings settings, int year);

/// The amounts that a mark of one company stands for, those that the picture shows first: a year of
/// Years, one basis of Horizons; of a figure what was announced and that per year. Empty for what
/// has no amount of its own.
[[nodiscard]] std::vector<MarkRow> markRows(const Dataset& dataset, const Subject& subject,
                                            const ViewState& state);

/// One company's calendar year, from the figures of its months; all kinds by default.
[[nodiscard]] Explanation explainYear(const Dataset& dataset, const CompanyId& company, int year,
                                      const ComparisonSettings& settings, const Narrator& narrator);

} // namespace capex
