// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace capex {

/// What is a file of its own, so that the program starts without it.
enum class ProgramPart {
    Download, ///< a program: capex-horizon-download
    Print,    ///< a module: capex-horizon-print
    Window    ///< a module: capex-horizon-window
};

/// The path of a part: beside the program, as it is built, or in the folder for such parts, as it
/// is installed. Where it is in neither, the path is that in the latter. `folder` is the program's.
[[nodiscard]] QString partPath(ProgramPart part, const QString& folder);

/// The same for the program that runs.
[[nodiscard]] QString partPath(ProgramPart part);

/// The folder of the program that runs, also where there is no application object; `name` is what
/// it was called.
[[nodiscard]] QString programFolder(const QString& name);

} // namespace capex
