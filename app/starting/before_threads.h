// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

#include <clocale>

namespace capex {

/// To be called before another thread runs beside the making of the application object. The locale
/// is set as that will set it, so that nobody reads numbers beside a change; and Qt, which takes
/// the first thread that asks for the main one, meets the right one first.
inline void prepareForThreads()
{
    std::setlocale(LC_ALL, "");
    static_cast<void>(QThread::currentThread());
}

} // namespace capex
