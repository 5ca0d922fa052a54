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

bool belongsToYear(const Figure& figure, const ComparisonSettings& settings)
{
    const Period& period = figure.period;
    return settings.basis == Basis::CalendarYear
               ? period.first.year() <= settings.year && settings.year <= period.last().year()
               : period.belongsTo(settings.year);
}

bool isShown(const Figure& figure, const ViewState& state)
{
    const ComparisonSettings& settings = state.settings;
    const bool isOfOneYear = takes(state.view, Setting::Year);
    const bool isOfYear = !isOfOneYear || belongsToYear(figure, settings);
    const bool isAnnounced = figure.kind != Kind::Actual || !isOfOneYear;
    const bool isOfKind = settings.kinds ? settings.kinds->contains(figure.kind) : isAnnounced;
    return !figure.disputed && isOfYear && isOfKind && admits(settings.companies, figure.company) &&
           admits(settings.measures, figure.measure);
}

} // namespace

std::optional<QDate> firstDayOf(const Dataset& dataset, const ViewState& state)
{
    std::optional<QDate> first;
    for (const Figure& figure : dataset.figures()) {
        if (isShown(figure, state) && (!first || figure.announced < *first)) {
            first = figure.announced;
        }
    }
    return first;
}

} // namespace capex
