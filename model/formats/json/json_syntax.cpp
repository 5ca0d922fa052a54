// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/json/json_syntax.h"

#include "model/figures/enum_size.h"
#include "model/figures/excerpt.h"
#include "model/formats/text/utf8.h"

#include <algorithm>
#include <array>

namespace capex {

namespace {

constexpr std::string_view space = " \t\r\n";
constexpr std::string_view structural = ",:[]{}\"";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::size_t skipDigits(std::string_view text, std::size_t at)
{
    while (at < text.size() && isDigit(text[at])) {
        ++at;
    }
    return at;
}

bool holds(std::string_view text, std::size_t at, std::string_view characters)
{
    return at < text.size() && characters.find(text[at]) != std::string_view::npos;
}

/// By the grammar of JSON: "01" is the number 0 with a 1 behind it.
std::size_t endOfNumber(std::string_view text, std::size_t at)
{
    at += text[at] == '-' ? 1 : 0;
    at = holds(text, at, "0") ? at + 1 : skipDigits(text, at);
    if (holds(text, at, ".")) {
        at = skipDigits(text, at + 1);
    }
    if (holds(text, at, "eE")) {
        ++at;
        at = skipDigits(text, holds(text, at, "+-") ? at + 1 : at);
    }
    return at;
}

std::size_t endOfString(std::string_view text, std::size_t at)
{
    for (std::size_t quote = text.find('"', at + 1); quote != std::string_view::npos;
         quote = text.find('"', quote + 1)) {
        const std::size_t backslashes = quote - text.find_last_not_of('\\', quote - 1) - 1;
        if (backslashes % 2 == 0) { // they escape one another, not the quote
            return quote + 1;
        }
    }
    return text.size();
}

bool isWord(char c)
{
    return space.find(c) == std::string_view::npos && structural.find(c) == std::string_view::npos;
}

/// The word that `at` lies in or touches, else the one character there.
std::pair<std::size_t, std::size_t> wordAround(std::string_view text, std::size_t at)
{
    if (!isWord(text[at])) {
        return {at, text[at] == '"' ? endOfString(text, at) : at + 1};
    }
    std::size_t begin = at;
    while (begin > 0 && isWord(text[begin - 1])) {
        --begin;
    }
    const auto* const end = std::find_if_not(text.begin() + at, text.end(), isWord);
    return {begin, static_cast<std::size_t>(end - text.begin())};
}

/// What is expected, in the order of JsonExpected.
constexpr std::array wanted{Expected::JsonValue,
                            Expected::JsonValueOrEnd,
                            Expected::KeyOrEnd,
                            Expected::Key,
                            Expected::Colon,
                            Expected::CommaOrListEnd,
                            Expected::CommaOrObjectEnd,
                            Expected::NothingMore};
static_assert(wanted.size() == enumSize<JsonExpected>());

Expected wantedBy(JsonExpected expected)
{
    return wanted.at(static_cast<std::size_t>(expected));
}

/// What is expected behind the separator at the cursor, if that fits.
JsonExpected behindSeparator(JsonExpected expected, char separator)
{
    if (separator == ':' && expected == JsonExpected::Colon) {
        return JsonExpected::Value;
    }
    if (separator == ',' && expected == JsonExpected::CommaOrListEnd) {
        return JsonExpected::Value;
    }
    if (separator == ',' && expected == JsonExpected::CommaOrObjectEnd) {
        return JsonExpected::Key;
    }
    return expected;
}

bool mayBeString(JsonExpected expected)
{
    return expected == JsonExpected::Value || expected == JsonExpected::ValueOrEnd ||
           expected == JsonExpected::Key || expected == JsonExpected::KeyOrEnd;
}

Fault controlFault(char character)
{
    if (character == '\r' || character == '\n') {
        return {Found::LineBreakInText, Expected::EscapedLineBreak};
    }
    return {{Found::ControlCharacter, hexadecimal(character)}, Expected::EscapedCharacter};
}

JsonSyntaxFault stringFault(std::string_view text, std::size_t begin, std::size_t failedAt)
{
    std::size_t at = begin + 1;
    while (at < failedAt && at < text.size() && text[at] != '\\') {
        ++at;
    }
    // Steps over the good escapes before the failure.
    for (std::size_t next = at; next < failedAt && next < text.size(); ++next) {
        if (text[next] == '\\') {
            at = next++;
        }
    }
    if (failedAt < text.size() && static_cast<unsigned char>(text[failedAt]) < 0x20) {
        return {failedAt, controlFault(text[failedAt])};
    }
    if (failedAt >= text.size()) {
        return {begin, {Found::OpenText, Expected::TextEnd}};
    }
    const std::size_t length = holds(text, at + 1, "u") ? 6 : 2;
    const std::string_view escape = text.substr(at, std::min(length, failedAt - at + 1));
    return {at, {{Found::Escape, excerpt(toQString(escape))}, Expected::Escapes}};
}

} // namespace

JsonSyntaxFault explainSyntax(std::string_view text, std::size_t cursor, JsonExpected expected,
                              std::size_t failedAt)
{
    std::size_t at = skipJsonSpace(text, cursor);
    if (at < text.size()) {
        const JsonExpected behind = behindSeparator(expected, text[at]);
        at = behind == expected ? at : skipJsonSpace(text, at + 1);
        expected = behind;
    }
    if (at >= text.size()) {
        return {text.size(), {Found::EndOfFile, wantedBy(expected)}};
    }
    if (text[at] == '"' && mayBeString(expected)) {
        return stringFault(text, at, failedAt);
    }
    const auto [begin, end] = wordAround(text, at);
    if (begin < at) {
        expected = JsonExpected::Value; // the characters before it looked like a number
    }
    const std::string_view word = text.substr(begin, end - begin);
    return {begin, {{Found::Text, excerpt(toQString(word))}, wantedBy(expected)}};
}

std::size_t skipJsonSpace(std::string_view text, std::size_t from)
{
    while (holds(text, from, space)) {
        ++from;
    }
    return from;
}

std::size_t endOfJsonToken(std::string_view text, std::size_t from)
{
    const char first = text[from];
    if (first == '"') {
        return endOfString(text, from);
    }
    if (first == '-' || isDigit(first)) {
        return endOfNumber(text, from);
    }
    const auto isLetter = [](char c) { return c >= 'a' && c <= 'z'; };
    if (isLetter(first)) {
        const auto* const end = std::find_if_not(text.begin() + from, text.end(), isLetter);
        return static_cast<std::size_t>(end - text.begin());
    }
    return from + 1;
}

} // namespace capex
