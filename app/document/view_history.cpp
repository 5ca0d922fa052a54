// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/view_history.h"

namespace capex {

void ViewHistory::visit(const ViewState& state)
{
    if (m_at > 0 && m_states[m_at - 1] == state) {
        return;
    }
    m_states.resize(m_at);
    m_states.push_back(state);
    if (m_states.size() > mostStates) {
        m_states.erase(m_states.begin());
    }
    m_at = m_states.size();
}

void ViewHistory::replace(const ViewState& state)
{
    if (m_at > 0) {
        --m_at;
    }
    visit(state);
}

void ViewHistory::clear()
{
    m_states.clear();
    m_at = 0;
}

const ViewState& ViewHistory::back()
{
    Q_ASSERT(canGoBack());
    --m_at;
    return m_states[m_at - 1];
}

const ViewState& ViewHistory::forward()
{
    Q_ASSERT(canGoForward());
    ++m_at;
    return m_states[m_at - 1];
}

} // namespace capex
