// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/accessibility/bus_object.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusPendingCall>
#include <QDBusVariant>

#include <algorithm>
#include <ostream>

namespace capex {

QDBusArgument& operator<<(QDBusArgument& argument, const BusName& name)
{
    argument.beginStructure();
    argument << name.service << QDBusObjectPath(name.path);
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, BusName& name)
{
    QDBusObjectPath path;
    argument.beginStructure();
    argument >> name.service >> path;
    argument.endStructure();
    name.path = path.path();
    return argument;
}

namespace {

constexpr int patience = 10'000; ///< milliseconds for an answer

constexpr char properties[] = "org.freedesktop.DBus.Properties";
constexpr char accessible[] = "org.a11y.atspi.Accessible";
constexpr char action[] = "org.a11y.atspi.Action";
constexpr char component[] = "org.a11y.atspi.Component";
constexpr char table[] = "org.a11y.atspi.Table";

/// A relation of an object: its type, and those it is related to.
struct Relation
{
    uint type = 0;
    QList<BusName> to;
};

constexpr uint labelledBy = 2;

QDBusArgument& operator<<(QDBusArgument& argument, const Relation& relation)
{
    argument.beginStructure();
    argument << relation.type << relation.to;
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, Relation& relation)
{
    argument.beginStructure();
    argument >> relation.type >> relation.to;
    argument.endStructure();
    return argument;
}

template <typename Value>
Value firstOf(const QDBusMessage& answer)
{
    const QVariantList arguments = answer.arguments();
    return answer.type() == QDBusMessage::ReplyMessage && !arguments.isEmpty()
               ? qdbus_cast<Value>(arguments.front())
               : Value();
}

/// Which come as two words of 32 bits.
quint64 statesIn(const QDBusMessage& answer)
{
    const auto words = firstOf<QList<uint>>(answer);
    return words.size() == 2 ? words[0] | quint64{words[1]} << 32 : 0;
}

} // namespace

void registerBusTypes()
{
    qDBusRegisterMetaType<BusName>();
    qDBusRegisterMetaType<QList<BusName>>();
    qDBusRegisterMetaType<Relation>();
    qDBusRegisterMetaType<QList<Relation>>();
}

QDBusMessage BusObject::message(const char* interface, const char* member,
                                const QVariantList& arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        m_name.service, m_name.path, QString::fromLatin1(interface), QString::fromLatin1(member));
    message.setArguments(arguments);
    return message;
}

/// Of nothing nothing is asked.
QDBusMessage BusObject::call(const char* interface, const char* member,
                             const QVariantList& arguments) const
{
    return m_name.path.isEmpty()
               ? QDBusMessage()
               : m_bus.call(message(interface, member, arguments), QDBus::Block, patience);
}

QVariant BusObject::property(const char* interface, const char* name) const
{
    const QDBusMessage answer =
        call(properties, "Get", {QString::fromLatin1(interface), QString::fromLatin1(name)});
    return firstOf<QDBusVariant>(answer).variant();
}

BusObject BusObject::objectIn(const QDBusMessage& answer) const
{
    return {m_bus, firstOf<BusName>(answer)};
}

QString BusObject::name() const
{
    return property(accessible, "Name").toString();
}

QString BusObject::role() const
{
    return firstOf<QString>(call(accessible, "GetRoleName"));
}

quint64 BusObject::states() const
{
    return statesIn(call(accessible, "GetState"));
}

bool BusObject::is(BusState state) const
{
    return (states() >> static_cast<int>(state) & 1) != 0;
}

QStringList BusObject::interfaces() const
{
    return firstOf<QStringList>(call(accessible, "GetInterfaces"));
}

std::vector<BusObject> BusObject::objectsIn(const QDBusMessage& answer) const
{
    std::vector<BusObject> found;
    std::ranges::transform(firstOf<QList<BusName>>(answer), std::back_inserter(found),
                           [this](const BusName& name) { return BusObject(m_bus, name); });
    return found;
}

std::vector<BusObject> BusObject::children() const
{
    return objectsIn(call(accessible, "GetChildren"));
}

BusFacts BusObject::facts() const
{
    QDBusPendingCall role = m_bus.asyncCall(message(accessible, "GetRoleName"), patience);
    QDBusPendingCall name = m_bus.asyncCall(
        message(properties, "Get", {QString::fromLatin1(accessible), QStringLiteral("Name")}),
        patience);
    QDBusPendingCall states = m_bus.asyncCall(message(accessible, "GetState"), patience);
    QDBusPendingCall children = m_bus.asyncCall(message(accessible, "GetChildren"), patience);
    const auto answer = [](QDBusPendingCall& call) {
        call.waitForFinished();
        return call.reply();
    };
    return {firstOf<QString>(answer(role)),
            firstOf<QDBusVariant>(answer(name)).variant().toString(), statesIn(answer(states)),
            objectsIn(answer(children))};
}

BusObject BusObject::parent() const
{
    return {m_bus, qdbus_cast<BusName>(property(accessible, "Parent"))};
}

QStringList BusObject::labels() const
{
    QStringList names;
    for (const Relation& relation : firstOf<QList<Relation>>(call(accessible, "GetRelationSet"))) {
        for (const BusName& label : relation.to) {
            if (relation.type == labelledBy) {
                names.append(BusObject(m_bus, label).name());
            }
        }
    }
    return names;
}

void BusObject::press() const
{
    m_bus.send(message(action, "DoAction", {0}));
}

void BusObject::takeFocus() const
{
    (void)call(component, "GrabFocus");
}

BusObject BusObject::cell(int row, int column) const
{
    return objectIn(call(table, "GetAccessibleAt", {row, column}));
}

int BusObject::rows() const
{
    return property(table, "NRows").toInt();
}

int BusObject::columns() const
{
    return property(table, "NColumns").toInt();
}

QString BusObject::columnHeading(int column) const
{
    return objectIn(call(table, "GetColumnHeader", {column})).name();
}

void BusObject::setText(const QString& text) const
{
    (void)call("org.a11y.atspi.EditableText", "SetTextContents", {text});
}

std::ostream& operator<<(std::ostream& out, const BusObject& object)
{
    return out << object.role().toStdString() << " '" << object.name().toStdString() << '\'';
}

void PrintTo(const BusObject& object, std::ostream* out)
{
    *out << object;
}

} // namespace capex
