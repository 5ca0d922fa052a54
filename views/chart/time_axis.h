// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_spec.h"

/// Axes of time: coordinates are months, as Month::index, with days as parts of them.
namespace capex {

/// Where a valid `day` begins on an axis of time.
[[nodiscard]] double timeOf(QDate day);

/// The day that lies at `time`.
[[nodiscard]] QDate dayAt(double time);

/// The largest scale of at most `pixelsPerMonth`, above 0, at which every year, or even every
/// month, begins on a whole pixel if one does.
[[nodiscard]] double alignedScale(double pixelsPerMonth);

/// Ticks at the first days of months, quarters, years or groups of years from `from` to `to`: as
/// close as labels of `pixels` with air between them allow, and no closer than `leastMonths`.
[[nodiscard]] std::vector<AxisTick> timeTicks(double from, double to, double pixelsPerMonth,
                                              int pixels, int leastMonths,
                                              const Formatter& formatter);

/// Writes the labels of spec.x.ticks below the plot: a year's in the middle of what is seen of it,
/// others right of their ticks. Leaves out what would leave the picture.
void addTimeLabels(ChartSpec& spec, int pixels, double margin);

/// Draws the as-of line at `day` with its label above the plot, inside the margins.
void addAsOfLine(ChartSpec& spec, QDate day, const QString& label, int pixels, double margin);

/// The same for the day up to which the figures go, or today; its label stands above that of the
/// as-of line where they would meet.
void addTodayLine(ChartSpec& spec, QDate day, const QString& label, int pixels, double margin);

} // namespace capex
