// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace capex {

/// Processor time of the program with all its threads, in seconds.
[[nodiscard]] double processorSeconds();

using Work = std::function<void()>;

/// How many times as much processor time `more` takes as `less`: both run in turn, several times,
/// and the fastest run of each counts, so that a busy machine changes little. A ratio that is not
/// below `enough` is measured again, and the least counts.
[[nodiscard]] double costRatio(const Work& more, const Work& less, double enough);

/// Below this ratio, work on four times as much is not quadratic: linear is 4, with sorting and
/// caches that no longer hold it up to 7, quadratic 16.
inline constexpr double notQuadratic = 8;

} // namespace capex
