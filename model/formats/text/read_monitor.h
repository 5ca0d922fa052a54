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
        const double inPart = m_begin + (m_end - m_begin) * std::clamp(progress, 0.0, 1.0);
        m_progress.store(inPart, std::memory_order_relaxed);
    }
    /// Who reads several contents says which part of all the next one is: what is done of that
    /// counts from `begin` to `end`, between 0 and 1.
    void beginPart(double begin, double end)
    {
        m_begin = begin;
        m_end = end;
    }

private:
    std::atomic<bool> m_isStopped{false};
    std::atomic<double> m_progress{0};
    double m_begin = 0; ///< of the reader alone
    double m_end = 1;   ///< likewise
};

} // namespace capex
