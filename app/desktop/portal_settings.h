// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/desktop_look.h"

#include <QDBusConnection>
#include <QObject>

class QDBusMessage;
class QDBusPendingCallWatcher;

namespace capex {

/// What the desktop's portal says of its look (org.freedesktop.appearance), now and when it
/// changes. Asks without waiting: a portal that is slow, or none, holds nobody up.
class PortalSettings : public QObject
{
    Q_OBJECT

public:
    /// Asks over `bus`.
    explicit PortalSettings(QDBusConnection bus, QObject* parent = nullptr);

    /// Whether there is a bus of the user's session to ask over; looks without connecting.
    [[nodiscard]] static bool hasSessionBus();

Q_SIGNALS:
    /// Once everything has been answered, and with every change. Where there is no portal, the look
    /// prefers nothing; a portal that answers too late is as one that says nothing new.
    void looked(const capex::DesktopLook& look);

private Q_SLOTS:
    void noteChange(const QDBusMessage& change);

private: // NOLINT(readability-redundant-access-specifiers): no slots from here on
    void ask(const QString& key);
    void takeAnswer(const QString& key, const QDBusPendingCallWatcher& call);
    void take(const QString& key, const QVariant& value);

    QDBusConnection m_bus;
    DesktopLook m_look;
    int m_awaited = 0; ///< answers
    bool m_isLate = false;
};

} // namespace capex
