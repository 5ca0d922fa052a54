// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"

namespace capex {

/// A figure and the days on which it was the current one of its topic.
struct CurrentFigure
{
    FigureId figure;
    QDate first; ///< the day of its announcement, or a later one that decided for it
    QDate last;  ///< endOfTime() where it still is

    friend bool operator==(const CurrentFigure&, const CurrentFigure&) = default;
};

/// 9999-12-31: the last day of what is current.
[[nodiscard]] QDate endOfTime();

/// For every topic (company, class, measure, period) the figure that section 5 of the methodology
/// selects on each day from what was announced by then: without gaps from the first announcement
/// to endOfTime(), without rivals, and without disputed figures. Topics stand in their order, the
/// figures of each in that of their days.
[[nodiscard]] std::vector<CurrentFigure> vintagesOf(const Dataset& dataset);

} // namespace capex
