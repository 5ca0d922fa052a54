// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/ids.h"
#include "model/figures/period.h"

#include <QDate>

#include <variant>

/// Why figures give no amount, as codes with their arguments: model/wording/reason_words.h makes
/// sentences of them.
namespace capex {

/// No rate of `currency` is known of the `days` days that end with `upTo`.
struct NoRateUpTo
{
    Currency currency;
    int days = 0;
    QDate upTo;

    friend bool operator==(const NoRateUpTo&, const NoRateUpTo&) = default;
};

/// No rate of `currency` is known of `month`, nor an older one that could stand for it.
struct NoRateInMonth
{
    Currency currency;
    Month month;

    friend bool operator==(const NoRateInMonth&, const NoRateInMonth&) = default;
};

/// The only rate that counts is the one given for `fixed`.
struct NoRateBesideFixed
{
    Currency currency;
    Currency fixed;

    friend bool operator==(const NoRateBesideFixed&, const NoRateBesideFixed&) = default;
};

/// Parts that are "at least" and parts that are "at most" have no sum.
struct OpposedBounds
{
    friend bool operator==(const OpposedBounds&, const OpposedBounds&) = default;
};

/// Amounts of two currencies have no sum.
struct TwoCurrencies
{
    Currency first;
    Currency second;

    friend bool operator==(const TwoCurrencies&, const TwoCurrencies&) = default;
};

using Reason =
    std::variant<NoRateUpTo, NoRateInMonth, NoRateBesideFixed, OpposedBounds, TwoCurrencies>;

} // namespace capex
