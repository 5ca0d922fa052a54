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

/// A selected figure, and those that say the same.
struct Statement
{
    const Figure* selected;
    Figures twins;
};

bool isTwin(const Figure& a, const Figure& b)
{
    return a.measure == b.measure && agreeInAmount(a, b);
}

/// What figures of one class and period say.
Statement statementOf(const Dataset& dataset, const Figures& figures, Vintage vintage)
{
    Statement statement{selectedOf(dataset, figures, vintage), {}};
    std::ranges::copy_if(figures, std::back_inserter(statement.twins), [&](const Figure* figure) {
        return figure != statement.selected && isTwin(*figure, *statement.selected);
    });
    return statement;
}

/// Whether `later`, of a weaker class, only repeats what `earlier` announced.
bool repeats(const Statement& later, const Statement& earlier)
{
    return later.selected->period == earlier.selected->period &&
           earlier.selected->kind != Kind::Actual && isTwin(*later.selected, *earlier.selected);
}

/// A statement for each class and period.
std::vector<Statement> statements(const Dataset& dataset, const CompanyId& company,
                                  const ComparisonSettings& settings)
{
    std::map<std::tuple<Month, int, int>, Figures> claims;
    for (const std::size_t index : dataset.figuresOf(company)) {
        const Figure& figure = dataset.figures()[index];
        if (isAdmitted(figure, settings, announcedKinds()) && isInYears(figure.period, settings)) {
            // The longest first, so that it takes the first track.
            claims[{figure.period.first, -figure.period.months, classOf(figure.kind)}].push_back(
                &figure);
        }
    }
    std::vector<Statement> result;
    for (const auto& [key, figures] : claims) {
        const Statement statement = statementOf(dataset, figures, settings.vintage);
        if (!result.empty() && repeats(statement, result.back())) {
            Figures& twins = result.back().twins;
            twins.push_back(statement.selected);
            twins.insert(twins.end(), statement.twins.begin(), statement.twins.end());
        } else {
            result.push_back(statement);
        }
    }
    return result;
}

TimelineEntry entryOf(const Statement& statement, const CurrencyConverter& converter)
{
    const Figure& figure = *statement.selected;
    TimelineEntry entry{.figure = figure.id, .period = figure.period};
    std::ranges::transform(statement.twins, std::back_inserter(entry.twins), &Figure::id);
    if (const auto conversion = converter.convert(figure)) {
        entry.total = conversion->result;
        entry.perYear = onBasis(conversion->result, figure.period, Basis::PerYear).amount;
    }
    return entry;
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
        for (const Statement& statement : statements(dataset, company->id, settings)) {
            lane.entries.push_back(entryOf(statement, converter));
        }
        assignTracks(lane);
        lanes.push_back(std::move(lane));
    }
    return lanes;
}

} // namespace capex
