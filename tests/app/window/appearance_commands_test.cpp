// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/appearance_commands.h"

#include "app/actions/window_actions.h"
#include "app/window/theme_switch.h"
#include "tests/support/window_fixture.h"

#include <QApplication>
#include <QSignalSpy>

namespace capex {
namespace {

class AppearanceCommandsTest : public InAFolder
{
protected:
    ~AppearanceCommandsTest() override { m_themes.choose(ThemeChoice::System); }

    [[nodiscard]] QAction& language(qsizetype index) const
    {
        return *m_actions.languages()->actions().at(index);
    }

    Session m_session{path("window.ini")};
    ThemeSwitch m_themes{*qApp, m_session};
    WindowActions m_actions;
    AppearanceCommands m_appearance{m_actions, m_session, m_themes, nullptr};
};

TEST_F(AppearanceCommandsTest, TheThemeThatIsChosenIsCheckedAndKept)
{
    const QSignalSpy shown(&m_appearance, &AppearanceCommands::shown);
    m_appearance.show();
    EXPECT_TRUE(m_actions[Command::ThemeSystem]->isChecked());
    const std::pair<Command, ThemeChoice> choices[] = {{Command::ThemeDark, ThemeChoice::Dark},
                                                       {Command::ThemeLight, ThemeChoice::Light},
                                                       {Command::ThemeSystem, ThemeChoice::System}};
    for (const auto& [command, choice] : choices) {
        m_actions[command]->trigger();
        EXPECT_EQ(m_session.theme(), choice);
        EXPECT_TRUE(m_actions[command]->isChecked());
    }
    EXPECT_EQ(shown.count(), 4) << "pictures are told each time";
}

TEST_F(AppearanceCommandsTest, TheLanguageThatWasChosenIsChecked)
{
    m_appearance.show();
    EXPECT_TRUE(language(0).isChecked()) << "the desktop's";
    m_session.keepLanguage(Language::SimplifiedChinese);
    m_appearance.show();
    EXPECT_TRUE(language(2).isChecked());
    EXPECT_FALSE(language(0).isChecked());
}

TEST_F(AppearanceCommandsTest, ALanguageIsForOthersToChoose)
{
    QSignalSpy asked(&m_appearance, &AppearanceCommands::languageRequested);
    language(2).trigger();
    language(0).trigger();
    ASSERT_EQ(asked.count(), 2);
    EXPECT_EQ(asked[0].front().value<std::optional<Language>>(), Language::SimplifiedChinese);
    EXPECT_EQ(asked[1].front().value<std::optional<Language>>(), std::nullopt);
    EXPECT_EQ(m_session.language(), std::nullopt) << "nothing is kept before it is done";
}

} // namespace
} // namespace capex
