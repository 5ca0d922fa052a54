// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/side_panels.h"

namespace capex {

namespace {

constexpr int roomForBoth = 1000;
constexpr int roomForOne = 760;

} // namespace

bool fitsBoth(int width)
{
    return width >= roomForBoth;
}

SidePanels fitting(int width, SidePanels requested, std::optional<Side> requestedLast)
{
    if (fitsBoth(width)) {
        return requested;
    }
    const bool keepsSidebar = requested.hasSidebar && requestedLast == Side::Sidebar;
    const bool keepsEvidence =
        requested.hasEvidence && !keepsSidebar && (requestedLast || width >= roomForOne);
    return {keepsSidebar, keepsEvidence};
}

} // namespace capex
