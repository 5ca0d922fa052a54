// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace capex {

/// A label that wants its middle at `preferred`.
struct LabelSlot
{
    double preferred = 0; ///< in layout pixels
    double height = 0;    ///< above 0, the space to its neighbours included

    friend bool operator==(const LabelSlot&, const LabelSlot&) = default;
};

/// Middles for labels in a column, from top to bottom in the order given, between `top` and
/// `bottom`: no two overlap, and the sum of the squared distances to the preferred positions is the
/// least. Labels that do not collide stay where they want to be. The heights together are at most
/// bottom - top.
[[nodiscard]] std::vector<double> placedApart(std::span<const LabelSlot> labels, double top,
                                              double bottom);

} // namespace capex
