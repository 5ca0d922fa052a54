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

struct LanguageRow
{
    LanguageChoice choice;
    Command command;
};
constexpr LanguageRow languages[] = {{LanguageChoice::System, Command::LanguageSystem},
                                     {LanguageChoice::English, Command::LanguageEnglish},
                                     {LanguageChoice::SimplifiedChinese, Command::LanguageChinese}};
static_assert(isParallel<&LanguageRow::choice>(languages));

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
    for (const LanguageRow& row : languages) {
        connect(actions[row.command], &QAction::triggered, this,
                [this, choice = row.choice] { Q_EMIT languageRequested(choice); });
    }
}

void AppearanceCommands::show()
{
    m_actions[languages[static_cast<int>(m_session.language())].command]->setChecked(true);
    m_actions[themes[static_cast<int>(m_themes.choice())].command]->setChecked(true);
    Q_EMIT shown();
}

} // namespace capex
