// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_spec.h"

namespace capex {

/// The ticks of a scale from 0 to `most` billion along `height` pixels, the zero first: as many as
/// text of `body` pixels leaves legible. The zero alone where nothing is above it.
[[nodiscard]] std::vector<AxisTick> horizonsTicks(double most, double height, double body,
                                                  const Formatter& formatter);

/// The height of the zero below the plot.
[[nodiscard]] double zeroHeight(double body);

/// Writes the numbers of the scale of values in one column inside the plot, beside the axis where
/// more of them find room: each on its grid line or else below it, on no mark and no text of
/// `spec`. One without room is left out; the zero always stands, below the plot.
void addHorizonsScale(ChartSpec& spec, double body);

} // namespace capex
