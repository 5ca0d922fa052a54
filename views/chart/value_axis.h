// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_spec.h"

#include <span>

namespace capex {

/// What a row of horizontal bars needs from zero to the right.
struct RowReach
{
    double value = 0; ///< the furthest one drawn, in billions
    double taken = 0; ///< pixels behind it: label, gap, arrow
};

/// Makes spec.x a value axis from 0 with the largest scale at which every label fits behind its
/// bar and the last tick stands at the furthest value or beyond it, its tick lines on whole pixels.
/// The plot has its position. Returns the pixels of a billion.
double fitValueAxis(ChartSpec& spec, std::span<const RowReach> rows, const Formatter& formatter,
                    double body);

/// Writes the ticks of spec.x below the plot.
void addValueTicks(ChartSpec& spec, double body);

/// Writes below the ticks what the axis measures ("USD bn per year"), at its right end.
void addAxisTitle(ChartSpec& spec, const QString& title, double body);

} // namespace capex
