// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/view_result.h"
#include "views/figures/figures_chart.h"

namespace capex {

/// A view of the program: a row of viewTypes().
struct ViewType
{
    View view;
    bool isTable; ///< in the window; it has pages on paper alone
    ViewResultPtr (*compute)(const ComparisonContext& context);
};

/// All views, in the order of View.
[[nodiscard]] std::span<const ViewType> viewTypes();

[[nodiscard]] const ViewType& typeOf(View view);

/// Whether the window shows the view as a picture. The table of figures has one on paper alone.
[[nodiscard]] bool hasPicture(View view);

/// What the view of the context's state shows.
[[nodiscard]] ViewResultPtr resultOf(const ComparisonContext& context);

} // namespace capex
