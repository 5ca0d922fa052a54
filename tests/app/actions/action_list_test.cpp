// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/action_list.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace capex {
namespace {

/// A bar with a menu in a menu.
class ActionListTest : public testing::Test
{
protected:
    ActionListTest()
    {
        QMenu* const file = m_bar.addMenu(QStringLiteral("&File"));
        file->addAction(QStringLiteral("&Open…"))
            ->setShortcut(QKeySequence(QStringLiteral("Ctrl+O")));
        file->addSeparator();
        file->addMenu(QStringLiteral("E&xport"))->addAction(QStringLiteral("R&&D (&P)"));
        m_bar.addMenu(QStringLiteral("View(&V)"))->addAction(QStringLiteral("Reopen"));
    }

    static QString namesOf(const std::vector<MenuAction>& actions)
    {
        QStringList names;
        for (const MenuAction& action : actions) {
            names.append((action.path + QStringList{action.name()}).join(u'/'));
        }
        return names.join(u' ');
    }

    QMenuBar m_bar;
};

TEST_F(ActionListTest, HasEveryActionWithTheMenusThatLeadToIt)
{
    EXPECT_EQ(namesOf(actionsOf(m_bar)), QStringLiteral("File/Open File/Export/R&D View/Reopen"));
}

TEST_F(ActionListTest, NamesTheKeysWhereThereAreSome)
{
    const std::vector<MenuAction> all = actionsOf(m_bar);
    EXPECT_EQ(all.front().keys(), QStringLiteral("Ctrl+O"));
    EXPECT_TRUE(all.back().keys().isEmpty());
}

TEST_F(ActionListTest, FindsByNameBeforeByMenu)
{
    const std::vector<MenuAction> all = actionsOf(m_bar);
    EXPECT_EQ(matching(all, {}).size(), 3U);
    EXPECT_EQ(matching(all, QStringLiteral("open")).front().name(), QStringLiteral("Open"));
    EXPECT_EQ(namesOf(matching(all, QStringLiteral("export"))), QStringLiteral("File/Export/R&D"));
    EXPECT_TRUE(matching(all, QStringLiteral("zzz")).empty());
}

} // namespace
} // namespace capex
