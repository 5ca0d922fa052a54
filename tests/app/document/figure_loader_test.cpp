// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/figure_loader.h"

#include "app/document/document.h"
#include "tests/support/datasets.h"
#include "tests/support/many_figures.h"
#include "tests/support/printers.h"
#include "views/panels/status_line.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QElapsedTimer>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace capex {
namespace {

constexpr int patience = 60'000; // milliseconds

/// A folder with a large file of many figures and a small one.
class LoadingTest : public testing::Test
{
protected:
    LoadingTest()
    {
        write("large.json", largeContent());
        write("small.json", jsonFormat().write(datasetOf({{.id = "a"}}), {}));
    }

    static const QByteArray& largeContent()
    {
        static const QByteArray content = jsonFormat().write(manyFigures(250, 10000), {});
        return content;
    }
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    void write(const char* name, const QByteArray& content) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(content), content.size());
    }
    [[nodiscard]] bool waitUntilLoaded()
    {
        return QTest::qWaitFor([this] { return !m_document.loader().isLoading(); }, patience);
    }
    /// In milliseconds, between two turns of the event loop.
    [[nodiscard]] qint64 longestPauseWhileLoading()
    {
        qint64 longest = 0;
        QElapsedTimer sinceLast;
        QTimer heart;
        QObject::connect(&heart, &QTimer::timeout,
                         [&] { longest = std::max(longest, sinceLast.restart()); });
        sinceLast.start();
        heart.start(5);
        EXPECT_TRUE(m_document.open(path("large.json")));
        EXPECT_TRUE(waitUntilLoaded());
        return std::max(longest, sinceLast.elapsed());
    }

    QTemporaryDir m_folder;
    Document m_document;
};

} // namespace

TEST_F(LoadingTest, ASmallFileIsThereAtOnce)
{
    EXPECT_TRUE(m_document.open(path("small.json")));
    EXPECT_FALSE(m_document.loader().isLoading());
    EXPECT_EQ(m_document.dataset(), datasetOf({{.id = "a"}}));
}

TEST_F(LoadingTest, ALargeFileComesLaterAndWhole)
{
    m_document.openBundled();
    const QSignalSpy opened(&m_document, &Document::opened);
    EXPECT_TRUE(m_document.open(path("large.json")));
    EXPECT_TRUE(m_document.loader().isLoading());
    EXPECT_TRUE(m_document.isBundled()) << "until the other one is there";
    ASSERT_TRUE(waitUntilLoaded());
    EXPECT_EQ(opened.count(), 1);
    EXPECT_EQ(m_document.origin(), Origin(FileOrigin{path("large.json")}));
    EXPECT_EQ(m_document.dataset(), manyFigures(250, 10000));
    EXPECT_FALSE(m_document.losesForeignChange(path("large.json")));
}

/// A machine that has much else to do may hold up any thread: the best of three counts.
TEST_F(LoadingTest, TheWindowStaysAwakeWhileALargeFileIsRead)
{
    qint64 pause = patience;
    for (int attempt = 0; attempt < 3 && pause >= 100; ++attempt) {
        pause = longestPauseWhileLoading();
    }
    EXPECT_LT(pause, 100) << "milliseconds";
}

TEST_F(LoadingTest, TheShareThatIsReadOnlyGrows)
{
    // The share is told every tenth of a second.
#ifdef __OPTIMIZE__
    constexpr int figures = 100'000;
#else
    constexpr int figures = 10'000;
#endif
    write("long.json", jsonFormat().write(manyFigures(250, figures), {}));
    QSignalSpy progress(&m_document.loader(), &FigureLoader::progressed);
    EXPECT_TRUE(m_document.open(path("long.json")));
    ASSERT_TRUE(waitUntilLoaded());
    double before = 0;
    for (const QList<QVariant>& told : progress) {
        EXPECT_GE(told.at(1).toDouble(), before);
        before = told.at(1).toDouble();
    }
    EXPECT_GT(before, 0);
    EXPECT_LE(before, 1);
}

TEST_F(LoadingTest, CancellingLeavesAllAsItWas)
{
    m_document.openBundled();
    const Dataset before = m_document.dataset();
    const QSignalSpy changed(&m_document, &Document::changed);
    const QSignalSpy refused(&m_document, &Document::refused);
    const QSignalSpy cancelled(&m_document.loader(), &FigureLoader::cancelled);
    m_document.open(path("large.json"));
    m_document.loader().cancel();
    EXPECT_FALSE(m_document.loader().isLoading());
    QTest::qWait(300);
    EXPECT_EQ(cancelled.count(), 1);
    EXPECT_EQ(changed.count() + refused.count(), 0);
    EXPECT_TRUE(m_document.dataset().sharesWith(before));
    EXPECT_TRUE(m_document.isBundled());
}

TEST_F(LoadingTest, WhatIsOvertakenIsDropped)
{
    const QSignalSpy opened(&m_document, &Document::opened);
    write("other.json", largeContent());
    m_document.open(path("large.json"));
    m_document.open(path("other.json"));
    ASSERT_TRUE(waitUntilLoaded());
    EXPECT_EQ(m_document.origin(), Origin(FileOrigin{path("other.json")}));
    m_document.open(path("large.json"));
    EXPECT_TRUE(m_document.open(path("small.json")));
    QTest::qWait(300);
    EXPECT_EQ(m_document.origin(), Origin(FileOrigin{path("small.json")}));
    EXPECT_EQ(opened.count(), 2);
}

TEST_F(LoadingTest, AChangeMeanwhileIsWorthMoreThanAFileOnItsWay)
{
    ASSERT_TRUE(m_document.open(path("small.json")));
    m_document.open(path("large.json"));
    m_document.editViews({}, {{.name = QStringLiteral("mine")}});
    EXPECT_FALSE(m_document.loader().isLoading());
    QTest::qWait(300);
    EXPECT_EQ(m_document.origin(), Origin(FileOrigin{path("small.json")}));
    EXPECT_EQ(m_document.views().size(), 1U);
}

TEST_F(LoadingTest, ALargeFileAtFaultIsRefusedWithAllItsFindings)
{
    m_document.openBundled();
    write("faulty.json", largeContent() + "]");
    QSignalSpy refused(&m_document, &Document::refused);
    EXPECT_TRUE(m_document.open(path("faulty.json"))) << "on its way";
    ASSERT_TRUE(waitUntilLoaded());
    ASSERT_EQ(refused.count(), 1);
    EXPECT_EQ(refused.at(0).at(1).value<Findings>().size(), 1U);
    EXPECT_TRUE(m_document.isBundled());
}

TEST_F(LoadingTest, ALoaderMayGoWhileItReads)
{
    for (int times = 0; times < 3; ++times) {
        FigureLoader loader;
        EXPECT_FALSE(loader.load(path("large.json")));
        EXPECT_FALSE(loader.load(path("large.json")));
    }
}

TEST(StatusLineProgress, SaysHowFarItIsAndOffersToGiveUp)
{
    QAction findings;
    QMenu views;
    StatusLine status(&findings, &views);
    const QSignalSpy cancel(&status, &StatusLine::cancelRequested);
    auto* const button = status.findChild<QToolButton*>(QStringLiteral("cancelReading"));
    EXPECT_TRUE(button->isHidden());
    status.showCounts(QStringLiteral("figures"), 1, 1, 0);
    const QString before = status.text();
    status.showProgress(QStringLiteral("/tmp/large.json"), 0.426);
    EXPECT_EQ(status.text(), QStringLiteral("Reading large.json: 42 %"));
    EXPECT_FALSE(button->isHidden());
    button->click();
    EXPECT_EQ(cancel.count(), 1);
    status.endProgress();
    EXPECT_TRUE(button->isHidden());
    EXPECT_EQ(status.text(), before);
    status.showCancelled(QStringLiteral("/tmp/large.json"));
    EXPECT_EQ(status.text(), QStringLiteral("large.json was not read"));
}

} // namespace capex
