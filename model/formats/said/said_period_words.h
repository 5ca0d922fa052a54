// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <cstdint>
#include <optional>
#include <vector>

/// What the words and numbers of a period stand for, whatever their spelling.
namespace capex {

enum class PeriodWordType : std::uint8_t {
    FourDigits,
    TwoDigits,
    OneDigit,
    Numeral,   ///< first, 三
    MonthName, ///< its number
    Fiscal,
    Calendar,
    Quarter,
    Half,
    HalfOfYear, ///< 上半年: its number
    Outlook,    ///< the A or E of an actual or estimated year
    YearSign,   ///< 年
    MonthSign,  ///< 月
    Ordinal,    ///< 第
    Of,
    Dash,
    Slash,
    Apostrophe,
};

struct PeriodWord
{
    PeriodWordType type = PeriodWordType::Dash;
    int number = 0;
};

/// The words of a folded cell; nothing if one of them is none of a period.
[[nodiscard]] std::optional<std::vector<PeriodWord>> periodWordsOf(QStringView text);

} // namespace capex
