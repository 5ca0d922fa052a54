// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"
#include "model/settings/setting.h"

namespace capex {

/// Why a view has no figure of a company: the fewest filters without which it would have one.
struct Absence
{
    bool byKinds = false;
    bool byMeasures = false;
    bool byDay = false; ///< of the as-of day

    [[nodiscard]] bool isFiltered() const { return byKinds || byMeasures || byDay; }

    friend bool operator==(const Absence&, const Absence&) = default;
};

/// The state without the filters that `absence` names.
[[nodiscard]] ViewState without(const Absence& absence, ViewState state);

/// The days on which the figures were announced that the view could show of the companies, each
/// once, ascending; without any there is no figure. Of the years from settings.fromYear to
/// settings.toYear in years and timeline, of settings.year in the others.
[[nodiscard]] std::vector<QDate>
daysOfFigures(const Dataset& dataset, std::span<const CompanyId> companies, const ViewState& state);

/// Why none of the companies has a figure in the view; nothing if one of them has.
[[nodiscard]] std::optional<Absence>
absenceOf(const Dataset& dataset, std::span<const CompanyId> companies, const ViewState& state);

/// The same for one company in one calendar year of the years view.
[[nodiscard]] Absence absenceInYear(const Dataset& dataset, const CompanyId& company, int year,
                                    const ComparisonSettings& settings);

/// The same for one company in a view that has a row for each.
[[nodiscard]] Absence absenceIn(View view, const Dataset& dataset, const CompanyId& company,
                                const ComparisonSettings& settings);

} // namespace capex
