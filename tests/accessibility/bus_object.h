// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QString>
#include <QStringList>

#include <iosfwd>
#include <vector>

namespace capex {

/// What the accessibility bus says of the state of an object; the value is AT-SPI's bit.
enum class BusState {
    Active = 1,
    Checked = 4,
    Enabled = 8,
    Focusable = 11,
    Focused = 12,
    Modal = 16,
    Sensitive = 24,
    Showing = 25,
    Visible = 30,
    Checkable = 41,
};

/// The name that the accessibility bus has for an object of a program.
struct BusName
{
    QString service;
    QString path;

    bool operator==(const BusName&) const = default;
};

struct BusFacts;

/// An object on the accessibility bus. Every answer is asked for on the bus, as a screen reader
/// does; an object that is gone says nothing.
class BusObject
{
public:
    BusObject() = default;
    BusObject(const QDBusConnection& bus, BusName name)
        : m_bus(bus)
        , m_name(std::move(name))
    {
    }

    [[nodiscard]] const BusName& busName() const { return m_name; }
    [[nodiscard]] QString name() const;
    /// In AT-SPI's words: "push button".
    [[nodiscard]] QString role() const;
    [[nodiscard]] quint64 states() const;
    [[nodiscard]] bool is(BusState state) const;
    /// All of it at once, in a quarter of the time.
    [[nodiscard]] BusFacts facts() const;
    [[nodiscard]] QStringList interfaces() const;
    [[nodiscard]] std::vector<BusObject> children() const;
    [[nodiscard]] BusObject parent() const;
    /// The names of those by which it is labelled.
    [[nodiscard]] QStringList labels() const;

    /// Does the first thing that can be done with it, and does not wait until that is done.
    void press() const;
    void takeFocus() const;
    void setText(const QString& text) const;

    /// A cell of a table; rows and columns count from 0.
    [[nodiscard]] BusObject cell(int row, int column) const;
    [[nodiscard]] int rows() const;
    [[nodiscard]] int columns() const;
    [[nodiscard]] QString columnHeading(int column) const;

    bool operator==(const BusObject& other) const { return m_name == other.m_name; }

private:
    [[nodiscard]] QDBusMessage message(const char* interface, const char* member,
                                       const QVariantList& arguments = {}) const;
    [[nodiscard]] QDBusMessage call(const char* interface, const char* member,
                                    const QVariantList& arguments = {}) const;
    [[nodiscard]] std::vector<BusObject> objectsIn(const QDBusMessage& answer) const;
    [[nodiscard]] QVariant property(const char* interface, const char* name) const;
    [[nodiscard]] BusObject objectIn(const QDBusMessage& answer) const;

    QDBusConnection m_bus{QString()};
    BusName m_name;
};

/// What most want to know of an object.
struct BusFacts
{
    QString role;
    QString name;
    quint64 states = 0;
    std::vector<BusObject> children;
};

/// As tests print it.
void PrintTo(const BusObject& object, std::ostream* out);
std::ostream& operator<<(std::ostream& out, const BusObject& object);

/// Lets D-Bus read the values that these files ask for. Once is enough.
void registerBusTypes();

} // namespace capex

Q_DECLARE_METATYPE(capex::BusName)
