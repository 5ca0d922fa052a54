// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/dataset.h"
#include "model/wording/language.h"

#include <functional>

/// Which characters the fonts of the system lack: Qt draws those as boxes.
namespace capex {

/// Whether some installed font has a character.
using HasGlyph = std::function<bool(char32_t)>;

/// The application's font, with all that stand in for it.
[[nodiscard]] HasGlyph glyphsOfWindow();

/// Why a window could not be read at all, and what to do about it; nothing where it can.
[[nodiscard]] std::optional<QString> faultOfFonts(const HasGlyph& hasGlyph);

/// The most figures that are looked through: what is written in the first ones, the others are.
inline constexpr qsizetype mostFiguresRead = 20000;

/// The characters of the window, of the language and of the figures, as it shows them, that no font
/// has, in their order; Latin ones are not looked for.
[[nodiscard]] QList<char32_t> missingCharacters(const Dataset& dataset, Language language,
                                                const HasGlyph& hasGlyph);

} // namespace capex
