// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/view_result.h"

namespace capex {

/// What the page needs to know of the views that stand on it.
struct ViewsOnPage
{
    ViewResultPtr (*resultOf)(const ComparisonContext& context);
    QString (*nameOf)(View view); ///< in the language of the program
};

/// The page that answers at a glance: tiles with key numbers above several of the other views.
[[nodiscard]] ViewResultPtr computeOverview(const ComparisonContext& context,
                                            const ViewsOnPage& views);

} // namespace capex
