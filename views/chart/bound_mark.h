// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_spec.h"

namespace capex {

/// What shows along an axis of values that an amount is not exact: the whisker over a range, the
/// arrow of an open end.
struct BoundMark
{
    Mark::Shape shape;
    double from; ///< in the coordinates of the axis
    double to;   ///< of an arrow: its tip

    friend bool operator==(const BoundMark&, const BoundMark&) = default;
};

/// The arrow of an open end at `end`; one that points back goes down to `least` at most. Nothing
/// for other bounds.
[[nodiscard]] std::optional<BoundMark> arrowOf(Bound bound, double end, double length,
                                               double least = 0);

/// The mark of an amount on an axis of billions, where an arrow is `arrow` long and begins at the
/// mid; nothing for a single value.
[[nodiscard]] std::optional<BoundMark> boundMark(const Money& amount, double arrow);

/// How far a bar up to the mid and a whisker reach, in billions; 0 without an amount.
[[nodiscard]] double furthestOf(const std::optional<Money>& amount);

/// Whether there is an arrow beyond that.
[[nodiscard]] bool isOpenAbove(const std::optional<Money>& amount);

} // namespace capex
