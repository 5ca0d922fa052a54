// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/download/transfer.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslSocket>

#include <algorithm>
#include <array>

namespace capex {

namespace {

constexpr int mostRedirections = 5;
constexpr qsizetype startOfBody = 1024;              // in bytes
constexpr qint64 bufferSize = qint64{1024} * 1024;   // in bytes
constexpr qint64 bytesPerMegabyte = qint64{1} << 20; // as everywhere where limits are told

QString inSeconds(std::chrono::milliseconds time)
{
    return QString::number(static_cast<double>(time.count()) / 1000);
}

bool isPage(const QByteArray& start)
{
    QByteArray text = start.startsWith("\xEF\xBB\xBF") ? start.mid(3) : start;
    text = text.trimmed().left(16).toLower();
    return text.startsWith("<!doctype html") || text.startsWith("<html") ||
           text.startsWith("<head");
}

bool saysPage(const QNetworkReply& reply)
{
    const QByteArray type = reply.rawHeader("Content-Type").trimmed().toLower();
    return type.startsWith("text/html") || type.startsWith("application/xhtml");
}

int statusOf(const QNetworkReply& reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool leadsOn(int status)
{
    constexpr std::array redirections{301, 302, 303, 307, 308};
    return std::ranges::find(redirections, status) != redirections.end();
}

bool isSecure(const QUrl& address)
{
    return address.isValid() && address.scheme() == u"https" && !address.host().isEmpty() &&
           address.userInfo().isEmpty();
}

bool isSameHost(const QUrl& one, const QUrl& other)
{
    constexpr int usual = 443;
    return one.host() == other.host() && one.port(usual) == other.port(usual);
}

/// The first proxy of the system that leads to `address`, if it needs one. A request for a
/// connection alone would be for a protocol of which the system knows nothing.
QNetworkProxy proxyFor(const QUrl& address)
{
    const auto proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(address));
    const auto found = std::ranges::find_if(proxies, [](const QNetworkProxy& proxy) {
        return proxy.type() == QNetworkProxy::NoProxy ||
               proxy.capabilities().testFlag(QNetworkProxy::TunnelingCapability);
    });
    return found == proxies.end() ? QNetworkProxy(QNetworkProxy::NoProxy) : *found;
}

/// The system's authorities, and those of the request.
QSslConfiguration trust(const TransferRequest& asked)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificates(QSslCertificate::fromData(asked.authorities));
    return tls;
}

/// Sends what the request needs, and nothing by itself: no cookies, no words about the desktop.
QNetworkRequest networkRequest(const QUrl& address, const TransferRequest& asked)
{
    QNetworkRequest request(address);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("User-Agent", asked.agent.toLatin1());
    request.setRawHeader("Accept", "*/*");
    request.setRawHeader("Accept-Language", "en");
    request.setRawHeader("Accept-Encoding", "identity"); // so that bytes can be counted
    request.setSslConfiguration(trust(asked));
    return request;
}

TransferFault faultOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return TransferFault::HostUnknown;
    case QNetworkReply::RemoteHostClosedError:
        return TransferFault::Closed;
    case QNetworkReply::SslHandshakeFailedError:
        return TransferFault::Untrusted;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return TransferFault::BadProxy;
    default:
        return TransferFault::NoConnection;
    }
}

} // namespace

Transfer::Transfer(TransferRequest request, QObject* parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_file(m_request.target)
{
    m_whole.setSingleShot(true);
    m_silence.setSingleShot(true);
    m_silence.setInterval(m_request.limits.silence);
    connect(&m_whole, &QTimer::timeout, this,
            [this] { fail(TransferFault::TooSlow, {inSeconds(m_request.limits.whole)}); });
    connect(&m_silence, &QTimer::timeout, this,
            [this] { fail(TransferFault::Silent, {inSeconds(m_request.limits.silence)}); });
}

Transfer::~Transfer()
{
    letGo();
    if (!m_isWhole && m_file.isOpen()) {
        m_file.remove();
    }
}

std::optional<TransferFailure> Transfer::obstacle()
{
    if (!isSecure(m_request.address)) {
        return TransferFailure{TransferFault::NotSecure, {}};
    }
    if (!QSslSocket::supportsSsl()) {
        return TransferFailure{TransferFault::NoTls, {}};
    }
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return TransferFailure{TransferFault::NotWritten, {m_file.errorString()}};
    }
    return std::nullopt;
}

void Transfer::start()
{
    if (const auto failure = obstacle()) {
        QMetaObject::invokeMethod(
            this, [this, failure] { Q_EMIT failed(*failure); }, Qt::QueuedConnection);
        return;
    }
    m_whole.start(m_request.limits.whole);
    ask(m_request.address);
}

/// First the connection alone: Qt tells a proxy, in the clear, who asks as the request says it. It
/// is asked for as by QNetworkAccessManager::connectToHostEncrypted(), of which nobody gets the
/// reply.
void Transfer::ask(const QUrl& address)
{
    m_network.setProxy(proxyFor(address));
    QUrl host = address;
    host.setScheme(QStringLiteral("preconnect-https"));
    QNetworkRequest connection(host);
    connection.setSslConfiguration(trust(m_request));
    connection.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    listen(m_network.get(connection));
    connect(m_reply, &QNetworkReply::finished, this, [this, address] {
        if (m_reply->error() == QNetworkReply::NoError) {
            letGo();
            askOnConnection(address);
        } else {
            finish();
        }
    });
}

void Transfer::listen(QNetworkReply* reply)
{
    m_reply = reply;
    m_silence.start();
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) {
        m_distrust = errors.isEmpty() ? QString() : errors.front().errorString();
    });
    connect(m_reply, &QNetworkReply::encrypted, &m_silence, qOverload<>(&QTimer::start));
}

void Transfer::askOnConnection(const QUrl& address)
{
    listen(m_network.get(networkRequest(address, m_request)));
    m_reply->setReadBufferSize(bufferSize);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Transfer::readHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &Transfer::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &Transfer::finish);
}

void Transfer::readHead()
{
    m_silence.start();
    const int status = statusOf(*m_reply);
    if (status == 0) {
        return; // of the connection, not of an answer
    }
    const QByteArray location = m_reply->rawHeader("Location");
    if (leadsOn(status) && !location.isEmpty()) {
        follow(m_reply->url().resolved(QUrl::fromEncoded(location)));
        return;
    }
    if (status != 200) {
        fail(TransferFault::Status, {QString::number(status)});
        return;
    }
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    m_progress.promised = length.isValid() ? length.toLongLong() : -1;
    if (m_progress.promised > m_request.limits.bytes) {
        fail(TransferFault::TooLarge, {QString::number(m_request.limits.bytes / bytesPerMegabyte)});
    } else if (saysPage(*m_reply)) {
        fail(TransferFault::WebPage);
    }
}

void Transfer::follow(const QUrl& target)
{
    if (!isSecure(target) || !isSameHost(target, m_request.address)) {
        fail(TransferFault::LeadsAway, {target.toDisplayString()});
    } else if (m_redirections == mostRedirections) {
        fail(TransferFault::LeadsAround);
    } else {
        ++m_redirections;
        letGo();
        ask(target);
    }
}

void Transfer::readBody()
{
    m_silence.start();
    const QByteArray more = m_reply->readAll();
    m_progress.received += more.size();
    if (m_start.size() < startOfBody) {
        m_start += more.left(startOfBody - m_start.size());
    }
    if (isPage(m_start)) {
        fail(TransferFault::WebPage);
    } else if (m_progress.received > m_request.limits.bytes) {
        fail(TransferFault::TooLarge, {QString::number(m_request.limits.bytes / bytesPerMegabyte)});
    } else if (m_file.write(more) != more.size()) {
        fail(TransferFault::NotWritten, {m_file.errorString()});
    } else {
        Q_EMIT progressed(m_progress);
    }
}

TransferFailure Transfer::failureOf(const QNetworkReply& reply) const
{
    const TransferFault fault = faultOf(reply.error());
    const QString why = m_distrust.isEmpty() ? reply.errorString() : m_distrust;
    return {fault, {fault == TransferFault::HostUnknown ? reply.url().host() : why}};
}

void Transfer::finish()
{
    if (m_progress.received < m_progress.promised) {
        fail(TransferFault::Truncated,
             {QString::number(m_progress.received), QString::number(m_progress.promised)});
    } else if (m_reply->error() != QNetworkReply::NoError) {
        const TransferFailure failure = failureOf(*m_reply);
        fail(failure.fault, failure.said);
    } else if (!m_file.flush()) {
        fail(TransferFault::NotWritten, {m_file.errorString()});
    } else {
        letGo();
        m_file.close();
        m_isWhole = true;
        Q_EMIT succeeded();
    }
}

void Transfer::fail(TransferFault fault, const QStringList& said)
{
    letGo();
    m_whole.stop();
    m_file.remove();
    Q_EMIT failed({fault, said});
}

/// Nothing of what was asked is heard any more.
void Transfer::letGo()
{
    m_silence.stop();
    if (m_reply) {
        m_reply->disconnect();
        m_reply->deleteLater(); // which ends the connection, not inside of its own signals
        m_reply = nullptr;
    }
}

} // namespace capex
