// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>

namespace capex {

/// What somebody who waits shares with a reader on another thread: how far it is, and whether it is
/// to stop. A reader that was stopped gives nothing.
class ReadMonitor
{
public:
    void stop() { m_isStopped.store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isStopped() const { return m_isStopped.load(std::memory_order_relaxed); }

    /// The part of the content that is done, from 0 to 1.
    [[nodiscard]] double share() const { return m_share.load(std::memory_order_relaxed); }
    void setShare(double share)
    {
        m_share.store(std::clamp(share, 0.0, 1.0), std::memory_order_relaxed);
    }

private:
    std::atomic<bool> m_isStopped{false};
    std::atomic<double> m_share{0};
};

} // namespace capex
