// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/deviation.h"

#include "model/comparison/comparison.h"

#include <algorithm>

namespace capex {

namespace {

constexpr Setting order[]{
    Setting::Companies, Setting::Kinds,  Setting::Measures, Setting::AsOf, Setting::Vintage,
    Setting::Fx,        Setting::Growth, Setting::GrowthTo, Setting::From, Setting::Focus,
};

/// Whether the list names all that there is, so that it leaves nothing out.
bool isWhole(Setting setting, const Dataset& dataset, const ViewState& state)
{
    const ComparisonSettings& settings = state.settings;
    if (setting == Setting::Companies) {
        return companiesAskedFor(dataset, settings).size() == dataset.companies().size();
    }
    if (setting == Setting::Kinds) {
        const QList<Kind> usual = kindsIn(state.view, {});
        return settings.kinds->size() == usual.size() && std::ranges::all_of(usual, [&](Kind kind) {
                   return settings.kinds->contains(kind);
               });
    }
    return false;
}

} // namespace

std::vector<Setting> deviations(const Dataset& dataset, const ViewState& state)
{
    const ViewState shown = taken(state);
    std::vector<Setting> found;
    std::ranges::copy_if(order, std::back_inserter(found), [&](Setting setting) {
        return takes(shown, setting) && withoutDeviation(setting, shown) != shown &&
               !isWhole(setting, dataset, shown);
    });
    return found;
}

ViewState withoutDeviation(Setting deviation, ViewState state)
{
    const ViewState defaults;
    copySetting(deviation, defaults, state);
    if (deviation == Setting::From) {
        copySetting(Setting::To, defaults, state);
    }
    return state;
}

} // namespace capex
