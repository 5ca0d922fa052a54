// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/ids.h"
#include "model/figures/vocabulary.h"

#include <QString>

#include <optional>

/// The words for scales and currencies in headings and cells of any table. Letters count as whole
/// words alone: never those inside of "Firm" or "bank".
namespace capex {

/// How many of what an amount counts: 亿 is {Billion, -1}, a tenth of a billion; 万 {Thousand, 1},
/// ten thousand.
struct SaidScale
{
    Unit unit = Unit::One;
    int shift = 0; ///< powers of ten

    friend bool operator==(const SaidScale&, const SaidScale&) = default;
};

/// The power of ten that a scale is: 8 for 亿.
[[nodiscard]] int powerOf(const SaidScale& scale);

struct ScaleWords
{
    std::optional<SaidScale> scale;
    std::optional<Currency> currency;

    friend bool operator==(const ScaleWords&, const ScaleWords&) = default;
};

/// The scale and the currency that a heading or the rest of a cell names, wherever they stand in
/// it: "Capex (USD m)", "capex_usd_bn", "金额（亿元）", "in millions of US dollars". Nothing for
/// what is not named, or named in two ways. $ and 元 are US dollars and yuan unless another dollar
/// or yuan is named beside; ¥ alone is yuan or yen, therefore nothing.
[[nodiscard]] ScaleWords scaleIn(QStringView text);

/// The cell of a column of units: "billion", "bn", "亿元", "unit". Nothing where it holds a word
/// that is none of a scale or a currency.
[[nodiscard]] std::optional<SaidScale> scaleFrom(QStringView text);

/// The cell of a column of currencies: "USD", "US$", "人民币", any code of ISO 4217 in capitals.
[[nodiscard]] std::optional<Currency> currencyFrom(QStringView text);

/// `digits` (a plain decimal such as "380.5", maybe negative) times 10^shift, exactly, as text,
/// with no zero that is not needed to write it.
[[nodiscard]] QString shifted(const QString& digits, int shift);

} // namespace capex
