// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/xml_text.h"

namespace capex {

namespace {

bool isXmlCharacter(char32_t character)
{
    return character == U'\t' || character == U'\n' || (character >= 0x20 && character < 0xd800) ||
           (character > 0xdfff && character < 0xfffe) || character > 0xffff;
}

} // namespace

QByteArray xmlText(const QString& text)
{
    QString plain;
    for (const char32_t character : text.toStdU32String()) {
        if (isXmlCharacter(character)) {
            plain += QString::fromUcs4(&character, 1);
        }
    }
    return plain.toHtmlEscaped().toUtf8();
}

} // namespace capex
