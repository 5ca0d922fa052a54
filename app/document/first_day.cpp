// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/first_day.h"

#include "model/settings/setting.h"

#include <algorithm>

namespace capex {

namespace {

template <typename Value>
bool admits(const QList<Value>& wanted, const Value& value)
{
    return wanted.isEmpty() || wanted.contains(value);
}

bool touches(const Period& period, int fromYear, int toYear)
{
    return period.first.year() <= toYear && fromYear <= period.last().year();
}

bool isOfYears(const Period& period, const ViewState& state)
{
    const ComparisonSettings& settings = state.settings;
    if (!takes(state.view, Setting::Year)) {
        return touches(period, settings.fromYear.value_or(firstYear),
                       settings.toYear.value_or(lastYear));
    }
    return settings.basis == Basis::CalendarYear ? touches(period, settings.year, settings.year)
                                                 : period.belongsTo(settings.year);
}

/// `state` is what its view takes.
bool isShown(const Figure& figure, const ViewState& state)
{
    const ComparisonSettings& settings = state.settings;
    const bool isListed = state.view == View::Figures || !figure.disputed;
    return isListed && isOfYears(figure.period, state) &&
           kindsIn(state.view, settings).contains(figure.kind) &&
           admits(settings.companies, figure.company) && admits(settings.measures, figure.measure);
}

} // namespace

std::optional<QDate> firstDayOf(const Dataset& dataset, const ViewState& state)
{
    const ViewState shown = taken(state);
    std::optional<QDate> first;
    for (const Figure& figure : dataset.figures()) {
        if (isShown(figure, shown) && (!first || figure.announced < *first)) {
            first = figure.announced;
        }
    }
    return first;
}

} // namespace capex
