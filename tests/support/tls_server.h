// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslServer>
#include <QSslSocket>
#include <QUrl>

#include <functional>

namespace capex {

/// A server on this machine that answers each request over TLS as a test says, also as no server
/// should. Nobody trusts it but who trusts authority().
class TlsServer
{
public:
    using Answer = std::function<void(QSslSocket& client, const QByteArray& request)>;

    /// On this address, for which its certificate may not be.
    explicit TlsServer(const QHostAddress& host = QHostAddress(QHostAddress::LocalHost));

    /// In PEM.
    [[nodiscard]] static QByteArray authority();

    void answerWith(Answer answer) { m_answer = std::move(answer); }
    /// Sends just these bytes to whoever asks, and closes.
    void answerWith(const QByteArray& bytes);
    /// "https://127.0.0.1:41234/NAME"
    [[nodiscard]] QUrl address(const QString& name) const;
    [[nodiscard]] const QList<QByteArray>& requests() const { return m_requests; }

private:
    void serve(QSslSocket& client);

    QSslServer m_server;
    Answer m_answer = [](QSslSocket& client, const QByteArray&) { client.disconnectFromHost(); };
    QList<QByteArray> m_requests; ///< with their headers
};

/// A whole answer of HTTP with that status and body, and further headers, each with its line end.
[[nodiscard]] QByteArray httpAnswer(const QByteArray& body, const QByteArray& status = "200 OK",
                                    const QByteArray& headers = {});

} // namespace capex
