// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/read_ahead.h"

#include "model/formats/figure_file.h"

#ifdef CAPEX_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

#include <QThread>

#include <clocale>

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

/// Fontconfig reads numbers as the locale writes them, and so does whoever reads beside it: the
/// application object finds the locale set already.
ReadAhead::ReadAhead()
{
    (void)QThread::currentThread(); // Qt takes the first thread that asks for the main one
    std::setlocale(LC_ALL, "");
    static_cast<void>(QThread::currentThread()); // the first to ask is Qt's main thread
    std::promise<void> fonts;
    m_fonts = fonts.get_future();
    m_all = std::async(std::launch::async, [fonts = std::move(fonts)]() mutable {
        readFonts();
        fonts.set_value();
        (void)bundledFigures();
    });
}

} // namespace capex
