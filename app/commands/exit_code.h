// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace capex {

/// How the program ends. Where several apply, the largest one is told.
enum class ExitCode {
    Done = 0,
    DataAtFault = 1,        ///< a figure file holds errors
    CommandLineAtFault = 2, ///< an option or argument is wrong
    FileAtFault = 3, ///< a file could not be read or written, or there is no display or no font
};

} // namespace capex
