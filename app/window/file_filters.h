// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/origin.h"

#include <QString>

class QWidget;

/// What file dialogs say about the formats of figure files, in the language shown.
namespace capex {

/// "Figure files (*.json *.csv);;All files (*)"
[[nodiscard]] QString filtersToOpen();

/// Asks for a file of figures, first in the folder of the open one; empty: none is chosen.
[[nodiscard]] QString askForFile(QWidget* parent, const QString& title, const Origin& open);

/// "Figure file (*.json);;Table of the figures (*.csv)"
[[nodiscard]] QString filtersToSave();

/// "Workbook (*.xlsx);;Table of the figures (*.csv)"
[[nodiscard]] QString filtersOfTemplates();

/// The ending that the chosen one of filtersToSave() stands for: ".csv"; that of the first without.
[[nodiscard]] QString endingOfFilter(const QString& chosen);

} // namespace capex
