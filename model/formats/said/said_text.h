// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

/// The text of a cell in one spelling, and its parts: what all readers of cells stand on.
namespace capex {

/// `text` in small letters, with one sign for all of a sort: full-width signs as narrow ones, every
/// dash and minus as -, every tilde as ~, every apostrophe as ', every blank as one, line ends and
/// tabs as a tab. As long as `text`.
[[nodiscard]] QString foldedText(QStringView text);

[[nodiscard]] bool isDigit(QChar character);
[[nodiscard]] bool isBlank(QChar character);
[[nodiscard]] bool isDash(QChar character); ///< of a folded text, the tilde included

enum class PartType : std::uint8_t {
    Letters, ///< a run of them, and of numbers that are no digits: m²
    Digits,  ///< a run of 0 to 9
    Han,     ///< a single character
    Sign,    ///< a single character
};

struct TextPart
{
    PartType type = PartType::Sign;
    bool isApart = true; ///< not directly behind the one before
    qsizetype begin = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return begin + length; }
    [[nodiscard]] QStringView in(QStringView text) const { return text.mid(begin, length); }
};

/// The parts of a folded text from `begin` up to `end`. Blanks are none, nor is the point of an
/// abbreviation, directly behind letters.
[[nodiscard]] std::vector<TextPart> partsOf(QStringView text, qsizetype begin, qsizetype end);
[[nodiscard]] std::vector<TextPart> partsOf(QStringView text);

} // namespace capex
