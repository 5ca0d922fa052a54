// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/period.h"
#include "model/settings/comparison_settings.h"

#include <string_view>

/// Days, months and periods in files. Years are those that settings may ask for.
namespace capex {

/// What months are expected to be.
[[nodiscard]] const Message<Expected>& expectedMonth();

/// Reads "YYYY-MM-DD". A Fault for anything else and for a day that does not exist.
[[nodiscard]] Result<QDate, Fault> dateFrom(std::string_view text);

/// A day as "YYYY-MM-DD"; empty for none.
[[nodiscard]] QString textOfDay(QDate day);

/// What is wrong with the date of a source, which may be "YYYY", "YYYY-MM" or "YYYY-MM-DD".
[[nodiscard]] std::optional<Fault> faultOfSourceDate(std::string_view text);

/// Reads a month "YYYY-MM" from 1900 to 2200.
[[nodiscard]] Result<Month, Fault> monthFrom(std::string_view text);

/// What is wrong with the first or the last month of a period, which may also be given as a day.
[[nodiscard]] std::optional<Fault> faultOfPeriodEnd(std::string_view text);

/// Reads the period from `first` to `last`, both months ("YYYY-MM"), or both days that lie near
/// the edges of months.
[[nodiscard]] Result<Period, Fault> periodFrom(std::string_view first, std::string_view last);

} // namespace capex
