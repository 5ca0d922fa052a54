// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/ids.h"

#include <QList>

#include <vector>

namespace capex {

struct ComparisonRow;
struct ComparisonSettings;
class Dataset;

/// Something that is unlike in a comparison (methodology, section 9).
struct ComparabilityNote
{
    enum class Topic {
        Horizons,        ///< totals over periods of different length (basis `announced`)
        OpenEnds,        ///< at least, at most
        Kinds,           ///< plans, pledges and third-party estimates side by side
        Measures,        ///< different things are counted
        FiscalWindows,   ///< periods that are not the calendar year's
        Extrapolation,   ///< a shorter period multiplied up
        PartialCoverage, ///< a calendar year with fewer than 12 months
        MissingRates,    ///< a figure, but no exchange rate
        MissingCompanies ///< no figure
    };

    Topic topic = Topic::Horizons;
    QList<CompanyId> companies; ///< those it speaks of, in the order of the rows

    friend bool operator==(const ComparabilityNote&, const ComparabilityNote&) = default;
};

/// What is unlike among `rows`, in the order of Topic; each topic at most once.
[[nodiscard]] std::vector<ComparabilityNote> comparability(const Dataset& dataset,
                                                           const std::vector<ComparisonRow>& rows,
                                                           const ComparisonSettings& settings);

} // namespace capex
