// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/mark_explanation.h"

namespace capex {

/// The answer to "why this number?" for a mark that stands for several companies: the total of a
/// year, the sum of a region, the published total of a reconciliation, the sum of its members or
/// the gap between them. It leads with the total itself; its parts are the steps. Nothing for any
/// other mark.
[[nodiscard]] std::optional<Explanation> explainTotal(const Dataset& dataset,
                                                      const Subject& subject,
                                                      const ViewState& state,
                                                      const Narrator& narrator);

/// What such a mark amounts to.
struct TotalOfMark
{
    QString name;
    std::optional<Money> amount; ///< nothing where there is no sum, or for a gap
    QList<CompanyId> companies;  ///< whose amounts are in it, or are said to be

    friend bool operator==(const TotalOfMark&, const TotalOfMark&) = default;
};

/// Nothing for a mark that explainTotal() does not know.
[[nodiscard]] std::optional<TotalOfMark> totalOfMark(const Dataset& dataset, const Subject& subject,
                                                     const ViewState& state,
                                                     const Narrator& narrator);

} // namespace capex
