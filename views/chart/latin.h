// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace capex {

/// Whether a character is one of the Latin blocks or a sign of theirs, which every font for them
/// has.
[[nodiscard]] constexpr bool isLatin(char32_t character)
{
    return character < 0x250;
}

} // namespace capex
