// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/revisions.h"

#include <limits>

namespace capex {

/// Values, in billions, from the lower to the upper end of a panel of revisions.
struct RevisionsScale
{
    double from = std::numeric_limits<double>::infinity(); ///< infinite while there is no value
    double to = 0;
    double step = 0; ///< between ticks; 0 while there are none

    void include(const std::optional<Money>& amount);
    void include(const RevisionHistory& history);

    /// Wide enough that a small change looks small, and from 0 where that is not far.
    [[nodiscard]] RevisionsScale widened() const;

    /// Widened to nice numbers at both ends, in units of which a billion has `perBillion`, with at
    /// most `mostSteps` steps of the ticks between them; 2 at least.
    [[nodiscard]] RevisionsScale onTicks(double perBillion, int mostSteps) const;
};

/// From the lowest to the largest value that a history states, or did without the changes under
/// review.
[[nodiscard]] RevisionsScale scaleOf(const RevisionHistory& history);

/// One scale for all, where the largest value of each can still be read on it; else nothing.
[[nodiscard]] std::optional<RevisionsScale>
commonScale(const std::vector<const RevisionHistory*>& histories);

} // namespace capex
