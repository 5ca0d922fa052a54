// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings/view_state.h"

namespace capex {

/// The states that were looked at, one after the other, like the pages of a browser. No state
/// follows itself; the oldest are forgotten.
class ViewHistory
{
public:
    static constexpr std::size_t mostStates = 100;

    /// `state` is looked at now; what lay ahead is forgotten. Nothing changes if it is already.
    void visit(const ViewState& state);
    /// `state` takes the place of the one that is looked at, as one step of a longer movement.
    void replace(const ViewState& state);
    void clear();

    [[nodiscard]] bool canGoBack() const { return m_at > 1; }
    [[nodiscard]] bool canGoForward() const { return m_at < m_states.size(); }
    /// Goes a step and answers what is looked at then. Only where it can.
    const ViewState& back();
    const ViewState& forward();

private:
    std::vector<ViewState> m_states;
    std::size_t m_at = 0; ///< how many of them lie up to and with the present one
};

} // namespace capex
