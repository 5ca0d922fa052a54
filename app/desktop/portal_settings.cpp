// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/portal_settings.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>

#include <utility>

namespace capex {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString object = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString schemeKey = QStringLiteral("color-scheme");
const QString contrastKey = QStringLiteral("contrast");

constexpr int answerMilliseconds = 5000; ///< a portal may have to be started first

// Values of the keys.
constexpr uint darkScheme = 1;
constexpr uint lightScheme = 2;
constexpr uint highContrast = 1;

/// Read() wraps a value twice, a signal once.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
}

bool isSilence(QDBusError::ErrorType error)
{
    return error == QDBusError::NoReply || error == QDBusError::Timeout ||
           error == QDBusError::TimedOut;
}

} // namespace

PortalSettings::PortalSettings(QDBusConnection bus, QObject* parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{
    // Of any sender: who owns the name is a question that would have to be waited for.
    m_bus.connect({}, object, interface, QStringLiteral("SettingChanged"), this,
                  SLOT(noteChange(QDBusMessage)));
    ask(schemeKey);
    ask(contrastKey);
}

bool PortalSettings::hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

void PortalSettings::ask(const QString& key)
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(service, object, interface, QStringLiteral("Read"));
    question << appearance << key;
    auto* const call =
        new QDBusPendingCallWatcher(m_bus.asyncCall(question, answerMilliseconds), this);
    ++m_awaited;
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, key, call] {
        takeAnswer(key, *call);
        call->deleteLater();
    });
}

void PortalSettings::takeAnswer(const QString& key, const QDBusPendingCallWatcher& call)
{
    const QDBusPendingReply<QDBusVariant> reply = call;
    if (reply.isValid()) {
        take(key, reply.value().variant());
    } else if (isSilence(reply.error().type())) {
        m_isLate = true;
    }
    if (--m_awaited == 0 && !m_isLate) {
        Q_EMIT looked(m_look);
    }
}

void PortalSettings::take(const QString& key, const QVariant& value)
{
    const uint number = unwrapped(value).toUInt();
    if (key == schemeKey) {
        m_look.prefersDark = number == darkScheme    ? std::optional(true)
                             : number == lightScheme ? std::optional(false)
                                                     : std::nullopt;
    } else if (key == contrastKey) {
        m_look.hasHighContrast = number == highContrast;
    }
}

/// Takes the message as it is: Qt connects no slot with a QDBusVariant before it has met one.
void PortalSettings::noteChange(const QDBusMessage& change)
{
    const QList<QVariant> said = change.arguments(); // group, key, value
    const DesktopLook before = m_look;
    if (said.size() == 3 && said[0].toString() == appearance) {
        take(said[1].toString(), said[2]);
    }
    if (m_look != before && m_awaited == 0) {
        Q_EMIT looked(m_look);
    }
}

} // namespace capex
