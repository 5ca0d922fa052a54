// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/money.h"

#include <string_view>

/// What all formats ask of an amount.
namespace capex {

/// Reads one end of an amount: a finite number, zero or more.
[[nodiscard]] Result<double, Fault> amountFrom(std::string_view text);

/// Whether `text` is a currency code: three capital letters.
[[nodiscard]] bool isCurrency(std::string_view text);

/// How a format says an amount of one number: by a value, or by two equal ends.
enum class AmountForm { Value, EqualEnds };

/// What is wrong with an amount as a whole, and with which part of it.
struct AmountFault
{
    enum class Part { Low, Bound };

    Part part;
    Fault fault;
};

/// What breaks the invariants of an amount that was put together from its parts, or nothing.
[[nodiscard]] std::optional<AmountFault> faultOfParts(const Money& amount, AmountForm form);

} // namespace capex
