// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>

#include <array>
#include <cstdint>
#include <optional>

/// Days as people write them: "24/02/2025", "Feb 24, 2025", "2025年2月24日".
namespace capex {

/// What comes first in 03/04/25: the day, the month or the year.
enum class DateOrder : std::uint8_t { Dmy, Mdy, Ymd };

inline constexpr std::array dateOrders{DateOrder::Dmy, DateOrder::Mdy, DateOrder::Ymd};

/// The day that a cell is in each of dateOrders; none in all of them where it holds none, or one as
/// files write it (2025-01-24), of which no order is asked.
using OrderedDays = std::array<std::optional<QDate>, dateOrders.size()>;
[[nodiscard]] OrderedDays daysOf(QStringView cell);

/// Reads the whole of a cell: a day of 1900 to 2200, in digits, English or Chinese, maybe with a
/// time behind it, which is left. Years of two digits are of this century. Nothing for anything
/// else, for days that do not exist, and where another order is written: 03/04/2025 in Ymd.
[[nodiscard]] std::optional<QDate> dateAsSaid(QStringView cell, DateOrder order);

} // namespace capex
