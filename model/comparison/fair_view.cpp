// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/fair_view.h"

#include "model/settings/setting.h"

#include <algorithm>

namespace capex {

namespace {

using Topic = ComparabilityNote::Topic;
using Group = ComparabilityNote::Group;

/// The state on another basis, in a view that depends on it; nothing if it is there already.
std::optional<ViewState> onBasis(ViewState state, Basis basis)
{
    const bool hasBasis = takes(state.view, Setting::Basis);
    if (hasBasis && state.settings.basis == basis) {
        return std::nullopt;
    }
    state.view = hasBasis ? state.view : View::Ranking;
    state.settings.basis = basis;
    return state;
}

/// The likeness that most companies of a note share; the first of several.
template <typename Likeness>
std::optional<Likeness> commonest(const std::vector<Group>& groups)
{
    const auto most = std::ranges::max_element(
        groups, {}, [](const Group& group) { return group.companies.size(); });
    const Likeness* const likeness =
        most == groups.end() ? nullptr : std::get_if<Likeness>(&most->likeness);
    return likeness ? std::optional(*likeness) : std::nullopt;
}

std::optional<ViewState> ofOneKind(const ComparabilityNote& note, ViewState state)
{
    const auto kind = commonest<Kind>(note.groups);
    if (!kind) {
        return std::nullopt;
    }
    state.settings.kinds = {{*kind}};
    return state;
}

std::optional<ViewState> ofOneMeasure(const ComparabilityNote& note, ViewState state)
{
    const auto measure = commonest<Measure>(note.groups);
    if (!measure) {
        return std::nullopt;
    }
    state.settings.measures = {*measure};
    return state;
}

} // namespace

std::optional<ViewState> nearestFairView(const ComparabilityNote& note, const ViewState& state)
{
    switch (note.topic) {
    case Topic::Horizons:
    case Topic::PartialCoverage:
        return onBasis(state, Basis::PerYear);
    case Topic::Extrapolation:
        return onBasis(state, state.settings.basis == Basis::ThreeYear ? Basis::PerYear
                                                                       : Basis::CalendarYear);
    case Topic::Windows:
        return onBasis(state, Basis::CalendarYear);
    case Topic::Kinds:
        return ofOneKind(note, state);
    case Topic::Measures:
        return ofOneMeasure(note, state);
    case Topic::MeasureChange:
    case Topic::OpenEnds:
    case Topic::MissingRates:
    case Topic::MissingCompanies:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace capex
