// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/accessibility/bus_program.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

#include <algorithm>

namespace capex {

namespace {

const QString busConnection = QStringLiteral("accessibility");
const QString registryName = QStringLiteral("org.a11y.atspi.Registry");

enum KeyEvent : uint { Press = 0, Release = 1, PressRelease = 2, Symbol = 3, Text = 4 };

} // namespace

BusProgram::BusProgram(const QStringList& arguments)
{
    registerBusTypes();
    m_fault = m_desktop.fault();
    if (m_fault.isEmpty() && !connectToBus()) {
        m_fault = QStringLiteral("no registry on the accessibility bus");
    }
    if (m_fault.isEmpty() && !start(arguments)) {
        m_fault = QStringLiteral("no window of the program on the accessibility bus");
    }
}

BusProgram::~BusProgram()
{
    m_process.terminate();
    if (isRunning() && !m_process.waitForFinished(3000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
    m_bus = QDBusConnection(QString());
    QDBusConnection::disconnectFromBus(busConnection);
}

bool BusProgram::killAndStart()
{
    m_process.kill();
    m_process.waitForFinished();
    m_moves.clear();
    return waitFor([this] { return windows().empty(); }) && start({});
}

bool BusProgram::connectToBus()
{
    m_bus = QDBusConnection::connectToBus(m_desktop.busAddress(), busConnection);
    QDBusMessage listen =
        QDBusMessage::createMethodCall(registryName, QStringLiteral("/org/a11y/atspi/registry"),
                                       registryName, QStringLiteral("RegisterEvent"));
    listen << QStringLiteral("object:state-changed:focused") << QStringList() << QString();
    return m_bus.call(listen).type() == QDBusMessage::ReplyMessage &&
           m_bus.connect({}, {}, QStringLiteral("org.a11y.atspi.Event.Object"),
                         QStringLiteral("StateChanged"), this, SLOT(hear(QDBusMessage)));
}

bool BusProgram::start(const QStringList& arguments)
{
    QProcessEnvironment environment = m_desktop.environment();
    environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(CAPEX_PROGRAM), arguments);
    // It may have the keyboard before it knows that somebody listens.
    const auto isActive = [this] {
        const std::vector<BusObject> shown = windows();
        return !shown.empty() && shown.front().is(BusState::Active);
    };
    return waitFor(isActive, 20'000) && waitFor([this] { return typeToMove(keys::tab); }, 10'000) &&
           typeToMove(keys::backTab);
}

void BusProgram::hear(const QDBusMessage& event)
{
    const QVariantList arguments = event.arguments();
    if (arguments.size() > 1 && arguments[0] == QStringLiteral("focused") &&
        arguments[1].toInt() == 1) {
        m_moves.push_back({event.service(), event.path()});
    }
}

std::vector<BusObject> BusProgram::windows() const
{
    const BusObject root(m_bus, {registryName, QStringLiteral("/org/a11y/atspi/accessible/root")});
    std::vector<BusObject> shown;
    for (const BusObject& program : root.children()) {
        for (const BusObject& window : program.children()) {
            if (window.is(BusState::Visible)) {
                shown.push_back(window);
            }
        }
    }
    return shown;
}

BusObject BusProgram::focus() const
{
    return m_moves.empty() ? BusObject() : BusObject(m_bus, m_moves.back());
}

void BusProgram::send(int symbol, const QString& text, uint type)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        registryName, QStringLiteral("/org/a11y/atspi/registry/deviceeventcontroller"),
        QStringLiteral("org.a11y.atspi.DeviceEventController"),
        QStringLiteral("GenerateKeyboardEvent"));
    message << symbol << text << type;
    m_bus.call(message);
}

void BusProgram::type(Key key)
{
    if (key.held != 0) {
        send(key.held, {}, Press);
    }
    send(key.symbol, {}, Symbol);
    if (key.held != 0) {
        send(key.held, {}, Release);
    }
}

void BusProgram::type(const QString& text)
{
    send(0, text, Text);
}

bool BusProgram::typeToMove(Key key, int patience)
{
    const std::size_t before = m_moves.size();
    type(key);
    return waitFor([this, before] { return m_moves.size() > before; }, patience);
}

std::vector<BusObject> BusProgram::typeToWalk(Key key, std::size_t times)
{
    const std::size_t before = m_moves.size();
    for (std::size_t time = 0; time < times; ++time) {
        type(key);
    }
    waitFor([&] { return m_moves.size() >= before + times; }, 10'000);
    return movesSince(before);
}

std::vector<BusObject> BusProgram::movesSince(std::size_t moves) const
{
    std::vector<BusObject> found;
    for (std::size_t move = moves; move < m_moves.size(); ++move) {
        found.emplace_back(m_bus, m_moves[move]);
    }
    return found;
}

bool BusProgram::waitFor(const std::function<bool()>& isTrue, int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    while (!isTrue()) {
        if (deadline.hasExpired()) {
            return false;
        }
        QCoreApplication::processEvents();
        QThread::msleep(1);
    }
    return true;
}

void BusProgram::rest()
{
    constexpr int quiet = 150; // milliseconds
    for (std::size_t before = 0; before != m_moves.size();) {
        before = m_moves.size();
        waitFor([this, before] { return m_moves.size() > before; }, quiet);
    }
}

void BusProgram::settle()
{
    for (int round = 0; round < 3; ++round) {
        (void)windows();
        QThread::msleep(4);
        QCoreApplication::processEvents();
    }
}

} // namespace capex
