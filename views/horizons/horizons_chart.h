// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/horizons.h"
#include "model/settings/view_options.h"
#include "views/chart/chart_spec.h"

namespace capex {

/// What the horizon does to the order: a line per company from its announced total to its spend per
/// year, both on one scale from 0, with rank, name, value and share at both ends.
///
/// Three years are three times a year and would show the same order again: they are in the table,
/// not in the picture. Rows stand at both ends of a line, moved apart, with a leader where they
/// could not stay; in a narrow picture shares go first, then ranks. Marks of a company have its id;
/// hit areas are "COMPANY/BASIS". Labels that find no room are counted in words.
[[nodiscard]] ChartSpec horizonsChart(const Dataset& dataset, const Horizons& horizons,
                                      const ViewOptions& options, const ChartSurface& surface);

} // namespace capex
