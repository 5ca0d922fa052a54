// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/money.h"

#include <string_view>

/// What both formats ask of an amount.
namespace capex {

/// Reads one end of an amount: a finite number, zero or more.
[[nodiscard]] Result<double> amountFrom(std::string_view text);

/// Whether `text` is a currency code: three capital letters.
[[nodiscard]] bool isCurrency(std::string_view text);

/// What a currency is expected to be, for messages.
[[nodiscard]] QString expectedCurrency();

} // namespace capex
