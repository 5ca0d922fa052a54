// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/view_types.h"

namespace capex {

/// What a test shows of figures, to be changed member by member.
struct Shown
{
    Dataset dataset;
    View view = View::Ranking;
    ComparisonSettings settings;
    ViewOptions options;
};

[[nodiscard]] inline ViewResultPtr resultOf(const Shown& shown)
{
    return resultOf(ComparisonContext(shown.dataset, {shown.view, shown.settings, shown.options}));
}

[[nodiscard]] inline ChartBuilder chartFor(const Shown& shown)
{
    return
        [result = resultOf(shown)](const ChartSurface& surface) { return result->chart(surface); };
}

[[nodiscard]] inline PagesBuilder pagesFor(const Shown& shown)
{
    return
        [result = resultOf(shown)](const ChartSurface& surface) { return result->pages(surface); };
}

} // namespace capex
