// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>

/// The closed vocabularies of a figure file and the one spelling of each of their keywords, shared
/// by files and command line.
namespace capex {

/// What kind of statement a figure is, strongest first (methodology, section 1).
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

/// The keyword of a value in files and on the command line; static storage.
[[nodiscard]] QString keywordOf(Kind kind);
[[nodiscard]] QString keywordOf(Evidence evidence);
[[nodiscard]] QString keywordOf(Bound bound);
[[nodiscard]] QString keywordOf(Unit unit);

/// The value whose keyword it is, exactly; nothing if there is none.
/// For the enumerations above and those of settings/vocabulary.h.
template <typename Enum>
[[nodiscard]] std::optional<Enum> fromKeyword(QStringView keyword);

/// All values of a vocabulary in their order. For the same.
template <typename Enum>
[[nodiscard]] QList<Enum> allOf();

/// All keywords of a vocabulary, comma-separated, for messages. For the same.
template <typename Enum>
[[nodiscard]] QString keywordsOf();

} // namespace capex
