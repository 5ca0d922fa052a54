// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>

/// The closed vocabularies of a figure file and the one spelling of each of their words, shared by
/// files and command line.
namespace capex {

/// What sort of statement a figure is, strongest first (methodology, section 1).
enum class Kind : std::uint8_t { Actual, Guidance, RunRate, Pledge, Estimate };

/// How far a source can be trusted, best first.
enum class Evidence : std::uint8_t { Filing, Company, Press, Research };

/// How the two ends of an amount are meant (methodology, section 2).
enum class Bound : std::uint8_t {
    Exact,   ///< low = high
    About,   ///< low = high, approximate
    Range,   ///< low < high
    AtLeast, ///< low only
    AtMost,  ///< high only
};

/// The factor of a stated number, in powers of a thousand.
enum class Unit : std::uint8_t { One, Thousand, Million, Billion, Trillion };

/// The word of a value in files and on the command line; static storage.
[[nodiscard]] QString wordOf(Kind kind);
[[nodiscard]] QString wordOf(Evidence evidence);
[[nodiscard]] QString wordOf(Bound bound);
[[nodiscard]] QString wordOf(Unit unit);

/// The value that `word` spells, exactly; nothing if it spells none.
/// For the enumerations above and those of settings/vocabulary.h.
template <typename Enum>
[[nodiscard]] std::optional<Enum> fromWord(QStringView word);

/// All values of a vocabulary in their order. For the same.
template <typename Enum>
[[nodiscard]] QList<Enum> allOf();

/// All words of a vocabulary, comma-separated, for messages. For the same.
template <typename Enum>
[[nodiscard]] QString wordsOf();

} // namespace capex
