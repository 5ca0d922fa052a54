// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/wording/formatter.h"

#include <QLocale>

namespace capex {

/// The language of the program nearest to a desktop's: Simplified Chinese where the first language
/// of its user interface is Chinese, else English.
[[nodiscard]] Language languageOf(const QLocale& locale);

/// From now on every text of the program and of Qt's own dialogs is translated into `language`;
/// texts that were made before stay as they are. Needs the application object.
void installLanguage(Language language);

} // namespace capex
