// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/opening_view.h"

namespace capex {

SavedView openingView(const Dataset& dataset, const SavedViews& views)
{
    if (!views.empty()) {
        return views.front();
    }
    SavedView plain;
    plain.view = View::Overview;
    plain.settings.year = dataset.newestAnnouncementYear().value_or(plain.settings.year);
    return plain;
}

ComparisonSettings adapted(ComparisonSettings settings, const Dataset& dataset)
{
    settings.companies.removeIf([&](const CompanyId& id) { return !dataset.company(id); });
    return settings;
}

} // namespace capex
