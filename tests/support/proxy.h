// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>

namespace capex {

/// A proxy on this machine that leads whoever asks for a way to one port of it, and keeps what it
/// was told.
class Proxy
{
public:
    explicit Proxy(int target);

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] const QByteArray& told() const { return m_told; }

private:
    void lead();

    int m_target;
    QTcpServer m_server;
    QByteArray m_told;
};

} // namespace capex
