// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <future>

namespace capex {

/// Reads on another core what the first window waits for: which fonts there are, then the bundled
/// figures. It begins when it is made, best before the application object, whose making takes as
/// long; its end waits for all of it.
class ReadAhead
{
public:
    ReadAhead();

    /// Until the fonts have been read. Who asks for one before reads them a second time.
    void waitForFonts() const { m_fonts.wait(); }

private:
    std::future<void> m_fonts;
    std::future<void> m_all;
};

} // namespace capex
