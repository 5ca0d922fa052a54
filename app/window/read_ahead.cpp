// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/read_ahead.h"

#include "app/document/before_threads.h"
#include "model/formats/figure_file.h"

#ifdef CAPEX_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

namespace capex {

namespace {

/// Which fonts there are: Qt asks Fontconfig, which reads dozens of files before it can tell.
void readFonts()
{
#ifdef CAPEX_FONTCONFIG
    FcInit();
#endif
}

} // namespace

ReadAhead::ReadAhead()
{
    prepareForThreads();
    std::promise<void> fonts;
    m_fonts = fonts.get_future();
    m_all = std::async(std::launch::async, [fonts = std::move(fonts)]() mutable {
        readFonts();
        fonts.set_value();
        (void)bundledFigures();
    });
}

} // namespace capex
