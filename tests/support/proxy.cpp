// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/proxy.h"

#include <gtest/gtest.h>

#include <QNetworkProxy>
#include <QTcpSocket>

namespace capex {

Proxy::Proxy(int target)
    : m_target(target)
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { lead(); });
    EXPECT_TRUE(m_server.listen(QHostAddress::LocalHost));
}

void Proxy::lead()
{
    QTcpSocket* const client = m_server.nextPendingConnection();
    auto* const server = new QTcpSocket(client);
    server->setProxy(QNetworkProxy::NoProxy);
    QObject::connect(client, &QIODevice::readyRead, server, [this, client, server] {
        const QByteArray bytes = client->readAll();
        if (server->state() != QAbstractSocket::UnconnectedState) {
            server->write(bytes);
            return;
        }
        m_told += bytes;
        server->connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_target));
        client->write("HTTP/1.1 200 Connection established\r\n\r\n");
    });
    QObject::connect(server, &QIODevice::readyRead, client,
                     [client, server] { client->write(server->readAll()); });
    QObject::connect(server, &QAbstractSocket::disconnected, client,
                     &QAbstractSocket::disconnectFromHost);
    QObject::connect(client, &QAbstractSocket::disconnected, client, &QObject::deleteLater);
}

} // namespace capex
