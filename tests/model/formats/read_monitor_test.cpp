// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/text/read_monitor.h"

#include "model/formats/figure_file.h"
#include "tests/support/datasets.h"
#include "tests/support/many_figures.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include <thread>

namespace capex {
namespace {

const QDate today(2026, 9, 15);

/// Some thousand figures as a file of `format`.
QByteArray contentIn(const FigureFormat& format)
{
    static const Dataset many = manyFigures(50, 20000);
    return format.write(many, {});
}

class Monitored : public testing::TestWithParam<const FigureFormat*>
{
};

TEST_P(Monitored, AReaderIsAtTheEndWhenAllIsRead)
{
    ReadMonitor monitor;
    EXPECT_EQ(monitor.progress(), 0);
    EXPECT_TRUE(readFigures(contentIn(*GetParam()), *GetParam(), {today, {}, &monitor}).dataset);
    EXPECT_GT(monitor.progress(), 0.95);
    EXPECT_LE(monitor.progress(), 1);
}

TEST_P(Monitored, AStoppedReaderGivesNothingAndFindsNothing)
{
    ReadMonitor monitor;
    monitor.stop();
    const QByteArray faulty = contentIn(*GetParam()) + "\"";
    for (const QByteArray& content : {contentIn(*GetParam()), faulty}) {
        const ReadResult read = readFigures(content, *GetParam(), {today, {}, &monitor});
        EXPECT_FALSE(read.dataset);
        EXPECT_TRUE(read.findings.empty());
        EXPECT_TRUE(read.views.empty());
    }
    EXPECT_LT(monitor.progress(), 0.1) << "it has read on";
}

/// The share only grows, and stopping halfway ends the reading before its end.
TEST_P(Monitored, AReaderCanBeStoppedHalfway)
{
    const QByteArray content = contentIn(*GetParam());
    ReadMonitor monitor;
    ReadResult read;
    std::thread reader([&] { read = readFigures(content, *GetParam(), {today, {}, &monitor}); });
    double last = 0;
    while (last < 0.1) {
        const double share = monitor.progress();
        EXPECT_GE(share, last);
        last = share;
        std::this_thread::yield();
    }
    monitor.stop();
    reader.join();
    EXPECT_FALSE(read.dataset);
    EXPECT_LT(monitor.progress(), 0.95);
}

INSTANTIATE_TEST_SUITE_P(Formats, Monitored, testing::Values(&jsonFormat(), &csvFormat()),
                         [](const auto& format) { return format.param->name().toStdString(); });

TEST(ReadMonitor, AFileIsNotReadOnWhenNobodyWaits)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("many.json"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(contentIn(jsonFormat()));
    file.close();
    ReadMonitor monitor;
    monitor.stop();
    const auto read = readFigureFile(path, {today, {}, &monitor});
    ASSERT_TRUE(read);
    EXPECT_FALSE(read->dataset);
    EXPECT_TRUE(read->findings.empty());
    EXPECT_EQ(monitor.progress(), 0);
}

} // namespace
} // namespace capex
