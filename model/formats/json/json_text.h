// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace capex {

/// Writes JSON text: two spaces of indentation, or whole objects and lists on one line.
///
/// Numbers are the shortest that read back the same; raw() takes over what a file brought, byte by
/// byte. The calls must make a well-formed text: a key before each value in an object.
class JsonText
{
public:
    enum class Layout { Lines, OneLine };

    void beginObject(Layout layout = Layout::Lines) { begin('{', layout); }
    void endObject() { end('}'); }
    void beginList(Layout layout = Layout::Lines) { begin('[', layout); }
    void endList() { end(']'); }

    void key(const QString& name);
    void text(const QString& value);
    void number(double value); ///< finite
    void raw(const QByteArray& json);

    /// The text, with a line end behind the outermost value.
    [[nodiscard]] QByteArray result() const { return m_text + '\n'; }

private:
    struct Container
    {
        Layout layout;
        bool isEmpty = true;
    };

    void begin(char bracket, Layout layout);
    void end(char bracket);
    void separate();
    void indent();
    void quote(const QString& value);

    QByteArray m_text;
    std::vector<Container> m_open;
    bool m_hasKey = false; ///< the next value belongs to the key just written
};

} // namespace capex
