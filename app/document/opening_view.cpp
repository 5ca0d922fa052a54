// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/opening_view.h"

#include <algorithm>

namespace capex {

SavedView openingView(const Dataset& dataset, const SavedViews& views, const QList<View>& pages)
{
    const auto found = std::ranges::find_if(
        views, [&](const SavedView& view) { return pages.contains(view.view); });
    if (found != views.end()) {
        return *found;
    }
    SavedView plain;
    plain.settings.year = dataset.newestAnnouncementYear().value_or(plain.settings.year);
    return plain;
}

ComparisonSettings adapted(ComparisonSettings settings, const Dataset& dataset)
{
    settings.companies.removeIf([&](const CompanyId& id) { return !dataset.company(id); });
    return settings;
}

} // namespace capex
