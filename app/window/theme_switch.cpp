// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/theme_switch.h"

#include "views/panels/style.h"

#include <QApplication>
#include <QScopedValueRollback>

#include <utility>

namespace capex {

ThemeSwitch::ThemeSwitch(QApplication& application, Session& session)
    : m_application(application)
    , m_session(session)
    , m_desktop(themeOf(QApplication::palette()))
    , m_look(session.desktopLook())
{
    apply();
}

void ThemeSwitch::dress()
{
    if (!std::exchange(m_isDressed, true)) {
        apply();
    }
}

void ThemeSwitch::choose(ThemeChoice choice)
{
    m_session.keepTheme(choice);
    m_isDressed = true;
    apply();
}

ThemeChoice ThemeSwitch::choice() const
{
    return m_session.theme();
}

ThemeName ThemeSwitch::theme() const
{
    const bool isDesktopDark = m_look.prefersDark.value_or(isDark(m_desktop));
    const ThemeChoice chosen = choice();
    return themeWith(chosen == ThemeChoice::System ? isDesktopDark : chosen == ThemeChoice::Dark,
                     m_look.hasHighContrast || hasHighContrast(m_desktop));
}

void ThemeSwitch::takeDesktopPalette(const QPalette& palette)
{
    m_desktop = themeOf(palette);
    follow();
}

void ThemeSwitch::takeDesktopLook(const DesktopLook& look)
{
    if (look != std::exchange(m_look, look)) {
        m_session.keepDesktopLook(look);
        follow();
    }
}

void ThemeSwitch::noticePalette()
{
    if (m_isDressed && !m_isApplying && QApplication::palette() != paletteOf(theme())) {
        // Queued: widgets are in the middle of being told.
        QMetaObject::invokeMethod(
            this, [this, palette = QApplication::palette()] { takeDesktopPalette(palette); },
            Qt::QueuedConnection);
    }
}

void ThemeSwitch::apply()
{
    const QScopedValueRollback applying(m_isApplying, true);
    m_isDressed ? applyTheme(m_application, theme()) : applyBasics(m_application, theme());
}

void ThemeSwitch::follow()
{
    if (QApplication::palette() != paletteOf(theme())) {
        apply();
    }
}

} // namespace capex
