// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/portal.h"

#include <gtest/gtest.h>

#include <QDBusMessage>
#include <QUuid>

namespace capex {

PrivateBus::PrivateBus()
{
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--session"), QStringLiteral("--nofork"),
                    QStringLiteral("--print-address")});
    if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead()) {
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
}

PrivateBus::~PrivateBus()
{
    for (const QString& name : m_names) {
        QDBusConnection::disconnectFromBus(name);
    }
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

QDBusConnection PrivateBus::connection()
{
    m_names.append(QUuid::createUuid().toString());
    return QDBusConnection::connectToBus(m_address, m_names.back());
}

Portal::Portal(QDBusConnection bus, const QMap<QString, uint>& values)
    : m_bus(std::move(bus))
    , m_values(values)
{
    EXPECT_TRUE(m_bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                                     QDBusConnection::ExportAllContents));
    EXPECT_TRUE(m_bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
}

void Portal::set(const QString& key, uint value)
{
    m_values[key] = value;
    Q_EMIT SettingChanged(QStringLiteral("org.freedesktop.appearance"), key, QDBusVariant(value));
}

QDBusVariant Portal::Read(const QString& group, const QString& key, const QDBusMessage& message)
{
    if (group != QStringLiteral("org.freedesktop.appearance") || !m_values.contains(key)) {
        m_bus.send(message.createErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"),
                                            QStringLiteral("Requested setting not found")));
        message.setDelayedReply(true);
        return {};
    }
    return QDBusVariant(QVariant::fromValue(QDBusVariant(m_values[key]))); // as portals do
}

} // namespace capex
