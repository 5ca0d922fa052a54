// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <future>

namespace capex {

/// What the first window waits for, read on another core: which fonts there are, and the bundled
/// figures. It begins when it is made, best before the application object, whose making takes as
/// long; its end waits for all of it.
class ReadAhead
{
public:
    /// `fonts` ends when those have been found. The window needs them first: the figures are read
    /// after that, where two at once would hold each other up.
    explicit ReadAhead(std::shared_future<void> fonts);

    /// Until the fonts have been found.
    void waitForFonts() const { m_fonts.wait(); }

private:
    std::shared_future<void> m_fonts;
    std::future<void> m_figures;
};

} // namespace capex
