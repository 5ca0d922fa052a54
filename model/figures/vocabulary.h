// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

/// The closed vocabularies of a figure file and the one spelling of each of their words, shared by
/// files, command line and saved views.
namespace capex {

/// What sort of statement a figure is, strongest first (methodology, section 1).
enum class Kind { Actual, Guidance, RunRate, Pledge, Estimate };

/// How far a source can be trusted, best first.
enum class Evidence { Filing, Company, Press, Research };

/// How the two ends of an amount are meant (methodology, section 2).
enum class Bound {
    Exact,   ///< low = high
    About,   ///< low = high, approximate
    Range,   ///< low < high
    AtLeast, ///< low only
    AtMost,  ///< high only
};

/// The factor of a stated number, in powers of a thousand.
enum class Unit { One, Thousand, Million, Billion, Trillion };

/// What a value is per (methodology, section 4).
enum class Basis { Announced, PerYear, ThreeYear, CalendarYear };

/// Which statement about the same thing speaks: the newest or the oldest.
enum class Vintage { Latest, First };

/// The pages of the program and the values of `export --view`.
enum class View { Ranking, Horizons, Years, Timeline, Revisions, SayDo, Reconciliation, Figures };

/// What the rows of a view are ordered by.
enum class SortBy {
    Value,  ///< largest mid first
    Name,   ///< alphabetically
    Region, ///< by region, then by value
    Change, ///< greatest rise since the first announcement first
};

/// How the years view draws a year.
enum class YearsStyle { Columns, Stacked, Lines };

/// The word of a value in files and on the command line; static storage.
[[nodiscard]] QString wordOf(Kind kind);
[[nodiscard]] QString wordOf(Evidence evidence);
[[nodiscard]] QString wordOf(Bound bound);
[[nodiscard]] QString wordOf(Unit unit);
[[nodiscard]] QString wordOf(Basis basis);
[[nodiscard]] QString wordOf(Vintage vintage);
[[nodiscard]] QString wordOf(View view);
[[nodiscard]] QString wordOf(SortBy sort);
[[nodiscard]] QString wordOf(YearsStyle style);

/// The value that `word` spells, exactly; nothing if it spells none.
/// Instantiated for the enumerations above.
template <typename Enum>
[[nodiscard]] std::optional<Enum> fromWord(QStringView word);

/// All values of a vocabulary in their order. Instantiated for the enumerations above.
template <typename Enum>
[[nodiscard]] QList<Enum> allOf();

/// All words of a vocabulary, comma-separated, for messages. Instantiated as above.
template <typename Enum>
[[nodiscard]] QString wordsOf();

} // namespace capex
