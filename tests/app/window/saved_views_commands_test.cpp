// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/document.h"
#include "app/window/saved_views_commands.h"
#include "app/window/undo_commands.h"
#include "model/formats/figure_file.h"
#include "tests/support/printers.h"
#include "views/panels/saved_views_dialog.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QListWidget>
#include <QSignalSpy>

namespace capex {
namespace {

class SavedViewsCommandsTest : public testing::Test
{
protected:
    SavedViewsCommandsTest() { m_document.openBundled(); }

    [[nodiscard]] static SavedView shown(const QString& name)
    {
        SavedView view;
        view.name = name;
        view.settings.year = 2031;
        return view;
    }
    [[nodiscard]] std::size_t count() const { return m_document.views().size(); }

    Document m_document;
    QWidget m_window;
    SavedViewsCommands m_views{m_document, Language::English, shown, m_window};
    QAction m_undo;
    QAction m_redo;
    UndoCommands m_history{m_document.history(), m_undo, m_redo};
};

TEST_F(SavedViewsCommandsTest, WhatIsShownIsSavedUnderTheNextFreeName)
{
    const std::size_t before = count();
    m_views.save(QStringLiteral("mine"));
    m_views.save(QStringLiteral("mine"));
    ASSERT_EQ(count(), before + 2);
    EXPECT_EQ(m_document.views()[before].settings.year, 2031);
    EXPECT_NE(m_document.views()[before + 1].name, QStringLiteral("mine"));
}

TEST_F(SavedViewsCommandsTest, UndoSaysWhatItTakesBack)
{
    QSignalSpy changed(&m_history, &UndoCommands::changed);
    EXPECT_FALSE(m_undo.isEnabled());
    EXPECT_EQ(m_undo.text(), QStringLiteral("&Undo"));
    m_views.save(QStringLiteral("R&D"));
    EXPECT_TRUE(m_undo.isEnabled());
    EXPECT_EQ(m_undo.text(), QStringLiteral("&Undo saving view “R&&D”"));
    const std::size_t saved = count();
    m_undo.trigger();
    EXPECT_EQ(count(), saved - 1);
    EXPECT_FALSE(m_undo.isEnabled());
    EXPECT_TRUE(m_redo.text().contains(QStringLiteral("saving view")));
    m_redo.trigger();
    EXPECT_EQ(count(), saved);
    EXPECT_GE(changed.count(), 3);
}

TEST_F(SavedViewsCommandsTest, TheDialogFollowsTheDocument)
{
    SavedViewsDialog& dialog = m_views.open();
    auto& list = *dialog.findChild<QListWidget*>();
    EXPECT_EQ(static_cast<std::size_t>(list.count()), count());
    m_views.save(QStringLiteral("mine"));
    EXPECT_EQ(list.item(list.count() - 1)->text(), QStringLiteral("mine"));
    m_document.history().undo();
    EXPECT_EQ(static_cast<std::size_t>(list.count()), count());
    EXPECT_EQ(&m_views.open(), &dialog) << "there is one";
}

TEST_F(SavedViewsCommandsTest, WhatTheDialogAsksForIsDone)
{
    SavedViewsDialog& dialog = m_views.open();
    QSignalSpy chosen(&m_views, &SavedViewsCommands::viewChosen);
    Q_EMIT dialog.viewChosen(shown({}));
    EXPECT_EQ(chosen.count(), 1);
    const std::size_t originals = count();
    Q_EMIT dialog.viewsChanged(QStringLiteral("deleting"), {});
    EXPECT_EQ(count(), 0U);
    Q_EMIT dialog.originalsRequested();
    EXPECT_EQ(count(), originals);
    Q_EMIT dialog.saveRequested(QStringLiteral("mine"));
    EXPECT_EQ(m_document.views().back().name, QStringLiteral("mine"));
}

TEST_F(SavedViewsCommandsTest, TheKeysOfUndoWorkInTheDialog)
{
    m_views.setCommands({&m_undo, &m_redo});
    EXPECT_TRUE(m_views.open().actions().contains(&m_undo));
    m_views.close();
    EXPECT_EQ(m_window.findChild<SavedViewsDialog*>(), nullptr);
}

} // namespace
} // namespace capex
