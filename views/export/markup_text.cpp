// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/markup_text.h"

#include <algorithm>

namespace capex {

namespace {

bool isForbidden(char32_t character)
{
    const bool isControl = character < U' ' && character != U'\t' && character != U'\n';
    return isControl || (character >= 0x7f && character < 0xa0) ||
           (character >= 0xd800 && character < 0xe000) || (character & 0xfffe) == 0xfffe;
}

} // namespace

QByteArray markupText(const QString& text)
{
    std::u32string characters = text.toStdU32String();
    std::ranges::replace_if(characters, isForbidden, U'\ufffd');
    return QString::fromStdU32String(characters)
        .toHtmlEscaped()
        .replace(u'\'', QStringLiteral("&#39;"))
        .toUtf8();
}

} // namespace capex
