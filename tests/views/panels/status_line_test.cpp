// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/status_line.h"

#include "tests/support/printers.h"
#include "tests/support/widgets.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

namespace capex {
namespace {

class StatusLineTest : public testing::Test
{
protected:
    StatusLineTest()
    {
        m_line.showCounts(QStringLiteral("figures.json"), 120, 14, 0);
        m_line.showViewName(QStringLiteral("Headlines"));
        m_line.resize(900, 28);
        m_line.show();
    }

    /// What is seen at the left.
    [[nodiscard]] QString shown() const { return m_line.findChild<QLabel*>()->text(); }
    [[nodiscard]] QString tooltip() const { return m_line.findChild<QLabel*>()->toolTip(); }
    QAction m_findings{QStringLiteral("Findings")};
    QMenu m_views;
    StatusLine m_line{&m_findings, &m_views};
};

TEST_F(StatusLineTest, SaysWhatIsOpenAndHowMuchItHolds)
{
    EXPECT_EQ(m_line.text(),
              QStringLiteral("figures.json · 120 figures · 14 companies · no findings"));
    EXPECT_EQ(shown(), QStringLiteral("figures.json · 120 figures · 14 companies · "));
    m_line.showCounts(QStringLiteral("b.csv"), 1, 1, 1);
    EXPECT_EQ(m_line.text(), QStringLiteral("b.csv · 1 figure · 1 company · 1 finding"));
}

TEST_F(StatusLineTest, WhereItIsNarrowWhatMattersLeastGoesFirst)
{
    QStringList seen;
    for (int width = 900; width > 200; width -= 10) {
        m_line.resize(width, 28);
        if (seen.isEmpty() || seen.back() != shown()) {
            seen.append(shown());
        }
    }
    ASSERT_GE(seen.size(), 3);
    EXPECT_EQ(seen[1], QStringLiteral("figures.json · 120 figures · "));
    EXPECT_EQ(seen[2], QStringLiteral("figures.json · "));
    EXPECT_TRUE(tooltip().contains(m_line.text())) << "all of it is in the tooltip";
}

TEST_F(StatusLineTest, TheCountOfFindingsTriggersTheActionOnce)
{
    const QSignalSpy triggered(&m_findings, &QAction::triggered);
    QTest::mouseClick(buttonIn(m_line, "Findings"), Qt::LeftButton);
    EXPECT_EQ(triggered.size(), 1);
}

TEST_F(StatusLineTest, AtTheRightIsTheMenuOfSavedViews)
{
    auto* const views = qobject_cast<QToolButton*>(buttonIn(m_line, "Saved views"));
    EXPECT_EQ(views->text(), QStringLiteral("Headlines ▾"));
    EXPECT_EQ(views->menu(), &m_views);
    EXPECT_TRUE(isWhole(*views, m_line));
}

TEST_F(StatusLineTest, WhatWasWrittenIsSaidAndItsFolderOffered)
{
    QSignalSpy asked(&m_line, &StatusLine::folderRequested);
    EXPECT_EQ(buttonIn(m_line, "Open folder"), nullptr);
    m_line.showWritten(QStringLiteral("/tmp/a.png"));
    EXPECT_EQ(
        m_line.text(),
        QStringLiteral("Written: %1").arg(QDir::toNativeSeparators(QStringLiteral("/tmp/a.png"))));
    QTest::mouseClick(buttonIn(m_line, "Open folder"), Qt::LeftButton);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.front().front().toString(), QStringLiteral("/tmp/a.png"));
    m_line.showWritten(QStringLiteral("/tmp/a.png"), 3);
    EXPECT_TRUE(m_line.text().contains(QStringLiteral("(3 pages)")));
}

TEST_F(StatusLineTest, AWordTakesAnOlderOneAwayWithItsFolder)
{
    m_line.showWritten(QStringLiteral("/tmp/a.png"));
    m_line.showWord(QStringLiteral("Copied."));
    EXPECT_EQ(m_line.text(), QStringLiteral("Copied."));
    EXPECT_EQ(buttonIn(m_line, "Open folder"), nullptr);
}

TEST_F(StatusLineTest, WhatIsBeingReadIsSaidInPlaceOfAllElse)
{
    QSignalSpy cancelled(&m_line, &StatusLine::cancelRequested);
    m_line.showWord(QStringLiteral("Copied."));
    m_line.showProgress(QStringLiteral("/tmp/large.json"), 0.429);
    EXPECT_EQ(m_line.text(), QStringLiteral("Reading large.json: 42 %"));
    m_line.showProgress(QStringLiteral("/tmp/%2.json"), 0.429);
    EXPECT_EQ(m_line.text(), QStringLiteral("Reading %2.json: 42 %"));
    QTest::mouseClick(buttonIn(m_line, "Cancel"), Qt::LeftButton);
    EXPECT_EQ(cancelled.size(), 1);
    m_line.endProgress();
    EXPECT_EQ(buttonIn(m_line, "Cancel"), nullptr);
    EXPECT_EQ(m_line.text(), QStringLiteral("Copied."));
}

TEST_F(StatusLineTest, AfterAWhileTheCountsAreBack)
{
    m_line.showWritten(QStringLiteral("/tmp/a.png"));
    auto& timer = *m_line.findChild<QTimer*>(QString(), Qt::FindDirectChildrenOnly);
    EXPECT_TRUE(timer.isActive());
    EXPECT_TRUE(QMetaObject::invokeMethod(&timer, "timeout", Qt::DirectConnection));
    EXPECT_TRUE(m_line.text().startsWith(QStringLiteral("figures.json · ")));
    EXPECT_EQ(buttonIn(m_line, "Open folder"), nullptr);
}

TEST_F(StatusLineTest, AFileThatWasGivenUpIsNamed)
{
    m_line.showProgress(QStringLiteral("/tmp/large.json"), 0.1);
    m_line.showCancelled(QStringLiteral("/tmp/large.json"));
    EXPECT_EQ(m_line.text(), QStringLiteral("large.json was not read"));
    EXPECT_EQ(buttonIn(m_line, "Cancel"), nullptr);
}

TEST_F(StatusLineTest, NamesOfFilesAreNoMarkupAndPushNothingAside)
{
    m_line.showWritten(QStringLiteral("/tmp/<b>") + QString(400, u'n') + QStringLiteral(".png"));
    EXPECT_EQ(m_line.findChild<QLabel*>()->textFormat(), Qt::PlainText);
    EXPECT_TRUE(tooltip().contains(QStringLiteral("&lt;b&gt;")));
    EXPECT_TRUE(shown().endsWith(QStringLiteral(".png"))) << "cut in the middle";
    for (const char* const name : {"Open folder", "Findings", "Saved views"}) {
        EXPECT_TRUE(isWhole(*buttonIn(m_line, name), m_line)) << name;
    }
}

TEST_F(StatusLineTest, TabGoesThroughItFromLeftToRight)
{
    m_line.showWritten(QStringLiteral("/tmp/a.png"));
    EXPECT_EQ(namelessIn(m_line), QStringList());
    QStringList order = tabOrderIn(m_line);
    order.sort();
    EXPECT_EQ(order, (QStringList{QStringLiteral("Findings"), QStringLiteral("Open folder"),
                                  QStringLiteral("Saved views")}));
}

} // namespace
} // namespace capex
