// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What file dialogs say about the formats of figure files, in the language shown.
namespace capex {

/// "Figure files (*.json *.csv);;All files (*)"
[[nodiscard]] QString filtersToOpen();

/// "Figure file (*.json);;Table of the figures (*.csv)"
[[nodiscard]] QString filtersToSave();

/// The ending that the chosen one of filtersToSave() stands for: ".csv"; that of the first without.
[[nodiscard]] QString endingOfFilter(const QString& chosen);

} // namespace capex
