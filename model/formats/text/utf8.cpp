// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/text/utf8.h"

#include <algorithm>

namespace capex {

namespace {

struct Lead
{
    std::size_t length;  ///< of the whole sequence; 0: not a lead byte
    unsigned char lower; ///< smallest second byte
    unsigned char upper; ///< largest second byte
};

Lead leadOf(unsigned char byte)
{
    if (byte >= 0xC2 && byte <= 0xDF) {
        return {2, 0x80, 0xBF};
    }
    if (byte >= 0xE0 && byte <= 0xEF) {
        return {3, static_cast<unsigned char>(byte == 0xE0 ? 0xA0 : 0x80),
                static_cast<unsigned char>(byte == 0xED ? 0x9F : 0xBF)};
    }
    if (byte >= 0xF0 && byte <= 0xF4) {
        return {4, static_cast<unsigned char>(byte == 0xF0 ? 0x90 : 0x80),
                static_cast<unsigned char>(byte == 0xF4 ? 0x8F : 0xBF)};
    }
    return {0, 0, 0};
}

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

bool isSequence(std::string_view text, Lead lead)
{
    if (lead.length == 0 || text.size() < lead.length) {
        return false;
    }
    const auto second = static_cast<unsigned char>(text[1]);
    return second >= lead.lower && second <= lead.upper &&
           std::ranges::all_of(text.substr(2, lead.length - 2), isContinuation);
}

/// Whether `character`, a single one, is white space.
bool isBlank(std::string_view character)
{
    const QString text = toQString(character);
    return text.size() == 1 && text.front().isSpace();
}

std::string_view firstCharacter(std::string_view text)
{
    const std::size_t length = leadOf(static_cast<unsigned char>(text.front())).length;
    return text.substr(0, std::max<std::size_t>(length, 1));
}

std::string_view lastCharacter(std::string_view text)
{
    std::size_t begin = text.size() - 1;
    while (begin > 0 && isContinuation(text[begin])) {
        --begin;
    }
    return text.substr(begin);
}

} // namespace

std::string_view withoutBlanks(std::string_view text)
{
    const auto isVisible = [](char c) { return c > ' ' && c <= '~'; };
    if (text.empty() || (isVisible(text.front()) && isVisible(text.back()))) {
        return text;
    }
    while (!text.empty() && isBlank(firstCharacter(text))) {
        text.remove_prefix(firstCharacter(text).size());
    }
    while (!text.empty() && isBlank(lastCharacter(text))) {
        text.remove_suffix(lastCharacter(text).size());
    }
    return text;
}

QString toQString(std::string_view text)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    // QString::fromUtf8 takes it at the start for a mark of the encoding, and drops it.
    qsizetype marks = 0;
    for (; text.starts_with(mark); text.remove_prefix(mark.size())) {
        ++marks;
    }
    const QString rest = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    return marks == 0 ? rest : QString(marks, QChar(QChar::ByteOrderMark)) + rest;
}

std::size_t firstInvalidUtf8(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte < 0x80) {
            ++at;
            continue;
        }
        const Lead lead = leadOf(byte);
        if (!isSequence(text.substr(at), lead)) {
            return at;
        }
        at += lead.length;
    }
    return std::string_view::npos;
}

QString hexadecimal(char byte)
{
    return QStringLiteral("%1").arg(uint{static_cast<unsigned char>(byte)}, 2, 16,
                                    QLatin1Char('0'));
}

int countCharacters(std::string_view text)
{
    return static_cast<int>(std::ranges::count_if(text, [](char c) { return !isContinuation(c); }));
}

} // namespace capex
