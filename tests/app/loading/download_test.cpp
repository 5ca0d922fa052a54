// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loading/download.h"

#include "app/loading/download_words.h"
#include "model/figures/enum_size.h"
#include "tests/support/printers.h"
#include "tests/support/proxy.h"
#include "tests/support/tls_server.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// The process that downloads, as the program starts, hears and ends it.
namespace capex {
namespace {

using namespace std::chrono_literals;

constexpr qint64 megabyte = qint64{1} << 20;

class DownloadTest : public testing::Test
{
protected:
    DownloadTest()
    {
        m_request = {m_server.address(QStringLiteral("file.json")),
                     QStringLiteral("Jane Doe jane@example.com"),
                     m_folder.filePath(QStringLiteral("file.json")),
                     TlsServer::authority(),
                     {megabyte, 5s, 2s}};
    }

    std::optional<TransferFailure> run(const QString& program = QStringLiteral(CAPEX_DOWNLOAD))
    {
        Download download(program);
        const QSignalSpy done(&download, &Download::succeeded);
        const QSignalSpy failed(&download, &Download::failed);
        download.start(m_request);
        EXPECT_TRUE(QTest::qWaitFor([&] { return done.count() + failed.count() > 0; }, 15000));
        QTest::qWait(20);
        EXPECT_EQ(done.count() + failed.count(), 1);
        EXPECT_FALSE(download.isRunning());
        return failed.isEmpty() ? std::nullopt
                                : std::optional(failed[0][0].value<TransferFailure>());
    }
    /// An executable script that stands for the process.
    [[nodiscard]] QString script(const QByteArray& lines) const
    {
        QFile file(m_folder.filePath(QStringLiteral("script")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + lines);
        file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        return file.fileName();
    }
    [[nodiscard]] bool hasFile() const { return QFile::exists(m_request.target); }
    void hang()
    {
        m_server.answerWith([](QSslSocket& client, const QByteArray&) {
            client.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"cik\"");
        });
    }

    TlsServer m_server;
    QTemporaryDir m_folder;
    TransferRequest m_request;
};

TEST_F(DownloadTest, BringsTheBytesOfTheFile)
{
    const QByteArray bytes(300'000, '{');
    m_server.answerWith(httpAnswer(bytes));
    EXPECT_EQ(run(), std::nullopt);
    QFile file(m_request.target);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), bytes);
}

TEST_F(DownloadTest, SaysWhyThereIsNone)
{
    m_server.answerWith(httpAnswer("{}", "404 Not Found"));
    EXPECT_EQ(run(), (TransferFailure{TransferFault::Status, {QStringLiteral("404")}}));
    EXPECT_FALSE(hasFile());
}

TEST_F(DownloadTest, GoesThroughTheProxyOfTheSystem)
{
    const Proxy proxy(m_request.address.port());
    const QByteArray address = "http://127.0.0.1:" + QByteArray::number(proxy.port());
    const QByteArray names[]{"https_proxy", "http_proxy"};
    QList<QByteArray> usual;
    for (const QByteArray& name : names) {
        usual.append(qgetenv(name.constData()));
        qputenv(name.constData(), address);
    }
    m_request.address = QUrl(QStringLiteral("https://server.invalid/file.json"));
    m_server.answerWith(httpAnswer("{}"));
    EXPECT_EQ(run(), std::nullopt);
    EXPECT_TRUE(proxy.told().startsWith("CONNECT server.invalid:443 "));
    for (const QByteArray& name : names) {
        qputenv(name.constData(), usual.takeFirst());
    }
}

TEST_F(DownloadTest, IsGivenUpAtOnceAndLeavesNoProcess)
{
    hang();
    Download download(QStringLiteral(CAPEX_DOWNLOAD));
    const QSignalSpy progressed(&download, &Download::progressed);
    const QSignalSpy failed(&download, &Download::failed);
    download.start(m_request);
    ASSERT_TRUE(QTest::qWaitFor([&] { return progressed.count() > 0; }));
    EXPECT_EQ(progressed[0][0].value<TransferProgress>(), (TransferProgress{6, 1000}));
    QElapsedTimer timer;
    timer.start();
    download.cancel();
    EXPECT_LT(timer.elapsed(), 1000);
    EXPECT_FALSE(download.isRunning());
    QTest::qWait(50);
    EXPECT_EQ(failed.count(), 0) << "who gives up is told nothing more";
    m_request.target += QStringLiteral(".2");
    m_server.answerWith(httpAnswer("{}"));
    const QSignalSpy done(&download, &Download::succeeded);
    download.start(m_request);
    EXPECT_TRUE(QTest::qWaitFor([&] { return done.count() > 0; })) << "it can begin anew";
}

/// As when the program is killed: nobody is left who would remove the file.
TEST_F(DownloadTest, TheProcessEndsWithTheProgramAndTakesItsFileAlong)
{
    hang();
    QProcess process;
    process.start(QStringLiteral(CAPEX_DOWNLOAD), {});
    process.write(lineOf(m_request));
    ASSERT_TRUE(QTest::qWaitFor([&] { return hasFile() && !m_server.requests().isEmpty(); }));
    process.closeWriteChannel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 1500));
    EXPECT_EQ(process.exitCode(), 1);
    EXPECT_FALSE(hasFile());
}

TEST_F(DownloadTest, AProcessThatIsAskedNothingSaysWhoseItIs)
{
    QProcess process;
    process.start(QStringLiteral(CAPEX_DOWNLOAD), {});
    process.closeWriteChannel();
    ASSERT_TRUE(process.waitForFinished(5000));
    EXPECT_EQ(process.exitCode(), 2);
    EXPECT_TRUE(process.readAllStandardError().contains("Capex Horizon"));
}

TEST_F(DownloadTest, AProcessThatIsNotThereIsNamed)
{
    const auto failed = run(m_folder.filePath(QStringLiteral("nothing")));
    ASSERT_TRUE(failed);
    EXPECT_EQ(failed->fault, TransferFault::NotStarted);
    EXPECT_FALSE(failed->said.value(0).isEmpty());
}

TEST_F(DownloadTest, AProcessThatDiesIsNoSuccess)
{
    EXPECT_EQ(run(script("kill -9 $$\n")), (TransferFailure{TransferFault::Ended, {}}));
}

TEST_F(DownloadTest, ASuccessWithoutAFileIsNone)
{
    EXPECT_EQ(run(script("echo '{\"done\":true}'\n")), (TransferFailure{TransferFault::Ended, {}}));
}

TEST_F(DownloadTest, AProcessThatForgetsItsDeadlineIsEnded)
{
    m_request.limits.whole = 1s;
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(run(script("exec sleep 60\n")),
              (TransferFailure{TransferFault::TooSlow, {QStringLiteral("1")}}));
    EXPECT_LT(timer.elapsed(), 10000);
}

TEST(DownloadWords, SayEveryFaultWithWhatItSpeaksOf)
{
    const QStringList said{QStringLiteral("<one>"), QStringLiteral("%1 two")};
    QStringList texts;
    for (int index = 0; index < static_cast<int>(enumSize<TransferFault>()); ++index) {
        const QString text = transferText({static_cast<TransferFault>(index), said});
        EXPECT_TRUE(text.endsWith(u'.')) << text.toStdString();
        texts.append(text);
    }
    EXPECT_EQ(QSet<QString>(texts.begin(), texts.end()).size(), texts.size());
    const auto text = [](TransferFault fault, const QStringList& words) {
        return transferText({fault, words});
    };
    EXPECT_EQ(text(TransferFault::Truncated, {QStringLiteral("10"), QStringLiteral("100")}),
              QStringLiteral("The server promised 100 bytes and sent 10 of them."));
    EXPECT_EQ(text(TransferFault::Status, {QStringLiteral("500")}),
              QStringLiteral("The server answered 500 instead of the file."));
    EXPECT_EQ(text(TransferFault::Status, {QStringLiteral("404")}),
              QStringLiteral("The server has no such file (404)."));
    EXPECT_EQ(text(TransferFault::TooLarge, {QStringLiteral("404")}),
              QStringLiteral("It is larger than 404 MB."));
    EXPECT_EQ(text(TransferFault::NoConnection, {QStringLiteral("a\nb")}),
              QStringLiteral("There is no connection (a\\nb)."));
}

TEST(DownloadWords, SayHowFarItIs)
{
    EXPECT_EQ(progressText({megabyte, 10 * megabyte}), QStringLiteral("1.0 of 10.0 MB"));
    EXPECT_EQ(progressText({megabyte / 2, -1}), QStringLiteral("0.5 MB"));
}

} // namespace
} // namespace capex
