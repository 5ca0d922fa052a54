// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace capex {

/// The offset of the first byte that does not belong to well-formed UTF-8 (overlong forms,
/// surrogates and values above U+10FFFF are not), or npos.
[[nodiscard]] std::size_t firstInvalidUtf8(std::string_view text);

/// How many characters (code points) begin in `text`.
[[nodiscard]] int countCharacters(std::string_view text);

} // namespace capex
