// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loading/watch_commands.h"

#include "app/loading/review_commands.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"
#include "tests/support/widgets.h"
#include "tests/support/window_fixture.h"
#include "views/panels/findings_panel.h"
#include "views/panels/message_bar.h"
#include "views/panels/review_panel.h"

#include <QAbstractButton>
#include <QFile>
#include <QTest>

namespace capex {
namespace {

const FigureSketch plan{.id = "plan", .amount = Money::single(60, usd)};
const FigureSketch later{
    .id = "later", .amount = Money::single(70, usd), .announced = QDate(2025, 7, 1)};

constexpr int longest = 10000; // milliseconds

/// A window whose file is written by others.
class WatchTest : public WithAWindow
{
protected:
    WatchTest()
    {
        m_own = writeFigures({plan});
        EXPECT_TRUE(m_window.files().open(m_own));
        QApplication::processEvents();
    }

    QString writeFigures(const std::vector<FigureSketch>& sketches)
    {
        return write("own.json", jsonFormat().write(datasetOf(sketches), {}));
    }
    MessageBar& bar() { return part<MessageBar>(); }
    bool says(const char* text)
    {
        const bool isSaid = QTest::qWaitFor(
            [&] { return bar().text().startsWith(QString::fromUtf8(text)); }, longest);
        EXPECT_TRUE(isSaid) << bar().text().toStdString();
        return isSaid;
    }
    std::size_t figures() const { return m_window.document().dataset().figures().size(); }

    QString m_own;
};

TEST_F(WatchTest, AChangedFileIsOffered)
{
    writeFigures({plan, later});
    ASSERT_TRUE(says("own.json has changed on disk: 1 change."));
    EXPECT_EQ(figures(), 1U);
    buttonIn(bar(), "Take over")->click();
    EXPECT_EQ(bar().text(), QString());
    EXPECT_EQ(figures(), 2U);
    EXPECT_FALSE(m_window.document().isModified());
    trigger(Command::Undo);
    EXPECT_EQ(figures(), 1U);
    EXPECT_TRUE(m_window.document().isModified());
}

TEST_F(WatchTest, AChangedFileIsReviewed)
{
    writeFigures({later});
    ASSERT_TRUE(says("own.json has changed on disk: 2 changes."));
    buttonIn(bar(), "Review")->click();
    ASSERT_TRUE(m_window.review().isReviewing());
    EXPECT_EQ(m_window.review().panel()->review()->mode(), ReviewMode::Replace);
    m_window.review().accept();
    EXPECT_EQ(m_window.document().dataset(), datasetOf({later}));
    EXPECT_FALSE(m_window.document().isModified());
}

TEST_F(WatchTest, WhileItCannotBeReadTheFiguresStayAndItSaysWhy)
{
    const Dataset before = m_window.document().dataset();
    write("own.json", "{ \"format\": ");
    ASSERT_TRUE(says("own.json cannot be read just now: "));
    EXPECT_TRUE(m_window.document().dataset().sharesWith(before));
    buttonIn(bar(), "Details")->click();
    EXPECT_EQ(part<FindingsPanel>().title(),
              QStringLiteral("own.json was refused, nothing has changed"));
    writeFigures({plan, later});
    EXPECT_TRUE(says("own.json has changed on disk"));
    writeFigures({plan});
    EXPECT_TRUE(QTest::qWaitFor([&] { return bar().text().isEmpty(); }, longest))
        << "it is as it was";
}

TEST_F(WatchTest, FollowedItIsTakenOverAtOnceWithViewAndChoice)
{
    m_window.selection().choose(CompanyId(u"acme"));
    show(View::Years);
    trigger(Command::FollowFile);
    writeFigures({plan, later});
    ASSERT_TRUE(QTest::qWaitFor([&] { return figures() == 2; }, longest));
    EXPECT_EQ(bar().text(), QString());
    EXPECT_EQ(m_window.currentView(), View::Years);
    EXPECT_EQ(m_window.selection().chosen(), CompanyId(u"acme"));
    EXPECT_FALSE(m_window.document().isModified());
    EXPECT_TRUE(m_window.document().history().canUndo());
    EXPECT_TRUE(Session(path("window.ini")).followsFile());
}

TEST_F(WatchTest, UnsavedChangesAndAChangedFileAreForTheUserToDecide)
{
    trigger(Command::FollowFile);
    m_window.document().edit(QStringLiteral("test"), datasetOf({plan, {.id = "mine"}}));
    writeFigures({plan, later});
    ASSERT_TRUE(says("own.json has changed on disk: 2 changes. What you have changed"));
    EXPECT_EQ(figures(), 2U);
    EXPECT_NE(buttonIn(bar(), "Review"), nullptr);
    buttonIn(bar(), "Take the file's")->click();
    EXPECT_EQ(m_window.document().dataset(), datasetOf({plan, later}));
    trigger(Command::Undo);
    EXPECT_NE(m_window.document().dataset().figure({u"mine"}), nullptr) << "nothing is lost";
}

TEST_F(WatchTest, WhatIsSavedHereIsNoChangeOfOthers)
{
    m_window.document().edit(QStringLiteral("test"), datasetOf({plan, later}));
    ASSERT_TRUE(m_window.files().save());
    m_window.document().edit(QStringLiteral("test"), datasetOf({plan}));
    write("own.json", content("own.json")); // what others write is what it held
    QTest::qWait(1500);
    EXPECT_EQ(bar().text(), QString());
    trigger(Command::Undo);
    QFile::remove(m_own);
    ASSERT_TRUE(says("own.json is no longer there."));
    EXPECT_EQ(figures(), 2U);
}

} // namespace
} // namespace capex
