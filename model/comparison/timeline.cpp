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

/// Finds out what became of the bars of a lane.
class LaneChanges
{
public:
    LaneChanges(const Dataset& before, const Dataset& after, const TimelineLane& lane)
        : m_before(before)
        , m_after(after)
        , m_lane(lane)
        , m_isTaken(lane.entries.size(), false)
    {
    }

    [[nodiscard]] std::vector<TimelineBefore> since(const TimelineLane& before);

private:
    template <typename IsSame>
    [[nodiscard]] std::optional<std::size_t> find(IsSame isSame);
    [[nodiscard]] bool isOfOneClass(const TimelineEntry& was, const TimelineEntry& entry) const
    {
        return classOf(m_before.figure(was.figure)->kind) ==
               classOf(m_after.figure(entry.figure)->kind);
    }
    [[nodiscard]] bool isThere(const TimelineEntry& was) const;

    const Dataset& m_before;
    const Dataset& m_after;
    const TimelineLane& m_lane;
    std::vector<bool> m_isTaken; ///< by entry: something became it
};

/// The first entry that nothing became yet.
template <typename IsSame>
std::optional<std::size_t> LaneChanges::find(IsSame isSame)
{
    for (std::size_t n = 0; n < m_lane.entries.size(); ++n) {
        if (!m_isTaken[n] && isSame(m_lane.entries[n])) {
            m_isTaken[n] = true;
            return n;
        }
    }
    return std::nullopt;
}

/// Whether a bar looks as it did.
bool LaneChanges::isThere(const TimelineEntry& was) const
{
    return std::ranges::any_of(m_lane.entries, [&](const TimelineEntry& each) {
        const bool standsForIt = each.figure == was.figure || isOfOneClass(was, each) ||
                                 std::ranges::find(each.twins, was.figure) != each.twins.end();
        return standsForIt && each.period == was.period && each.total == was.total;
    });
}

std::vector<TimelineBefore> LaneChanges::since(const TimelineLane& before)
{
    std::vector<std::optional<std::size_t>> became;
    for (const TimelineEntry& was : before.entries) {
        became.push_back(
            find([&](const TimelineEntry& each) { return each.figure == was.figure; }));
    }
    std::vector<TimelineBefore> changed;
    for (std::size_t n = 0; n < before.entries.size(); ++n) {
        const TimelineEntry& was = before.entries[n];
        if (!became[n]) {
            became[n] = find([&](const TimelineEntry& each) {
                return each.period == was.period && isOfOneClass(was, each);
            });
        }
        if (!isThere(was)) {
            changed.push_back({was.figure, was.period, was.total, became[n]});
        }
    }
    return changed;
}

} // namespace

const TimelineBefore* TimelineLane::beforeOf(std::size_t entry) const
{
    const auto found = std::ranges::find(before, std::optional(entry), &TimelineBefore::entry);
    return found == before.end() ? nullptr : &*found;
}

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

std::vector<TimelineLane> timelineOf(const ComparisonContext& context)
{
    std::vector<TimelineLane> lanes = timelineOf(context.dataset(), context.settings());
    if (context.before() == nullptr) {
        return lanes;
    }
    const auto before = timelineOf(*context.before(), context.settings());
    for (TimelineLane& lane : lanes) {
        const auto known = std::ranges::find(before, lane.company, &TimelineLane::company);
        if (known != before.end()) {
            lane.before = LaneChanges(*context.before(), context.dataset(), lane).since(*known);
        }
    }
    return lanes;
}

} // namespace capex
