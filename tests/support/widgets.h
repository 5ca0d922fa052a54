// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/wording/language.h"

#include <QAbstractButton>
#include <QStringList>

class QMenuBar;

namespace capex {

/// The texts of the labels that are seen in a widget once it is shown, as a screen reader has them.
[[nodiscard]] QStringList labelsIn(const QWidget& widget);

/// The button that is seen under that name, its accessible one or else its text; nullptr: none is.
[[nodiscard]] QAbstractButton* buttonIn(const QWidget& widget, const char* name);

/// Whether a part of a widget stands inside of it, as wide as what it holds.
[[nodiscard]] bool isWhole(const QWidget& part, const QWidget& within);

/// What takes the focus in a widget and has no name for a screen reader.
[[nodiscard]] QStringList namelessIn(const QWidget& widget);

/// The widgets that Tab comes to, in its order, beginning with the first in `widget`.
[[nodiscard]] QStringList tabOrderIn(QWidget& widget);

/// The letters by which more than one entry of a menu of the bar is chosen: "File: R". A menu with
/// more entries than letters is left out.
[[nodiscard]] QStringList doubledLettersIn(const QMenuBar& bar);

/// Gives the keyboard to a window, which is shown then.
void activate(QWidget& window);

/// A language for as long as it lives.
using Speaking = WithLanguage;

} // namespace capex
