// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/window_menus.h"

#include "app/actions/action_list.h"
#include "app/actions/saved_views_menu.h"
#include "app/actions/state_actions.h"
#include "app/actions/window_actions.h"
#include "model/formats/figure_file.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QMenuBar>
#include <QPointer>

#include <algorithm>

namespace capex {
namespace {

QStringList textsOf(const QList<QAction*>& actions)
{
    QStringList texts;
    for (const QAction* const action : actions) {
        texts.append(action->isSeparator() ? QStringLiteral("-") : action->iconText());
    }
    return texts;
}

QStringList words(const char* list)
{
    return QString::fromUtf8(list).split(QStringLiteral(", "));
}

/// A menu bar with all its menus.
class WindowMenusTest : public testing::Test
{
protected:
    WindowMenusTest()
    {
        m_states.setDataset(bundledFigures(), Language::English);
        fillMenuBar(m_bar, m_actions, m_states, {&m_recent, &m_views, &m_page});
    }

    [[nodiscard]] QMenu& menu(const char* name) const
    {
        for (QMenu* const menu : m_bar.findChildren<QMenu*>()) {
            if (menu->menuAction()->iconText() == QString::fromUtf8(name)) {
                return *menu;
            }
        }
        throw std::invalid_argument(name);
    }
    [[nodiscard]] qsizetype timesInBar(const QAction* action) const
    {
        return std::ranges::count(actionsOf(m_bar), action, &MenuAction::action);
    }

    WindowActions m_actions;
    StateActions m_states;
    QMenu m_recent{QStringLiteral("Open &recent")};
    SavedViewsMenu m_views{{m_actions[Command::SaveView], m_actions[Command::ShowSavedViews]}};
    QMenu m_page{QStringLiteral("Page")};
    QMenuBar m_bar;
};

TEST_F(WindowMenusTest, HaveTheirUsualPlaces)
{
    EXPECT_EQ(textsOf(m_bar.actions()), words("File, Edit, View, Figures, Help"));
    EXPECT_EQ(
        textsOf(menu("File").actions()),
        words("Open…, Open recent, Bundled figures, Load updates…, Download figures…, Loads…, "
              "Reload, Follow the file, Save, Save as…, Save a template…, -, "
              "Export picture…, Export table…, Export again, Export all views…, Print preview…, -, "
              "Quit"));
    EXPECT_EQ(
        textsOf(menu("Edit").actions()),
        words("Undo, Redo, -, Copy, Copy picture, Copy table, Copy command line, Paste "
              "figures…, -, New figure…, Edit cell, Duplicate figures, Delete figures, -, Add "
              "note…, Edit note…, Remove note, -, Find, Find a command…"));
    EXPECT_EQ(textsOf(menu("Help").actions()),
              words("Guide and methodology, Keyboard shortcuts, About Capex Horizon"));
}

TEST_F(WindowMenusTest, HoldEveryActionOnce)
{
    const QList<QAction*> all = m_actions.all() + m_states.all();
    for (const QAction* const action : all) {
        EXPECT_EQ(timesInBar(action), 1) << action->text().toStdString();
    }
}

TEST_F(WindowMenusTest, HoldTheMenusOfOthers)
{
    EXPECT_TRUE(menu("File").actions().contains(m_recent.menuAction()));
    EXPECT_TRUE(menu("View").actions().contains(m_views.menuAction()));
}

TEST_F(WindowMenusTest, SayWhyAnEntryIsGrey)
{
    for (const QMenu* const menu : m_bar.findChildren<QMenu*>()) {
        EXPECT_TRUE(menu->toolTipsVisible()) << menu->title().toStdString();
    }
}

TEST_F(WindowMenusTest, OnThePictureHoldWhatCanBeDoneWithIt)
{
    QWidget window;
    const PictureMenu made = makePictureMenu(m_actions, nullptr, &window);
    EXPECT_EQ(textsOf(made.menu->actions()),
              words("Copy picture, Copy table, -, Export picture…, Export table…, "
                    "Export again, Export all views…, Print preview…, -, "
                    "Why this number?, Show in the table of figures, Compare with…, -, "
                    "Add note…, Edit note…, Remove note"));
    EXPECT_EQ(made.evidence->iconText(), QStringLiteral("Why this number?"));
    EXPECT_EQ(made.menu->parent(), &window);
}

TEST_F(WindowMenusTest, OnThePictureOfAPageHoldWhatArrangesIt)
{
    QWidget window;
    QMenu page(QStringLiteral("Page"));
    const PictureMenu made = makePictureMenu(m_actions, &page, &window);
    EXPECT_EQ(made.menu->actions().last(), page.menuAction());
}

TEST_F(WindowMenusTest, OnThePictureAreGoneOnceTheyAreClosed)
{
    QWidget window;
    const QPointer<QMenu> menu = makePictureMenu(m_actions, nullptr, &window).menu;
    menu->popup({});
    menu->close();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(menu.isNull());
    EXPECT_EQ(timesInBar(m_actions[Command::CopyPicture]), 1) << "its actions are others'";
}

} // namespace
} // namespace capex
