// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/undo_commands.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QSignalSpy>
#include <QUndoStack>

namespace capex {
namespace {

class UndoCommandsTest : public testing::Test
{
protected:
    void push(const char* name) { m_history.push(new QUndoCommand(QString::fromUtf8(name))); }

    QUndoStack m_history;
    QAction m_undo;
    QAction m_redo;
    UndoCommands m_commands{m_history, m_undo, m_redo};
};

TEST_F(UndoCommandsTest, WithoutAHistoryThereIsNothingToTakeBack)
{
    EXPECT_FALSE(m_undo.isEnabled() || m_redo.isEnabled());
    EXPECT_EQ(m_undo.text(), QStringLiteral("&Undo"));
    EXPECT_EQ(m_redo.text(), QStringLiteral("&Redo"));
}

TEST_F(UndoCommandsTest, EachActionSaysWhatItTakesBackOrDoesAgain)
{
    push("first");
    push("second");
    EXPECT_EQ(m_undo.text(), QStringLiteral("&Undo second"));
    EXPECT_FALSE(m_redo.isEnabled());
    m_undo.trigger();
    EXPECT_EQ(m_undo.text(), QStringLiteral("&Undo first"));
    EXPECT_EQ(m_redo.text(), QStringLiteral("&Redo second"));
    m_redo.trigger();
    EXPECT_EQ(m_history.index(), 2);
}

TEST_F(UndoCommandsTest, TellsOfEveryStep)
{
    QSignalSpy changed(&m_commands, &UndoCommands::changed);
    push("first");
    EXPECT_GE(changed.size(), 1);
    changed.clear();
    m_undo.trigger();
    EXPECT_GE(changed.size(), 1);
}

TEST_F(UndoCommandsTest, ANameIsNeverAKey)
{
    push("deleting view “R&D”");
    EXPECT_EQ(m_undo.text(), QStringLiteral("&Undo deleting view “R&&D”"));
}

} // namespace
} // namespace capex
