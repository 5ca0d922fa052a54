// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace capex {

/// Things that a format may have no room for; model/wording/loss_words.cpp names them, in the same
/// order.
enum class Lost : std::uint8_t {
    Aggregates,
    ExchangeRates,
    Facts,
    Notes,
    Loads,
    Views,
    Title,
    Titles,
    Updated,
    UnknownKeys,
    UnusedCompanies,
    AlikeCompanies,
    CompanyNames,
    CompanyTranslations,
    Aliases,
    Tickers,
    Regions,
    FiscalYearEnds,
    Profiles,
    UnknownKeysOfCompanies,
    UnusedSources,
    Publishers,
    SourceTitles,
    SourceDates,
    SourceAddresses,
    SourceTranslations,
    UnknownKeysOfSources,
    FigureTranslations,
};

/// Something that a format has no room for.
struct FormatLoss
{
    Lost what;
    std::size_t count; ///< how many are lost, at least 1

    friend bool operator==(const FormatLoss&, const FormatLoss&) = default;
};

} // namespace capex
