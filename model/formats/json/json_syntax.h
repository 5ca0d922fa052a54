// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/findings/fault.h"

#include <string_view>

namespace capex {

/// What may stand next in a JSON text.
enum class JsonExpected {
    Value,
    ValueOrEnd,
    KeyOrEnd,
    Key,
    Colon,
    CommaOrListEnd,
    CommaOrObjectEnd,
    EndOfFile
};

/// Where a text stops being JSON, and why.
struct JsonSyntaxFault
{
    std::size_t offset = 0;
    Fault fault;
};

/// Says what is wrong with a text whose good part ends at `cursor`. `failedAt` is the byte at which
/// the parser gave up, at or behind the end of the file if the file ends too early.
[[nodiscard]] JsonSyntaxFault explainSyntax(std::string_view text, std::size_t cursor,
                                            JsonExpected expected, std::size_t failedAt);

/// The offset of the first character at or behind `from` that is no white space.
[[nodiscard]] std::size_t skipJsonSpace(std::string_view text, std::size_t from);

/// The offset behind the number, the literal, the bracket or the quoted text that begins at `from`.
[[nodiscard]] std::size_t endOfJsonToken(std::string_view text, std::size_t from);

} // namespace capex
