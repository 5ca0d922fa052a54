// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_spec.h"

namespace capex {

/// The room of a view that scrolls a picture where it is taller than the view.
struct ScrollRoom
{
    ChartSurface whole;        ///< all of it
    ChartSurface besideBar;    ///< what a scroll bar leaves
    double height = 0;         ///< of the view, in pixels
    double expectedHeight = 0; ///< of the picture; a good guess saves a layout
    double leastHeight = 0;    ///< of the picture in all of the room; 0: nobody knows
};

/// The picture for that room: for the width beside the scroll bar exactly where it is taller.
[[nodiscard]] ChartSpec layOutFor(const ScrollRoom& room, const ChartBuilder& builder);

} // namespace capex
