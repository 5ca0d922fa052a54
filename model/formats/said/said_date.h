// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>

#include <cstdint>
#include <optional>

/// Days as people write them: "24/02/2025", "Feb 24, 2025", "2025年2月24日".
namespace capex {

/// What comes first in 03/04/2025.
enum class DateOrder : std::uint8_t { Dmy, Mdy };

/// Which orders a cell can be read in. Both where it holds no day.
struct FittingOrders
{
    bool dmy = true;
    bool mdy = true;
    bool matters = false; ///< both can be read and differ

    friend bool operator==(const FittingOrders&, const FittingOrders&) = default;
};

[[nodiscard]] FittingOrders ordersOf(QStringView cell);

/// Reads the whole of a cell: a day of 1900 to 2200, in digits, English or Chinese, maybe with a
/// time behind it, which is left. Nothing for anything else and for days that do not exist.
[[nodiscard]] std::optional<QDate> dateAsSaid(QStringView cell, DateOrder order);

} // namespace capex
