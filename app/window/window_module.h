// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <future>

namespace capex {

/// What the program hands to the module that shows its windows.
struct WindowStart
{
    int& argumentCount;
    char** arguments;
    QStringList files;              ///< to open; none: the bundled figures
    std::shared_future<void> fonts; ///< ends when the fonts have been found
};

/// What the module is asked for, by this name: shows the windows until the last is closed, and
/// answers the exit code.
using RunWindow = int (*)(const WindowStart& start);
constexpr auto runWindowName = "capexRunWindow";

} // namespace capex
