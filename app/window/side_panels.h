// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace capex {

enum class Side { Sidebar, Evidence };

/// The panels beside the view: requested, or shown.
struct SidePanels
{
    bool hasSidebar = true;
    bool hasEvidence = true;

    friend bool operator==(const SidePanels&, const SidePanels&) = default;
};

/// Which of the requested panels a window of `width` pixels has room for. Where there is room for
/// one, it is the one that was requested last, else the evidence; where there is hardly room, only
/// the one requested.
[[nodiscard]] SidePanels fitting(int width, SidePanels requested,
                                 std::optional<Side> requestedLast);

/// Whether a window of that width has room for both panels.
[[nodiscard]] bool fitsBoth(int width);

} // namespace capex
