// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/appearance_commands.h"

#include "app/actions/window_actions.h"
#include "app/window/theme_switch.h"
#include "model/figures/enum_size.h"

namespace capex {

namespace {

struct ThemeRow
{
    ThemeChoice choice;
    Command command;
};
constexpr ThemeRow themes[] = {{ThemeChoice::System, Command::ThemeSystem},
                               {ThemeChoice::Light, Command::ThemeLight},
                               {ThemeChoice::Dark, Command::ThemeDark}};
static_assert(isParallel<&ThemeRow::choice>(themes));

/// The language that an action chooses; nothing for the desktop's.
std::optional<Language> languageOf(const QAction& action)
{
    return languageFrom(action.data().toString());
}

} // namespace

AppearanceCommands::AppearanceCommands(const WindowActions& actions, const Session& session,
                                       ThemeSwitch& themeSwitch, QObject* parent)
    : QObject(parent)
    , m_actions(actions)
    , m_session(session)
    , m_themes(themeSwitch)
{
    for (const ThemeRow& row : themes) {
        connect(actions[row.command], &QAction::triggered, this, [this, choice = row.choice] {
            m_themes.choose(choice);
            show();
        });
    }
    connect(actions.languages(), &QActionGroup::triggered, this,
            [this](const QAction* action) { Q_EMIT languageRequested(languageOf(*action)); });
}

void AppearanceCommands::show()
{
    m_themes.noticePalette();
    for (QAction* const action : m_actions.languages()->actions()) {
        action->setChecked(languageOf(*action) == m_session.language());
    }
    m_actions[themes[static_cast<int>(m_themes.choice())].command]->setChecked(true);
    Q_EMIT shown();
}

} // namespace capex
