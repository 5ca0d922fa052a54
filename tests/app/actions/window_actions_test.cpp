// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/window_actions.h"

#include "model/figures/enum_size.h"
#include "model/wording/language.h"
#include "tests/support/printers.h"
#include "tests/support/widgets.h"
#include "views/view_types.h"

#include <gtest/gtest.h>

#include <QSet>

namespace capex {
namespace {

class WindowActionsTest : public testing::Test
{
protected:
    void show(View view)
    {
        ViewState state;
        state.view = view;
        m_actions.showState(state);
    }
    [[nodiscard]] bool isEnabled(Command command) const { return m_actions[command]->isEnabled(); }

    WindowActions m_actions;
};

TEST_F(WindowActionsTest, EveryCommandHasTheWordsThatAreItsOwn)
{
    const std::pair<Command, const char*> keys[] = {
        {Command::Open, "Ctrl+O"},
        {Command::OpenBundled, "Ctrl+B"},
        {Command::Reload, "F5"},
        {Command::Save, "Ctrl+S"},
        {Command::SaveAs, "Ctrl+Shift+S"},
        {Command::ExportPicture, "Ctrl+E"},
        {Command::Quit, "Ctrl+Q"},
        {Command::Undo, "Ctrl+Z"},
        {Command::Redo, "Ctrl+Shift+Z"},
        {Command::Copy, "Ctrl+C"},
        {Command::Find, "Ctrl+F"},
        {Command::FindCommand, "Ctrl+Shift+P"},
        {Command::Back, "Alt+Left"},
        {Command::Forward, "Alt+Right"},
        {Command::CompareWith, "Ctrl+Return"},
        {Command::EarlierDay, "Ctrl+,"},
        {Command::PlayDays, "Space"},
        {Command::LaterDay, "Ctrl+."},
        {Command::CheckAll, "Ctrl+Shift+A"},
        {Command::ShowSidebar, "F7"},
        {Command::ShowEvidence, "F8"},
        {Command::ShowTable, "F9"},
        {Command::ShowDays, "F3"},
        {Command::ShowNotes, "F4"},
        {Command::SaveView, "Ctrl+Shift+V"},
        {Command::ShowFindings, "F6"},
        {Command::ThemeDark, "Ctrl+T, D"},
        {Command::ShowGuide, "F1"},
        {Command::ShowShortcuts, "Shift+F1"},
        {Command::ShowAbout, "Ctrl+F1"},
    };
    for (const auto& [command, key] : keys) {
        EXPECT_EQ(m_actions[command]->shortcut(), QKeySequence(QString::fromLatin1(key)));
    }
}

TEST_F(WindowActionsTest, EveryViewHasAnActionThatAsksItsQuestion)
{
    for (const View view : allOf<View>()) {
        const QAction& action = *m_actions[view];
        EXPECT_EQ(action.text(), nameOf(view));
        EXPECT_EQ(action.whatsThis(), questionOf(view));
        EXPECT_EQ(action.data().toInt(), static_cast<int>(view));
        show(view);
        EXPECT_EQ(m_actions.views()->checkedAction(), &action);
    }
}

TEST_F(WindowActionsTest, WhatDoesNothingToAViewIsDisabledAndSaysWhy)
{
    show(View::Ranking);
    const QString usual = m_actions[Command::ShowTable]->toolTip();
    EXPECT_TRUE(isEnabled(Command::ShowTable) && isEnabled(Command::CheckAll) &&
                isEnabled(Command::CopyPicture) && isEnabled(Command::ShowNotes));
    show(View::Reconciliation);
    EXPECT_FALSE(isEnabled(Command::CheckAll) || isEnabled(Command::CheckNone));
    EXPECT_TRUE(m_actions[Command::CheckNone]->toolTip().contains(QStringLiteral("members")));
    EXPECT_FALSE(isEnabled(Command::ShowTable));
    EXPECT_TRUE(m_actions[Command::ShowTable]->toolTip().contains(QStringLiteral("Only the")));
    show(View::Figures);
    EXPECT_FALSE(isEnabled(Command::ShowNotes));
    EXPECT_TRUE(m_actions[Command::ShowNotes]->toolTip().contains(QStringLiteral("a table here")));
    EXPECT_TRUE(isEnabled(Command::CopyPicture) && isEnabled(Command::CopyTable) &&
                isEnabled(Command::ExportPicture));
    show(View::Ranking);
    EXPECT_EQ(m_actions[Command::ShowTable]->toolTip(), usual);
}

TEST_F(WindowActionsTest, EveryLanguageIsOfferedInItsOwnWords)
{
    const Speaking chinese(Language::SimplifiedChinese);
    const WindowActions actions;
    const QList<QAction*> languages = actions.languages()->actions();
    ASSERT_EQ(static_cast<std::size_t>(languages.size()), allLanguages().size() + 1);
    EXPECT_TRUE(languages.front()->data().toString().isEmpty()) << "the desktop's";
    EXPECT_EQ(languages[1]->text(), QStringLiteral("English"));
    EXPECT_EQ(languages[1]->data().toString(), QStringLiteral("en"));
    EXPECT_EQ(languages[2]->data().toString(), QStringLiteral("zh_CN"));
}

TEST_F(WindowActionsTest, OfThemesAndLanguagesOneIsChosen)
{
    m_actions[Command::ThemeLight]->trigger();
    m_actions[Command::ThemeDark]->trigger();
    EXPECT_TRUE(m_actions[Command::ThemeDark]->isChecked());
    EXPECT_FALSE(m_actions[Command::ThemeLight]->isChecked());
    for (QAction* const language : m_actions.languages()->actions()) {
        language->trigger();
        EXPECT_EQ(m_actions.languages()->checkedAction(), language);
    }
}

TEST_F(WindowActionsTest, WhatIsOpenOrClosedHasACheckMarkAndNothingElseHas)
{
    for (const Command command : {Command::ShowSidebar, Command::ShowEvidence, Command::ShowTable,
                                  Command::ShowDays, Command::ShowFindings, Command::PlayDays}) {
        EXPECT_TRUE(m_actions[command]->isCheckable());
    }
    for (const Command command : {Command::Open, Command::ShowNotes, Command::ShowSavedViews,
                                  Command::EarlierDay, Command::ShowGuide}) {
        EXPECT_FALSE(m_actions[command]->isCheckable());
    }
}

TEST_F(WindowActionsTest, TheSpaceBarIsLeftToWhatHasTheFocus)
{
    EXPECT_EQ(m_actions[Command::PlayDays]->shortcutContext(), Qt::WidgetShortcut);
    EXPECT_EQ(m_actions[Command::LaterDay]->shortcutContext(), Qt::WindowShortcut);
}

TEST_F(WindowActionsTest, AQuestionMarkListsTheKeysToo)
{
    EXPECT_EQ(m_actions[Command::ShowShortcuts]->shortcuts(),
              (QList<QKeySequence>{QKeySequence(QStringLiteral("Shift+F1")), Qt::Key_Question}));
}

TEST_F(WindowActionsTest, AllOfThemAreThereOnce)
{
    const QList<QAction*> all = m_actions.all();
    EXPECT_EQ(QSet<QAction*>(all.begin(), all.end()).size(), all.size());
    const auto commands = static_cast<qsizetype>(enumSize<Command>());
    const auto languages = static_cast<qsizetype>(allLanguages().size());
    EXPECT_EQ(all.size(), commands + allOf<View>().size() + languages + 1);
}

} // namespace
} // namespace capex
