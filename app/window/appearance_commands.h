// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/session.h"

#include <QObject>

namespace capex {

class ThemeSwitch;
class WindowActions;

/// Theme and language of the window, as they are chosen among its actions.
class AppearanceCommands : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    AppearanceCommands(const WindowActions& actions, const Session& session, ThemeSwitch& themes,
                       QObject* parent);

    /// Checks what is chosen, and says that the theme may be another one.
    void show();

Q_SIGNALS:
    void shown();
    /// Nothing for the desktop's.
    void languageRequested(std::optional<Language> language);

private:
    const WindowActions& m_actions;
    const Session& m_session;
    ThemeSwitch& m_themes;
};

} // namespace capex
