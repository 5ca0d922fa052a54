// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/result.h"

#include <QByteArray>

#include <optional>
#include <string_view>

/// Numbers in files: decimal point, no thousands marks, the same in every locale.
namespace capex {

/// The shortest decimal that reads back as the same number; without exponent from 1e-7 to 1e21.
/// `value` is finite.
[[nodiscard]] QByteArray numberText(double value);

/// The shortest percentage that reads back as `fraction`: 7 for 0.07, whose hundredfold is not.
[[nodiscard]] double percentOf(double fraction);

/// Reads a decimal number, the whole of `text`. A Fault if it is none, not finite (1e400), or too
/// small to be told from zero (1e-400).
[[nodiscard]] Result<double, Fault> numberFrom(std::string_view text);

/// What is to be said of `value`, which was read from the number `text`, where it is written with
/// other digits than that: 9007199254740993 comes back as 9007199254740992.
[[nodiscard]] std::optional<Fault> faultOfRounding(std::string_view text, double value);

} // namespace capex
