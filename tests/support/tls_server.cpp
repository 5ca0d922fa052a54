// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tls_server.h"

#include "tests/support/project_paths.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

#include <memory>
#include <utility>

namespace capex {

namespace {

QByteArray contentOf(const char* name)
{
    QFile file(projectPath(QStringLiteral("tests/data/tls/%1").arg(QString::fromLatin1(name))));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    return file.readAll();
}

} // namespace

TlsServer::TlsServer(const QHostAddress& host)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(contentOf("server.pem")));
    tls.setPrivateKey(QSslKey(contentOf("server.key"), QSsl::Ec));
    m_server.setSslConfiguration(tls);
    QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] {
        while (QTcpSocket* const client = m_server.nextPendingConnection()) {
            serve(*static_cast<QSslSocket*>(client));
        }
    });
    EXPECT_TRUE(m_server.listen(host));
}

QByteArray TlsServer::authority()
{
    return contentOf("authority.pem");
}

void TlsServer::serve(QSslSocket& client)
{
    const auto request = std::make_shared<QByteArray>();
    const auto read = [this, &client, request] {
        *request += client.readAll();
        if (request->endsWith("\r\n\r\n")) {
            m_requests.append(std::exchange(*request, {}));
            m_answer(client, m_requests.back());
        }
    };
    QObject::connect(&client, &QIODevice::readyRead, &client, read);
    QObject::connect(&client, &QAbstractSocket::disconnected, &client, &QObject::deleteLater);
    read();
}

void TlsServer::answerWith(const QByteArray& bytes)
{
    m_answer = [bytes](QSslSocket& client, const QByteArray&) {
        client.write(bytes);
        client.disconnectFromHost();
    };
}

QUrl TlsServer::address(const QString& name) const
{
    return QUrl(QStringLiteral("https://%1:%2/%3")
                    .arg(m_server.serverAddress().toString(),
                         QString::number(m_server.serverPort()), name));
}

QByteArray httpAnswer(const QByteArray& body, const QByteArray& status, const QByteArray& headers)
{
    return "HTTP/1.1 " + status + "\r\n" + headers +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace capex
