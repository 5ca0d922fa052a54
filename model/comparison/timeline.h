// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/comparison_context.h"

namespace capex {

/// One figure on a company's lane.
struct TimelineEntry
{
    FigureId figure;
    std::vector<FigureId> twins; ///< further statements of the same amount over the same months
    Period period;
    std::optional<Money> total;   ///< wanted currency, billions; nothing without a rate
    std::optional<Money> perYear; ///< total * 12 / months
    int track = 0;                ///< 0, 1, …: entries of one track never overlap in time

    friend bool operator==(const TimelineEntry&, const TimelineEntry&) = default;
};

/// What stood on a lane without changes that are under review, and does not with them.
struct TimelineBefore
{
    FigureId figure; ///< of the figures without the changes
    Period period;
    std::optional<Money> total;       ///< as in TimelineEntry
    std::optional<std::size_t> entry; ///< index of the entry that it became; nothing where none did

    friend bool operator==(const TimelineBefore&, const TimelineBefore&) = default;
};

/// What a company promised, for when.
struct TimelineLane
{
    CompanyId company;
    std::vector<TimelineEntry> entries; ///< by first month, then by length, longest first
    int tracks = 0;
    std::vector<TimelineBefore> before; ///< of figures under review; in the order of entries

    /// What an entry was where it had another amount or other months; nullptr where it is the same
    /// or was none.
    [[nodiscard]] const TimelineBefore* beforeOf(std::size_t entry) const;

    friend bool operator==(const TimelineLane&, const TimelineLane&) = default;
};

/// The lanes of the companies asked for, in the order of the file. Of several figures of one class
/// over the same months the selected one is shown (methodology, section 5), and those that state
/// its amount are its twins, an estimate too that repeats an announcement; the default kinds are
/// the announced ones. Only figures that touch the years from settings.fromYear to
/// settings.toYear, where those are set.
[[nodiscard]] std::vector<TimelineLane> timelineOf(const Dataset& dataset,
                                                   const ComparisonSettings& settings);

/// The same of a context, whose figures may be under review: a bar is known again by its figure,
/// else by its months and class.
[[nodiscard]] std::vector<TimelineLane> timelineOf(const ComparisonContext& context);

} // namespace capex
