// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/absence.h"

#include "model/comparison/listing.h"
#include "model/comparison/selection.h"

#include <algorithm>
#include <set>

namespace capex {

namespace {

bool isBetween(const Period& period, const ComparisonSettings& settings)
{
    return period.last().year() >= settings.fromYear.value_or(firstYear) &&
           period.first.year() <= settings.toYear.value_or(lastYear);
}

/// Whether the view looks at the months of `period`.
bool reaches(const ViewState& state, const Period& period)
{
    if (takes(state.view, Setting::From)) {
        return isBetween(period, state.settings);
    }
    const bool isCalendar =
        state.view == View::Ranking && state.settings.basis == Basis::CalendarYear;
    return isCalendar ? period.monthsWithin(Period::calendarYear(state.settings.year)) > 0
                      : period.belongsTo(state.settings.year);
}

/// Whether the view could show the figure: an actual is no announcement.
bool isShown(const Figure& figure, const ViewState& state)
{
    if (state.view == View::Figures) {
        return isListed(figure, state.settings);
    }
    const bool isOutcome =
        (state.view == View::Revisions || state.view == View::SayDo) && figure.kind == Kind::Actual;
    return !isOutcome && reaches(state, figure.period) &&
           isAdmitted(figure, state.settings, kindsIn(state.view, {}));
}

/// The ways to take filters back, the fewest first; the day last among equals.
constexpr Absence ways[]{
    {.byMeasures = true},
    {.byKinds = true},
    {.byDay = true},
    {.byKinds = true, .byMeasures = true},
    {.byMeasures = true, .byDay = true},
    {.byKinds = true, .byDay = true},
    {.byKinds = true, .byMeasures = true, .byDay = true},
};

/// Whether all that `way` takes back is set.
bool isSet(const Absence& way, View view, const ComparisonSettings& settings)
{
    const bool hasKinds = settings.kinds && *settings.kinds != kindsIn(view, {});
    return (!way.byKinds || hasKinds) && (!way.byMeasures || !settings.measures.isEmpty()) &&
           (!way.byDay || settings.asOf);
}

} // namespace

ViewState without(const Absence& absence, ViewState state)
{
    const ViewState defaults;
    const std::pair<bool, Setting> filters[]{{absence.byKinds, Setting::Kinds},
                                             {absence.byMeasures, Setting::Measures},
                                             {absence.byDay, Setting::AsOf}};
    for (const auto& [isNamed, setting] : filters) {
        if (isNamed) {
            copySetting(setting, defaults, state);
        }
    }
    return state;
}

std::vector<QDate> daysOfFigures(const Dataset& dataset, std::span<const CompanyId> companies,
                                 const ViewState& state)
{
    std::set<QDate> days;
    for (const CompanyId& company : companies) {
        for (const std::size_t index : dataset.figuresOf(company)) {
            const Figure& figure = dataset.figures()[index];
            if (isShown(figure, state)) {
                days.insert(figure.announced);
            }
        }
    }
    return {days.begin(), days.end()};
}

std::optional<Absence> absenceOf(const Dataset& dataset, std::span<const CompanyId> companies,
                                 const ViewState& state)
{
    if (!daysOfFigures(dataset, companies, state).empty()) {
        return std::nullopt;
    }
    const auto helps = [&](const Absence& way) {
        return isSet(way, state.view, state.settings) &&
               !daysOfFigures(dataset, companies, without(way, state)).empty();
    };
    const auto* const way = std::ranges::find_if(ways, helps);
    return way == std::end(ways) ? Absence{} : *way;
}

Absence absenceInYear(const Dataset& dataset, const CompanyId& company, int year,
                      const ComparisonSettings& settings)
{
    ViewState state{.view = View::Years, .settings = settings};
    state.settings.fromYear = year;
    state.settings.toYear = year;
    return absenceOf(dataset, {&company, 1}, state).value_or(Absence{});
}

Absence absenceIn(View view, const Dataset& dataset, const CompanyId& company,
                  const ComparisonSettings& settings)
{
    return absenceOf(dataset, {&company, 1}, {view, settings, {}}).value_or(Absence{});
}

} // namespace capex
