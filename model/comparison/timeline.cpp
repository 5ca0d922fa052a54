// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/timeline.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace capex {

namespace {

using Figures = std::vector<const Figure*>;

bool isInYears(const Period& period, const ComparisonSettings& settings)
{
    return (!settings.fromYear || period.last().year() >= *settings.fromYear) &&
           (!settings.toYear || period.first.year() <= *settings.toYear);
}

/// One figure for each class and period: the one that speaks.
Figures speakers(const Dataset& dataset, const CompanyId& company,
                 const ComparisonSettings& settings)
{
    std::map<std::tuple<Month, int, int>, Figures> claims;
    for (const std::size_t place : dataset.figuresOf(company)) {
        const Figure& figure = dataset.figures()[place];
        if (isAdmitted(figure, settings, announcedKinds()) && isInYears(figure.period, settings)) {
            // The longest first, so that it takes the first track.
            claims[{figure.period.first, -figure.period.months, classOf(figure.kind)}].push_back(
                &figure);
        }
    }
    Figures speaking;
    for (const auto& [place, figures] : claims) {
        speaking.push_back(speakerOf(dataset, figures, settings.vintage));
    }
    return speaking;
}

/// Puts each entry, in order, on the first track where it overlaps none before it.
void assignTracks(TimelineLane& lane)
{
    std::vector<Month> trackEnds;
    for (TimelineEntry& entry : lane.entries) {
        const auto free =
            std::ranges::find_if(trackEnds, [&](Month end) { return end < entry.period.first; });
        entry.track = static_cast<int>(free - trackEnds.begin());
        if (free == trackEnds.end()) {
            trackEnds.push_back(entry.period.last());
        } else {
            *free = entry.period.last();
        }
    }
    lane.tracks = static_cast<int>(trackEnds.size());
}

} // namespace

std::vector<TimelineLane> timelineOf(const Dataset& dataset, const ComparisonSettings& settings)
{
    const CurrencyConverter converter(dataset, settings);
    std::vector<TimelineLane> lanes;
    for (const Company* const company : companiesAskedFor(dataset, settings)) {
        TimelineLane lane{.company = company->id};
        for (const Figure* const figure : speakers(dataset, company->id, settings)) {
            TimelineEntry entry{.figure = figure->id, .period = figure->period};
            if (const auto conversion = converter.convert(*figure)) {
                entry.total = conversion->result;
                entry.perYear = onBasis(conversion->result, figure->period, Basis::PerYear).amount;
            }
            lane.entries.push_back(std::move(entry));
        }
        assignTracks(lane);
        lanes.push_back(std::move(lane));
    }
    return lanes;
}

} // namespace capex
