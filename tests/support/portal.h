// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QMap>
#include <QObject>
#include <QProcess>

namespace capex {

/// A bus of a test's own; ends with it.
class PrivateBus
{
public:
    PrivateBus();
    ~PrivateBus();

    [[nodiscard]] bool runs() const { return !m_address.isEmpty(); }
    [[nodiscard]] QString address() const { return m_address; }
    /// One more connection to it.
    [[nodiscard]] QDBusConnection connection();

private:
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

/// A desktop's portal, as far as it has settings of the look. Values are unsigned, by key of
/// org.freedesktop.appearance.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    Portal(QDBusConnection bus, const QMap<QString, uint>& values);

    /// Tells everybody.
    void set(const QString& key, uint value);

public Q_SLOTS: // NOLINT(readability-redundant-access-specifiers)
    QDBusVariant Read(const QString& group, const QString& key, const QDBusMessage& message);

Q_SIGNALS:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    QDBusConnection m_bus;
    QMap<QString, uint> m_values;
};

} // namespace capex
