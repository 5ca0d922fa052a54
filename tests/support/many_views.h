// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings/saved_views.h"

namespace capex {

/// So many views of one company, each of its own name.
[[nodiscard]] inline SavedViews manyViews(int count)
{
    SavedViews views;
    for (int number = 0; number < count; ++number) {
        SavedView view;
        view.name = QStringLiteral("view %1").arg(number);
        view.settings.year = 2000 + number % 50;
        view.settings.companies = {{QStringLiteral("meta")}};
        views.push_back(view);
    }
    return views;
}

} // namespace capex
