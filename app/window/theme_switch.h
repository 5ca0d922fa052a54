// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/session.h"
#include "views/chart/theme.h"

#include <QObject>

class QApplication;
class QPalette;

namespace capex {

/// Dresses the program in the theme that the user chose, and remembers the choice. Where the
/// desktop is to be followed, it is while the program runs. A desktop with high contrast has it
/// whatever is chosen.
class ThemeSwitch : public QObject
{
    Q_OBJECT

public:
    /// Takes the desktop's theme from the application's palette, so make it before any other theme;
    /// and what the desktop last said of its look from the session.
    ThemeSwitch(QApplication& application, Session& session);

    /// Dresses the program, once: to be called when the first window is complete, before it is
    /// shown.
    void dress();
    void choose(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const;
    [[nodiscard]] ThemeName theme() const;

    /// The desktop has another palette now.
    void takeDesktopPalette(const QPalette& palette);
    /// What the desktop says of its look now; kept for the first picture of the next session.
    void takeDesktopLook(const DesktopLook& look);
    /// Whoever gave the program a palette that is not this theme's meant the desktop's.
    void noticePalette();

private:
    void apply();
    void follow();

    QApplication& m_application;
    Session& m_session;
    ThemeName m_desktop; ///< of its palette
    DesktopLook m_look;
    bool m_isDressed = false;
    bool m_isApplying = false;
};

} // namespace capex
