// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/period.h"

#include <cstdint>
#include <optional>

/// Periods as people write them: "FY2025", "3Q25", "Jul 2024–Jun 2025", "2025年上半年".
namespace capex {

/// A period in the words of a cell: a year, half or quarter, whose months the company's calendar
/// may decide, or months.
struct SaidPeriod
{
    enum class Year : std::uint8_t { Calendar, Fiscal, Unmarked };

    Year kind = Year::Unmarked;
    std::optional<int> year;           ///< 1900 to 2200; there unless `months` is
    int quarter = 0;                   ///< 1 to 4; 0: none
    int half = 0;                      ///< 1 or 2; 0: none
    std::optional<Period> months = {}; ///< said as months: then nothing else

    friend bool operator==(const SaidPeriod&, const SaidPeriod&) = default;
};

/// What 2010-11 and 2010/11 are: November 2010, or the fiscal year that ends in 2011.
enum class YearPair : std::uint8_t { Month, FiscalYear };

/// Reads the whole of a cell, whatever its case. 2024/25 and 2024-25 are fiscal years that end in
/// 2025, 2023–2025 three calendar years; what may be a month as well is what `pair` says. Nothing
/// for anything else.
[[nodiscard]] std::optional<SaidPeriod> periodAsSaid(QStringView cell,
                                                     YearPair pair = YearPair::Month);

/// What a year and two digits behind it can be: 2010-11 either, 2010-10 a month, 2012-13 a fiscal
/// year; neither where a cell holds anything else.
struct FittingPairs
{
    bool month = false;
    bool fiscalYear = false;

    friend bool operator==(const FittingPairs&, const FittingPairs&) = default;
};

[[nodiscard]] FittingPairs pairsOf(QStringView cell);

/// The months it covers for a company whose fiscal years end in the month `fiscalYearEnd` (1 to
/// 12); an unmarked year is the calendar's. `said` has a year or months.
[[nodiscard]] Period monthsOf(const SaidPeriod& said, int fiscalYearEnd);

} // namespace capex
