// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loading/journal_commands.h"

#include "tests/support/datasets.h"
#include "tests/support/dialogs.h"
#include "tests/support/many_figures.h"
#include "tests/support/printers.h"
#include "tests/support/widgets.h"
#include "tests/support/window_fixture.h"
#include "views/panels/message_bar.h"

#include <QAbstractButton>
#include <QDir>
#include <QTest>

namespace capex {
namespace {

constexpr int longest = 10000; // milliseconds

/// Windows after a program that ended with unsaved work.
class LeftWorkTest : public WithAWindow
{
protected:
    QString folder() const { return m_session.folder(QStringLiteral("journal")); }
    void leave(const Origin& origin, int attempts = 0)
    {
        QDir().mkpath(folder());
        write("journal/left.journal", Journal::entryText(origin, m_work, {}, attempts));
    }
    bool isLeft() const { return QFile::exists(path("journal/left.journal")); }
    JournalCommands& journal() { return m_window.journal(); }

    const Dataset m_work = datasetOf({{.id = "work"}});
};

TEST_F(LeftWorkTest, WithoutAnyThereIsNoQuestion)
{
    journal().offer();
    EXPECT_EQ(journal().bar(), nullptr);
}

TEST_F(LeftWorkTest, IsOfferedAndNeverAppliedUnasked)
{
    leave(BundledOrigin());
    m_window.openAtStart();
    ASSERT_NE(journal().bar(), nullptr);
    EXPECT_TRUE(
        journal().bar()->text().startsWith(QStringLiteral("Changes to the bundled figures of ")));
    EXPECT_EQ(m_window.document().dataset(), bundledFigures());
    EXPECT_FALSE(m_window.document().isModified());
}

TEST_F(LeftWorkTest, RestoredItIsAnUnsavedStepAndKeptAnew)
{
    const QString file = write("own.json", jsonFormat().write(datasetOf({{.id = "own"}}), {}));
    leave(FileOrigin{file});
    journal().offer();
    EXPECT_TRUE(journal().bar()->text().startsWith(QStringLiteral("Changes to own.json of ")));
    buttonIn(*journal().bar(), "Restore")->click();
    EXPECT_EQ(m_window.document().dataset(), m_work);
    EXPECT_EQ(pathOf(m_window.document().origin()), file);
    EXPECT_TRUE(m_window.document().isModified());
    EXPECT_TRUE(QTest::qWaitFor([this] { return !isLeft(); }, longest));
    EXPECT_FALSE(QDir(folder()).entryList({QStringLiteral("*.journal")}).isEmpty())
        << "it is still unsaved";
    m_window.document().history().undo();
    EXPECT_EQ(m_window.document().dataset(), datasetOf({{.id = "own"}}));
}

TEST_F(LeftWorkTest, OfALargeFileIsAStepUponThatFile)
{
    const QString file = write("large.json", jsonFormat().write(manyFigures(100, 10'000), {}));
    ASSERT_FALSE(FigureLoader::isSmall(file));
    leave(FileOrigin{file});
    journal().offer();
    buttonIn(*journal().bar(), "Restore")->click();
    EXPECT_TRUE(isLeft());
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return m_window.document().dataset() == m_work; }, longest));
    EXPECT_EQ(pathOf(m_window.document().origin()), file);
    EXPECT_TRUE(m_window.document().isModified());
}

TEST_F(LeftWorkTest, OfALargeFileStaysWhereTheReadingIsCancelled)
{
    leave(FileOrigin{write("large.json", jsonFormat().write(manyFigures(100, 10'000), {}))});
    journal().offer();
    buttonIn(*journal().bar(), "Restore")->click();
    m_window.document().loader().cancel();
    m_window.document().openBundled();
    EXPECT_EQ(m_window.document().dataset(), bundledFigures());
    EXPECT_TRUE(isLeft());
}

TEST_F(LeftWorkTest, IsNotRestoredOverUnsavedChangesUnasked)
{
    leave(BundledOrigin());
    journal().offer();
    const Dataset changed = datasetOf({{.id = "changed"}});
    m_window.document().edit(QStringLiteral("changing"), changed);
    whenAsked(*qApp, [](QDialog& dialog) { buttonIn(dialog, "Cancel")->click(); });
    buttonIn(*journal().bar(), "Restore")->click();
    EXPECT_EQ(m_window.document().dataset(), changed);
    EXPECT_FALSE(journal().bar()->text().isEmpty());
    whenAsked(*qApp, [](QDialog& dialog) { buttonIn(dialog, "Discard")->click(); });
    buttonIn(*journal().bar(), "Restore")->click();
    EXPECT_EQ(m_window.document().dataset(), m_work);
}

TEST_F(LeftWorkTest, OfAFileThatIsGoneIsRestoredAllTheSame)
{
    leave(FileOrigin{path("gone.json")});
    journal().offer();
    buttonIn(*journal().bar(), "Restore")->click();
    EXPECT_EQ(m_window.document().dataset(), m_work);
    EXPECT_TRUE(m_window.document().isModified());
}

TEST_F(LeftWorkTest, DiscardedItIsGone)
{
    leave(BundledOrigin());
    journal().offer();
    buttonIn(*journal().bar(), "Discard")->click();
    EXPECT_FALSE(isLeft());
    EXPECT_EQ(journal().bar()->text(), QString());
}

TEST_F(LeftWorkTest, IsNotOfferedOnceItEndedTheProgramTwice)
{
    leave(BundledOrigin(), 1);
    journal().offer();
    ASSERT_NE(journal().bar(), nullptr);
    journal().bar()->takeBack();
    leave(BundledOrigin(), 2);
    journal().offer();
    EXPECT_EQ(journal().bar()->text(), QString());
    EXPECT_TRUE(isLeft()) << "nothing is thrown away unasked";
}

TEST_F(LeftWorkTest, WhatIsLeftOfABrokenEntryChangesNothing)
{
    leave(BundledOrigin());
    QByteArray torn = content("journal/left.journal");
    torn.chop(20);
    write("journal/left.journal", torn);
    journal().offer();
    buttonIn(*journal().bar(), "Restore")->click();
    EXPECT_EQ(m_window.document().dataset(), bundledFigures());
    EXPECT_TRUE(isLeft());
}

TEST_F(LeftWorkTest, ASecondWindowOnOneFileSaysSo)
{
    const QString file = write("own.json", jsonFormat().write(m_work, {}));
    ASSERT_TRUE(m_window.files().open(file));
    EXPECT_EQ(part<MessageBar>().text(), QString());
    MainWindow other(m_session, m_themes);
    other.openAtStart(file);
    EXPECT_TRUE(other.findChild<MessageBar*>()->text().startsWith(
        QStringLiteral("own.json is open in another window, too.")));
}

} // namespace
} // namespace capex
