// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/json/json_text.h"

#include "model/formats/text/number_text.h"

namespace capex {

void JsonText::key(const QString& name)
{
    separate();
    quote(name);
    m_text += ": ";
    m_hasKey = true;
}

void JsonText::text(const QString& value)
{
    separate();
    quote(value);
}

void JsonText::number(double value)
{
    raw(numberText(value));
}

void JsonText::raw(const QByteArray& json)
{
    separate();
    m_text += json;
}

void JsonText::begin(char bracket, Layout layout)
{
    separate();
    m_text += bracket;
    const bool isInOneLine = !m_open.empty() && m_open.back().layout == Layout::OneLine;
    m_open.push_back({isInOneLine ? Layout::OneLine : layout});
}

void JsonText::end(char bracket)
{
    const Container closed = m_open.back();
    m_open.pop_back();
    if (!closed.isEmpty && closed.layout == Layout::Lines) {
        indent();
    } else if (!closed.isEmpty && bracket == '}') {
        m_text += ' ';
    }
    m_text += bracket;
}

/// Puts what stands between the previous value and the next.
void JsonText::separate()
{
    if (m_hasKey || m_open.empty()) {
        m_hasKey = false;
        return;
    }
    Container& container = m_open.back();
    if (!container.isEmpty) {
        m_text += ',';
    }
    if (container.layout == Layout::Lines) {
        indent();
    } else if (!container.isEmpty || m_text.endsWith('{')) {
        m_text += ' ';
    }
    container.isEmpty = false;
}

void JsonText::indent()
{
    m_text += '\n';
    m_text.append(2 * static_cast<qsizetype>(m_open.size()), ' ');
}

void JsonText::quote(const QString& value)
{
    m_text += '"';
    for (const char c : value.toUtf8()) {
        switch (c) {
        case '"':
            m_text += "\\\"";
            break;
        case '\\':
            m_text += "\\\\";
            break;
        case '\n':
            m_text += "\\n";
            break;
        case '\r':
            m_text += "\\r";
            break;
        case '\t':
            m_text += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                m_text += "\\u" + QByteArray::number(c, 16).rightJustified(4, '0');
            } else {
                m_text += c;
            }
        }
    }
    m_text += '"';
}

} // namespace capex
