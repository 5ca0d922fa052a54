// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/accessibility/desktop.h"

#include "tests/support/program.h"

#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusReply>

namespace capex {

namespace {

constexpr int patience = 20'000; ///< milliseconds for a program to start or to end

/// The first line that a program says, without its end; empty: it says none.
QString firstLineOf(QProcess& process)
{
    QByteArray line;
    while (!line.contains('\n') && process.waitForReadyRead(patience)) {
        line += process.readAllStandardOutput();
    }
    return QString::fromUtf8(line).section(u'\n', 0, 0);
}

void end(QProcess& process)
{
    process.terminate();
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished(patience);
    }
}

} // namespace

Desktop::Desktop()
    : m_environment(bareEnvironment())
{
    for (const char* const folder : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME",
                                     "XDG_RUNTIME_DIR", "TMPDIR"}) {
        m_environment.insert(QString::fromLatin1(folder), m_home.path());
    }
    m_environment.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    m_environment.insert(QStringLiteral("GSETTINGS_BACKEND"), QStringLiteral("memory"));
    m_fault = !startScreen()            ? QStringLiteral("no screen (Xvfb)")
              : !startSessionBus()      ? QStringLiteral("no session bus (dbus-daemon)")
              : !findAccessibilityBus() ? QStringLiteral("no accessibility bus (at-spi2-core)")
              : !startKeepingFocus()    ? QStringLiteral("nobody who keeps the focus")
                                        : QString();
}

Desktop::~Desktop()
{
    QDBusConnection::disconnectFromBus(m_environment.value(QStringLiteral("DISPLAY")));
    end(m_focusKeeper);
    end(m_sessionBus);
    end(m_screen);
}

bool Desktop::startScreen()
{
    m_screen.setStandardErrorFile(QProcess::nullDevice());
    m_screen.start(QStringLiteral(CAPEX_XVFB),
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                    QStringLiteral("0"), QStringLiteral("1440x900x24"), QStringLiteral("-nolisten"),
                    QStringLiteral("tcp"),
                    // Else it starts anew when the first that was there leaves, and refuses whoever
                    // comes meanwhile.
                    QStringLiteral("-noreset")});
    const QString number = firstLineOf(m_screen);
    m_environment.insert(QStringLiteral("DISPLAY"), u':' + number);
    return !number.isEmpty();
}

bool Desktop::startSessionBus()
{
    m_sessionBus.setProcessEnvironment(m_environment);
    m_sessionBus.setStandardErrorFile(QProcess::nullDevice());
    m_sessionBus.start(QStringLiteral(CAPEX_DBUS_DAEMON),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"),
                        QStringLiteral("--print-address")});
    const QString address = firstLineOf(m_sessionBus);
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), address);
    return !address.isEmpty();
}

bool Desktop::findAccessibilityBus()
{
    const QDBusConnection session = QDBusConnection::connectToBus(
        m_environment.value(QStringLiteral("DBUS_SESSION_BUS_ADDRESS")),
        m_environment.value(QStringLiteral("DISPLAY")));
    QDBusInterface launcher(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                            QStringLiteral("org.a11y.Bus"), session);
    m_busAddress = QDBusReply<QString>(launcher.call(QStringLiteral("GetAddress"))).value();
    return !m_busAddress.isEmpty();
}

bool Desktop::startKeepingFocus()
{
    m_focusKeeper.setProcessEnvironment(m_environment);
    m_focusKeeper.start(QStringLiteral(CAPEX_FOCUS_KEEPER), {});
    return firstLineOf(m_focusKeeper) == QStringLiteral("ready");
}

} // namespace capex
