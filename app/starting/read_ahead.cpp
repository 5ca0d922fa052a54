// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/starting/read_ahead.h"

#include "app/starting/before_threads.h"
#include "model/formats/figure_file.h"

namespace capex {

ReadAhead::ReadAhead(std::shared_future<void> fonts)
    : m_fonts(std::move(fonts))
{
    prepareForThreads();
    m_figures = std::async(std::launch::async, [found = m_fonts] {
        found.wait();
        (void)bundledFigures();
    });
}

} // namespace capex
