// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/ids.h"
#include "model/figures/vocabulary.h"

#include <QList>

#include <variant>
#include <vector>

namespace capex {

struct ComparisonRow;
struct ComparisonSettings;
class Dataset;

/// Something that is unlike in a comparison (methodology, section 9).
struct ComparabilityNote
{
    enum class Topic {
        Horizons,         ///< totals over periods of different length (basis `announced`)
        OpenEnds,         ///< at least, at most
        Kinds,            ///< plans, pledges and third-party estimates side by side
        Measures,         ///< different things are counted
        MeasureChange,    ///< the years of one company count different things
        Windows,          ///< periods that are not the calendar year asked for
        Extrapolation,    ///< a shorter period multiplied up
        PartialCoverage,  ///< a calendar year with fewer than 12 months
        MissingRates,     ///< a figure, but no exchange rate or no sum
        MissingCompanies, ///< no figure
    };

    /// The companies that are alike in what the note is about, and what they are alike in: the
    /// kind, the measure, the horizon in months, or nothing more than the topic itself.
    struct Group
    {
        std::variant<std::monostate, Kind, Measure, int> likeness;
        QList<CompanyId> companies; ///< in the order of the rows

        friend bool operator==(const Group&, const Group&) = default;
    };

    Topic topic = Topic::Horizons;
    std::vector<Group> groups; ///< in the order of the rows, never empty

    friend bool operator==(const ComparabilityNote&, const ComparabilityNote&) = default;
};

/// What is unlike among `rows`, in the order of Topic; each topic at most once.
[[nodiscard]] std::vector<ComparabilityNote> comparability(const Dataset& dataset,
                                                           const std::vector<ComparisonRow>& rows,
                                                           const ComparisonSettings& settings);

} // namespace capex
