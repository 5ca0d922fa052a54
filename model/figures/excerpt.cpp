// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/excerpt.h"

namespace capex {

namespace {

constexpr qsizetype longestExcerpt = 60; // in UTF-16 units
constexpr qsizetype longestPath = 4096;
constexpr qsizetype longestName = 200;
constexpr qsizetype longestText = 2000;

bool isInvisible(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString escaped(char32_t character)
{
    switch (character) {
    case U'\n':
        return QStringLiteral("\\n");
    case U'\r':
        return QStringLiteral("\\r");
    case U'\t':
        return QStringLiteral("\\t");
    default:
        return character <= 0xFFFF
                   ? QStringLiteral("\\u%1").arg(uint{character}, 4, 16, QLatin1Char('0'))
                   : QStringLiteral("\\u{%1}").arg(uint{character}, 0, 16);
    }
}

/// The first `length` units, but no half of a character.
QString cut(const QString& text, qsizetype length)
{
    if (text.size() <= length) {
        return text;
    }
    const bool isHalved = text.at(length - 1).isHighSurrogate();
    return text.left(isHalved ? length - 1 : length) + QChar(0x2026);
}

} // namespace

QString visible(const QString& text)
{
    QString shown;
    shown.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isPair = text.at(at).isHighSurrogate() && at + 1 < text.size() &&
                            text.at(at + 1).isLowSurrogate();
        const char32_t character = isPair ? QChar::surrogateToUcs4(text.at(at), text.at(at + 1))
                                          : char32_t{text.at(at).unicode()};
        if (isInvisible(character)) {
            shown += escaped(character);
        } else {
            shown += QStringView(text).mid(at, isPair ? 2 : 1);
        }
        at += isPair ? 1 : 0;
    }
    return shown;
}

QString excerpt(const QString& text)
{
    return visible(cut(text, longestExcerpt));
}

QString quoted(const QString& text)
{
    return u'\'' + excerpt(text) + u'\'';
}

QString shownPath(const QString& path)
{
    return visible(cut(path, longestPath));
}

QString cutName(const QString& name)
{
    return cut(name, longestName);
}

QString cutText(const QString& text)
{
    return cut(text, longestText);
}

} // namespace capex
