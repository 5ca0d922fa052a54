// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace capex {

/// The offset of the first byte that does not belong to well-formed UTF-8 (overlong forms,
/// surrogates and values above U+10FFFF are not), or npos.
[[nodiscard]] std::size_t firstInvalidUtf8(std::string_view text);

/// Well-formed UTF-8 as a QString, every character of it: a U+FEFF at the start is one, too.
[[nodiscard]] QString toQString(std::string_view text);

/// A byte as two hexadecimal digits, for messages.
[[nodiscard]] QString hexadecimal(char byte);

/// How many characters (code points) begin in `text`.
[[nodiscard]] int countCharacters(std::string_view text);

/// Well-formed UTF-8 without the white space, of every sort that Unicode knows, at its ends.
[[nodiscard]] std::string_view withoutBlanks(std::string_view text);

} // namespace capex
