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

    /// How much of the content is done, from 0 to 1.
    [[nodiscard]] double progress() const { return m_progress.load(std::memory_order_relaxed); }
    void setProgress(double progress)
    {
        m_progress.store(std::clamp(progress, 0.0, 1.0), std::memory_order_relaxed);
    }

private:
    std::atomic<bool> m_isStopped{false};
    std::atomic<double> m_progress{0};
};

} // namespace capex
