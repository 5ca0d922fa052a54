// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/said/said_text.h"

#include "model/formats/said/said_dictionary.h"

#include <algorithm>

namespace capex {

namespace {

struct Spelling
{
    char16_t from;
    char16_t to;
};

/// What folds besides case, blanks, dashes and the full-width forms of ASCII.
constexpr Spelling spellings[] = {
    {u'\u2018', u'\''}, {u'\u2019', u'\''}, {u'\u02BC', u'\''}, {u'\u2032', u'\''},
    {u'\u2212', u'-'},  {u'\u301C', u'~'},  {u'\u223C', u'~'},  {u'\u3010', u'['},
    {u'\u3011', u']'},  {u'\uFFE1', u'£'},  {u'\uFFE5', u'¥'},  {u'\uFFE6', u'₩'},
};

QChar narrow(QChar character)
{
    constexpr char16_t first = 0xFF01; // the full-width !
    constexpr char16_t last = 0xFF5E;  // the full-width ~
    const char16_t unit = character.unicode();
    if (unit >= first && unit <= last) {
        return QChar(char16_t(unit - first + u'!'));
    }
    const auto* const found = std::ranges::find(spellings, unit, &Spelling::from);
    return found == std::end(spellings) ? character : QChar(found->to);
}

QChar foldedCharacter(QChar character)
{
    if (character.isSpace()) {
        return character.category() == QChar::Separator_Space ? u' ' : u'\t';
    }
    if (character.category() == QChar::Punctuation_Dash && character != u'\u301C') {
        return u'-';
    }
    return narrow(character).toCaseFolded();
}

PartType typeOf(QChar character)
{
    if (isDigit(character)) {
        return PartType::Digits;
    }
    if (character.script() == QChar::Script_Han) {
        return PartType::Han;
    }
    return character.isLetterOrNumber() || character.isMark() ? PartType::Letters : PartType::Sign;
}

bool isRun(PartType type)
{
    return type == PartType::Letters || type == PartType::Digits;
}

} // namespace

QString foldedText(QStringView text)
{
    QString folded(text.size(), Qt::Uninitialized);
    std::ranges::transform(text, folded.begin(), foldedCharacter);
    return folded;
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isBlank(QChar character)
{
    return character == u' ' || character == u'\t';
}

bool isDash(QChar character)
{
    return character == u'-' || character == u'~';
}

std::vector<TextPart> partsOf(QStringView text, qsizetype begin, qsizetype end)
{
    std::vector<TextPart> parts;
    for (qsizetype at = begin; at < end; ++at) {
        const bool isFollowing = !parts.empty() && parts.back().end() == at;
        const bool isBehindLetters = isFollowing && parts.back().type == PartType::Letters;
        if (isBlank(text[at]) || (text[at] == u'.' && isBehindLetters)) {
            continue;
        }
        const PartType type = typeOf(text[at]);
        if (isFollowing && isRun(type) && parts.back().type == type) {
            ++parts.back().length;
        } else {
            parts.push_back({type, !isFollowing, at, 1});
        }
    }
    return parts;
}

std::vector<TextPart> partsOf(QStringView text)
{
    return partsOf(text, 0, text.size());
}

std::optional<int> monthNamed(QStringView word)
{
    constexpr QStringView names[] = {u"january",   u"february", u"march",    u"april",
                                     u"may",       u"june",     u"july",     u"august",
                                     u"september", u"october",  u"november", u"december"};
    constexpr qsizetype shortest = 3;
    const auto isNamed = [word](QStringView name) {
        return word == name || word == name.first(shortest);
    };
    if (word == u"sept") {
        return 9;
    }
    const auto* const found = std::ranges::find_if(names, isNamed);
    return found == std::end(names) ? std::nullopt
                                    : std::optional(static_cast<int>(found - names) + 1);
}

} // namespace capex
