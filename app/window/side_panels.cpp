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

SidePanels fitting(int width, SidePanels wished, std::optional<Side> askedLast)
{
    if (fitsBoth(width)) {
        return wished;
    }
    const bool keepsSidebar = wished.hasSidebar && askedLast == Side::Sidebar;
    const bool keepsEvidence =
        wished.hasEvidence && !keepsSidebar && (askedLast || width >= roomForOne);
    return {keepsSidebar, keepsEvidence};
}

} // namespace capex
