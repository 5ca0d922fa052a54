// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_spec.h"

#include <QPainterPath>

namespace capex {

/// Where labels may still stand in a plot: on no mark and no text.
class FreeRoom
{
public:
    /// Takes the room of the marks that `spec` has now; its texts count as they are when asked.
    /// `air` is kept to the left and right of a label, in layout pixels.
    FreeRoom(const ChartSpec& spec, double air);

    [[nodiscard]] bool holds(const QRectF& label) const;

private:
    const ChartSpec& m_spec;
    double m_air;
    std::vector<QPainterPath> m_taken; ///< by mark
};

/// How far a dot reaches to all sides, and the end of a whisker or an arrow upwards, in units.
inline constexpr double dotReach = 6;
inline constexpr double endReach = 3;

} // namespace capex
