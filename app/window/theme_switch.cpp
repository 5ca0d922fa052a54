// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/theme_switch.h"

#include "views/panels/style.h"

#include <QApplication>

#include <utility>

namespace capex {

ThemeSwitch::ThemeSwitch(QApplication& application, Session& session)
    : m_application(application)
    , m_session(session)
    , m_desktop(themeOf(QApplication::palette()))
{
    applyBasics(m_application, theme());
}

void ThemeSwitch::dress()
{
    if (!std::exchange(m_isDressed, true)) {
        applyTheme(m_application, theme());
    }
}

void ThemeSwitch::choose(ThemeChoice choice)
{
    m_session.keepTheme(choice);
    m_isDressed = true;
    applyTheme(m_application, theme());
}

ThemeChoice ThemeSwitch::choice() const
{
    return m_session.theme();
}

ThemeName ThemeSwitch::theme() const
{
    switch (choice()) {
    case ThemeChoice::System:
        return m_desktop;
    case ThemeChoice::Light:
        return ThemeName::Light;
    case ThemeChoice::Dark:
        return ThemeName::Dark;
    }
    return m_desktop;
}

} // namespace capex
