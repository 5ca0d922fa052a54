// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/years/years_marks.h"

namespace capex {

/// The length of an arrow at an open end, in body text.
inline constexpr double yearsArrow = 1.4;

/// Gives `spec` a scale of values from 0 with its ticks, for a plot of `height`: the largest with
/// which all marks and their labels find room below the top, and a tick stands above the highest
/// mark; ticks are on whole pixels. Returns the pixels of a billion.
[[nodiscard]] double fitYearsAxis(ChartSpec& spec, const YearsDrawing& drawing, double height,
                                  double body, const Formatter& formatter);

/// The numbers of the scale, left of the plot.
void addYearsTicks(ChartSpec& spec, double body);

/// The years below the plot, their tops at `top`, as many as fit, and a tick for each; returns
/// where they end.
double addYearNames(ChartSpec& spec, int first, std::size_t count, double top, double body);

} // namespace capex
