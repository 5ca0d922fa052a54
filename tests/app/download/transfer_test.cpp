// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/download/transfer.h"

#include "tests/support/printers.h"
#include "tests/support/proxy.h"
#include "tests/support/tls_server.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// One file from a server that does what it likes. What is not whole and right leaves nothing.
namespace capex {
namespace {

using namespace std::chrono_literals;

constexpr qint64 megabyte = qint64{1} << 20;
const QByteArray body = R"({"cik": 1, "entityName": "Acme", "facts": {}})";

class TransferTest : public testing::Test
{
protected:
    TransferTest()
    {
        m_request = {m_server.address(QStringLiteral("file.json")),
                     QStringLiteral("Jane Doe jane@example.com"),
                     m_folder.filePath(QStringLiteral("file.json")),
                     TlsServer::authority(),
                     {megabyte, 5s, 2s}};
    }

    /// Why the transfer failed; nothing: it did not.
    std::optional<TransferFailure> run()
    {
        Transfer transfer(m_request);
        const QSignalSpy done(&transfer, &Transfer::succeeded);
        const QSignalSpy failed(&transfer, &Transfer::failed);
        transfer.start();
        EXPECT_EQ(done.count() + failed.count(), 0) << "it ends before start() has returned";
        EXPECT_TRUE(QTest::qWaitFor([&] { return done.count() + failed.count() > 0; }, 10000));
        EXPECT_EQ(done.count() + failed.count(), 1);
        EXPECT_EQ(done.isEmpty(), folder().isEmpty()) << "there is a file just where it is whole";
        return failed.isEmpty() ? std::nullopt
                                : std::optional(failed[0][0].value<TransferFailure>());
    }
    /// The same for a server that sends these bytes.
    std::optional<TransferFailure> runOn(const QByteArray& answer)
    {
        m_server.answerWith(answer);
        return run();
    }
    [[nodiscard]] QStringList folder() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(m_request.target);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    TlsServer m_server;
    QTemporaryDir m_folder;
    TransferRequest m_request;
};

TransferFailure failure(TransferFault fault, const QStringList& said = {})
{
    return {fault, said};
}

TEST_F(TransferTest, BringsTheBytesOfTheFile)
{
    QByteArray bytes;
    for (int index = 0; index < 600'000; ++index) {
        bytes += static_cast<char>(index % 251);
    }
    EXPECT_EQ(runOn(httpAnswer(bytes)), std::nullopt);
    EXPECT_EQ(content(), bytes);
}

TEST_F(TransferTest, SaysWhoAsksAndNothingElseOfThem)
{
    EXPECT_EQ(runOn(httpAnswer(body)), std::nullopt);
    ASSERT_EQ(m_server.requests().size(), 1);
    QList<QByteArray> lines = m_server.requests().front().trimmed().split('\n');
    EXPECT_EQ(lines.takeFirst(), "GET /file.json HTTP/1.1\r");
    QStringList names;
    for (const QByteArray& line : lines) {
        names.append(QString::fromLatin1(line.left(line.indexOf(':')).toLower()));
    }
    names.sort();
    EXPECT_EQ(names.join(u' '), QStringLiteral("accept accept-encoding accept-language connection "
                                               "host user-agent"));
    EXPECT_TRUE(m_server.requests().front().toLower().contains(
        "user-agent: jane doe jane@example.com\r\n"));
    EXPECT_TRUE(m_server.requests().front().toLower().contains("accept-language: en\r\n"));
    EXPECT_TRUE(m_server.requests().front().toLower().contains("accept-encoding: identity\r\n"));
}

TEST_F(TransferTest, TellsAProxyTheHostAndNotWhoAsks)
{
    const Proxy proxy(m_request.address.port());
    QNetworkProxy::setApplicationProxy(
        {QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.port()});
    m_request.address = QUrl(QStringLiteral("https://server.invalid/file.json"));
    m_server.answerWith([](QSslSocket& client, const QByteArray& request) {
        client.write(request.startsWith("GET /file.json ")
                         ? httpAnswer("moved", "302 Found", "Location: /moved.json\r\n")
                         : httpAnswer(body));
    });
    EXPECT_EQ(run(), std::nullopt);
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    EXPECT_EQ(content(), body);
    EXPECT_TRUE(m_server.requests().front().toLower().contains(
        "user-agent: jane doe jane@example.com\r\n"));
    EXPECT_TRUE(proxy.told().startsWith("CONNECT server.invalid:443 "))
        << proxy.told().toStdString();
    EXPECT_FALSE(proxy.told().contains("Jane")) << proxy.told().toStdString();
    EXPECT_FALSE(proxy.told().contains("file.json")) << proxy.told().toStdString();
}

TEST_F(TransferTest, SaysThatAProxyRefuses)
{
    QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), 1});
    m_request.address = QUrl(QStringLiteral("https://server.invalid/file.json"));
    const auto failed = run();
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    ASSERT_TRUE(failed);
    EXPECT_TRUE(failed->fault == TransferFault::NoConnection ||
                failed->fault == TransferFault::BadProxy)
        << "releases of Qt differ";
    EXPECT_TRUE(failed->said.value(0).contains(QStringLiteral("proxy"), Qt::CaseInsensitive))
        << failed->said.value(0).toStdString();
}

TEST_F(TransferTest, AsksOverHttpsAlone)
{
    for (const char* const address :
         {"http://127.0.0.1/file.json", "file:///etc/hostname", "ftp://127.0.0.1/", "https:///a",
          "https://jane:secret@127.0.0.1/file.json"}) {
        m_request.address = QUrl(QString::fromLatin1(address));
        EXPECT_EQ(run(), failure(TransferFault::NotSecure)) << address;
    }
    EXPECT_TRUE(m_server.requests().isEmpty());
}

TEST_F(TransferTest, TrustsNobodyWhomTheSystemDoesNotTrust)
{
    m_request.authorities.clear();
    const auto failed = runOn(httpAnswer(body));
    ASSERT_TRUE(failed);
    EXPECT_EQ(failed->fault, TransferFault::Untrusted);
    EXPECT_TRUE(failed->said.value(0).contains(QStringLiteral("certificate")))
        << failed->said.value(0).toStdString();
    EXPECT_TRUE(m_server.requests().isEmpty()) << "nothing was said to it";
}

TEST_F(TransferTest, TrustsNobodyUnderTheNameOfAnother)
{
    const TlsServer other(QHostAddress(QStringLiteral("127.0.0.2")));
    m_request.address = other.address(QStringLiteral("file.json"));
    const auto failed = run();
    ASSERT_TRUE(failed);
    EXPECT_EQ(failed->fault, TransferFault::Untrusted);
    EXPECT_TRUE(failed->said.value(0).contains(QStringLiteral("host name")))
        << failed->said.value(0).toStdString();
    EXPECT_TRUE(other.requests().isEmpty());
}

TEST_F(TransferTest, IsOverWhenTheServerHangs)
{
    m_request.limits.silence = 200ms;
    m_server.answerWith([](QSslSocket&, const QByteArray&) {});
    EXPECT_EQ(run(), failure(TransferFault::Silent, {QStringLiteral("0.2")}));
}

TEST_F(TransferTest, IsOverWhenTheServerFallsSilentInTheMiddle)
{
    m_request.limits.silence = 200ms;
    m_server.answerWith([](QSslSocket& client, const QByteArray&) {
        client.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
    });
    EXPECT_EQ(run(), failure(TransferFault::Silent, {QStringLiteral("0.2")}));
}

TEST_F(TransferTest, IsOverAfterItsTimeHoweverSteadilyBytesDrip)
{
    m_request.limits.silence = 300ms;
    m_request.limits.whole = 1s;
    int drops = 0;
    m_server.answerWith([&drops](QSslSocket& client, const QByteArray&) {
        client.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
        auto* const timer = new QTimer(&client);
        QObject::connect(timer, &QTimer::timeout, &client, [&client, &drops] {
            client.write("x");
            ++drops;
        });
        timer->start(50ms);
    });
    EXPECT_EQ(run(), failure(TransferFault::TooSlow, {QStringLiteral("1")}));
    EXPECT_GT(drops, 5) << "it was never silent for long";
}

TEST_F(TransferTest, HeadersThatDripAreNoEndlessStoryEither)
{
    m_request.limits.whole = 1s;
    m_server.answerWith([](QSslSocket& client, const QByteArray&) {
        client.write("HTTP/1.1 200 OK\r\n");
        auto* const timer = new QTimer(&client);
        QObject::connect(timer, &QTimer::timeout, &client,
                         [&client] { client.write("X-More: of the same\r\n"); });
        timer->start(50ms);
    });
    EXPECT_EQ(run(), failure(TransferFault::TooSlow, {QStringLiteral("1")}));
}

TEST_F(TransferTest, RefusesLessThanWasPromised)
{
    EXPECT_EQ(runOn("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"cik\": 1}"),
              failure(TransferFault::Truncated, {QStringLiteral("10"), QStringLiteral("100")}));
}

/// By HTTP the answer ends where it says; what a server sends behind is part of none.
TEST_F(TransferTest, TakesNoByteBeyondWhatWasPromised)
{
    EXPECT_EQ(runOn("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"cik\": 1}and more"),
              std::nullopt);
    EXPECT_EQ(content(), R"({"cik": 1})");
}

TEST_F(TransferTest, RefusesBrokenPieces)
{
    const auto failed = runOn("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n400\r\n{\"ci");
    ASSERT_TRUE(failed);
    EXPECT_EQ(failed->fault, TransferFault::Closed);
}

TEST_F(TransferTest, RefusesAHugePromiseBeforeAByteOfItComes)
{
    m_server.answerWith([](QSslSocket& client, const QByteArray&) {
        client.write("HTTP/1.1 200 OK\r\nContent-Length: 999999999999\r\n\r\n");
    });
    EXPECT_EQ(run(), failure(TransferFault::TooLarge, {QStringLiteral("1")}));
}

/// Sends for as long as somebody listens.
void sendOn(QSslSocket& client)
{
    const auto send = [&client] {
        if (client.bytesToWrite() < 100'000) {
            client.write(QByteArray(100'000, 'x'));
        }
    };
    QObject::connect(&client, &QSslSocket::encryptedBytesWritten, &client, send);
    send();
}

TEST_F(TransferTest, RefusesWhatHasNoEnd)
{
    m_server.answerWith([](QSslSocket& client, const QByteArray&) {
        client.write("HTTP/1.1 200 OK\r\n\r\n");
        sendOn(client);
    });
    EXPECT_EQ(run(), failure(TransferFault::TooLarge, {QStringLiteral("1")}));
}

TEST_F(TransferTest, TakesAFileWithoutALengthWhole)
{
    EXPECT_EQ(runOn("HTTP/1.1 200 OK\r\n\r\n" + body), std::nullopt);
    EXPECT_EQ(content(), body);
}

TEST_F(TransferTest, RefusesAWebPageWhateverItIsCalled)
{
    const QByteArray page = "\r\n <!DOCTYPE html><html><title>Not now</title></html>";
    EXPECT_EQ(runOn(httpAnswer(page)), failure(TransferFault::WebPage));
    EXPECT_EQ(runOn(httpAnswer(page, "200 OK", "Content-Type: application/json\r\n")),
              failure(TransferFault::WebPage));
    EXPECT_EQ(runOn(httpAnswer("{}", "200 OK", "Content-Type: text/html; charset=utf-8\r\n")),
              failure(TransferFault::WebPage));
}

TEST_F(TransferTest, TakesNothingButAnAnswerOf200)
{
    for (const char* const status : {"403 Forbidden", "404 Not Found", "500 Internal Server Error",
                                     "204 No Content", "206 Partial Content", "401 Unauthorized"}) {
        EXPECT_EQ(runOn(httpAnswer(body, status)),
                  failure(TransferFault::Status, {QString::fromLatin1(status).left(3)}));
    }
}

TEST_F(TransferTest, FollowsTheServerToAnotherOfItsFiles)
{
    m_server.answerWith([](QSslSocket& client, const QByteArray& request) {
        client.write(request.startsWith("GET /file.json ")
                         ? httpAnswer("moved", "302 Found", "Location: /moved.json\r\n")
                         : httpAnswer(body));
    });
    EXPECT_EQ(run(), std::nullopt);
    EXPECT_EQ(content(), body);
    ASSERT_EQ(m_server.requests().size(), 2);
    EXPECT_TRUE(m_server.requests()[1].startsWith("GET /moved.json "));
    EXPECT_TRUE(
        m_server.requests()[1].toLower().contains("user-agent: jane doe jane@example.com\r\n"));
}

TEST_F(TransferTest, IsNotLedAroundForEver)
{
    EXPECT_EQ(runOn(httpAnswer({}, "302 Found", "Location: /file.json\r\n")),
              failure(TransferFault::LeadsAround));
    EXPECT_EQ(m_server.requests().size(), 6) << "the first one, and five redirections";
}

TEST_F(TransferTest, IsNotLedAway)
{
    const QString port = QString::number(m_request.address.port());
    for (const QString& target :
         {QStringLiteral("http://127.0.0.1:%1/file.json").arg(port),
          QStringLiteral("https://localhost:%1/file.json").arg(port),
          QStringLiteral("https://127.0.0.1/file.json"), QStringLiteral("file:///etc/hostname")}) {
        EXPECT_EQ(runOn(httpAnswer({}, "301 Moved", "Location: " + target.toLatin1() + "\r\n")),
                  failure(TransferFault::LeadsAway, {target}));
    }
}

TEST_F(TransferTest, SaysThatTheServerClosedTheConnection)
{
    EXPECT_EQ(runOn({})->fault, TransferFault::Closed);
}

TEST_F(TransferTest, SaysThatNobodyIsThere)
{
    m_request.address.setPort(1);
    EXPECT_EQ(run()->fault, TransferFault::NoConnection);
    m_request.address.setHost(QStringLiteral("nobody.invalid"));
    m_request.limits.whole = m_request.limits.silence = 9s; // name servers take their time
    const auto unknown = run();
    EXPECT_EQ(unknown, failure(TransferFault::HostUnknown, {QStringLiteral("nobody.invalid")}))
        << unknown->said.join(u' ').toStdString();
}

TEST_F(TransferTest, NeverWritesOverAFile)
{
    QFile file(m_request.target);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    Transfer transfer(m_request);
    const QSignalSpy failed(&transfer, &Transfer::failed);
    transfer.start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return failed.count() > 0; }));
    EXPECT_EQ(failed[0][0].value<TransferFailure>().fault, TransferFault::NotWritten);
    EXPECT_EQ(content(), "mine");
}

TEST_F(TransferTest, LeavesNothingWhenItIsGivenUp)
{
    m_server.answerWith([](QSslSocket& client, const QByteArray&) {
        client.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"cik\"");
    });
    {
        Transfer transfer(m_request);
        const QSignalSpy progressed(&transfer, &Transfer::progressed);
        transfer.start();
        ASSERT_TRUE(QTest::qWaitFor([&] { return progressed.count() > 0; }));
        EXPECT_EQ(progressed[0][0].value<TransferProgress>(), (TransferProgress{6, 1000}));
        EXPECT_FALSE(folder().isEmpty());
    }
    EXPECT_TRUE(folder().isEmpty());
}

TEST(TransferMessages, SurviveTheirLines)
{
    const TransferRequest request{QUrl(QStringLiteral("https://example.com/a%20b?c=d")),
                                  QStringLiteral("Jane \"J\" Doe jane@example.com"),
                                  QStringLiteral("/tmp/资本 支出.json"),
                                  "-----BEGIN\n",
                                  {1234, 5s, 6ms}};
    EXPECT_EQ(requestFrom(lineOf(request)), request);
    for (const TransferMessage& message :
         {TransferMessage(TransferProgress{5'000'000'000, -1}), TransferMessage(TransferDone()),
          TransferMessage(failure(TransferFault::Truncated, {QStringLiteral("1\n2")}))}) {
        EXPECT_EQ(lineOf(message).count('\n'), 1);
        EXPECT_EQ(messageFrom(lineOf(message)), message);
    }
    for (const char* const line : {"", "{}", "[1]", "{\"fault\":99}", "{\"fault\":-1}", "done"}) {
        EXPECT_EQ(messageFrom(line), std::nullopt) << line;
        EXPECT_EQ(requestFrom(line), std::nullopt) << line;
    }
}

} // namespace
} // namespace capex
