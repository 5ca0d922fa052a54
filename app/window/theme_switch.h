// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/session.h"
#include "views/chart/theme.h"

class QApplication;

namespace capex {

/// Dresses the program in the theme that the user chose, and remembers the choice.
class ThemeSwitch
{
public:
    /// Takes the desktop's theme from the application's palette, so make it before any other theme.
    ThemeSwitch(QApplication& application, Session& session);

    /// Dresses the program, once: to be called when the first window is complete, before it is
    /// shown.
    void dress();
    void choose(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const;
    [[nodiscard]] ThemeName theme() const;

private:
    QApplication& m_application;
    Session& m_session;
    ThemeName m_desktop;
    bool m_isDressed = false;
};

} // namespace capex
