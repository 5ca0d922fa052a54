// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <optional>

namespace capex {

/// By how many bytes `work` lets the memory of the program grow at most. It is done in a process of
/// its own, so that nothing that was freed before is used again. Nothing where it says false.
[[nodiscard]] std::optional<qint64> peakGrowthOf(const std::function<bool()>& work);

} // namespace capex
