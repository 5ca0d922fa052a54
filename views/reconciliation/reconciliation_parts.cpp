// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reconciliation/reconciliation_parts.h"

#include <algorithm>

namespace capex {

void PanelNeed::include(const PanelNeed& other)
{
    head = std::max(head, other.head);
    pitch = std::max(pitch, other.pitch);
    steps = std::max(steps, other.steps);
    explanation = std::max(explanation, other.explanation);
}

std::vector<Reconciliation> inOrder(std::vector<Reconciliation> given)
{
    std::stable_partition(given.begin(), given.end(), hasMembers);
    return given;
}

std::size_t panelsWanted(const std::vector<Reconciliation>& ordered, const ChartSurface& surface)
{
    constexpr std::size_t most = 3; // in a picture that does not grow
    const auto withMembers = static_cast<std::size_t>(std::ranges::count_if(ordered, hasMembers));
    const std::size_t wanted = withMembers > 0 ? withMembers : ordered.size();
    const bool grows = surface.height == ChartSurface::Height::Grows;
    return grows ? wanted : std::min(most, wanted);
}

} // namespace capex
