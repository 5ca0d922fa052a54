// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace capex {

/// What is a file of its own, so that the program starts without it and the libraries it needs.
enum class ProgramPart {
    Download, ///< a program: capex-horizon-download
    Print,    ///< modules: capex-horizon-print and so on
    Window,
    Xlsx
};

/// The path of a part: in the folder for such parts, beside that of the program as it is built, or
/// as it is installed. Where it is in neither, the path is that in the latter. `folder` is the
/// program's.
[[nodiscard]] QString partPath(ProgramPart part, const QString& folder);

/// The same for the program that runs, also where it has no application object.
[[nodiscard]] QString partPath(ProgramPart part);

} // namespace capex
