// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/theme.h"

#include <QPalette>

class QApplication;

/// How the window looks around its pictures: one palette and one stylesheet per theme, built on the
/// tones of views/chart/theme.h.
namespace capex {

/// What a colour of the window is for.
struct WindowColours
{
    QColor window;  ///< behind everything
    QColor surface; ///< of cards, bars, fields and lists
    QColor border;  ///< around them
    QColor hover;   ///< below the pointer
    QColor text;
    QColor muted;    ///< labels, second lines
    QColor accent;   ///< what is chosen, focus rings
    QColor onAccent; ///< text on it
    QColor chosen;   ///< a quiet background of what is chosen
    QColor onChosen; ///< text on it
    QColor refused;  ///< text about what was not taken, and what surrounds that
};
[[nodiscard]] WindowColours windowColours(ThemeName theme);

/// Says every role in every state, so that nothing of the desktop's own palette is mixed in.
[[nodiscard]] QPalette paletteOf(ThemeName theme);
[[nodiscard]] QString styleSheetOf(ThemeName theme);

/// Light or dark, as the windows of a desktop's palette are, with high contrast where its texts
/// are black on white or white on black. A palette that is light in one place and dark in another
/// is answered with a theme that is the same everywhere.
[[nodiscard]] ThemeName themeOf(const QPalette& palette);

/// Font and palette alone: what widgets need to be built.
void applyBasics(QApplication& application, ThemeName theme);

/// Dresses the whole program; changes what is already on the screen. With a stylesheet, every
/// widget is dressed anew each time it finds a parent: dress a window when it is complete.
void applyTheme(QApplication& application, ThemeName theme);

} // namespace capex
