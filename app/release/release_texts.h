// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace capex {

/// The number of this release: "0.1.0".
[[nodiscard]] QString releaseNumber();

/// The text of `--version`: the program, and below it the versions of what it is linked with.
[[nodiscard]] QString versionText();

/// The text of `--debug-info`, for a report about a fault: releases, system, screens and fonts. It
/// holds no figures, no paths and no name of a user or machine. `locale` is that of the user,
/// "de_DE". Needs an application object; of an offscreen one it tells no screens.
[[nodiscard]] QString debugInfo(const QString& locale);

} // namespace capex
