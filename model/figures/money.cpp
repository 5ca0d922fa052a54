// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/money.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace capex {

namespace {

/// Ends of a sum that differ by no more than this part of it are one number.
constexpr double sameWithin = 1e-9;

/// Units per billion or billions per unit: a division by a power of ten rounds once, a
/// multiplication by its inverse would round twice.
double toBillions(double value, Unit unit)
{
    switch (unit) {
    case Unit::One:
        return value / 1e9;
    case Unit::Thousand:
        return value / 1e6;
    case Unit::Million:
        return value / 1e3;
    case Unit::Billion:
        return value;
    case Unit::Trillion:
        return value * 1e3;
    }
    return value;
}

template <typename Function>
Money mapped(Money amount, Function function)
{
    if (amount.low) {
        amount.low = function(*amount.low);
    }
    if (amount.high) {
        amount.high = function(*amount.high);
    }
    return amount;
}

/// What is wrong with the ends of an amount that says one number.
std::optional<Fault> faultOfSingle(const Money& amount)
{
    if (!amount.low || !amount.high) {
        return Fault{{Found::MissingEnd, keywordOf(amount.bound)}, Expected::ValueOrEqualEnds};
    }
    if (*amount.low != *amount.high) {
        return Fault{{Found::DifferentEnds, keywordOf(amount.bound)}, Expected::EqualEndsOrRange};
    }
    return std::nullopt;
}

std::optional<Fault> faultOfRange(const Money& amount)
{
    if (!amount.low || !amount.high) {
        return Fault{{Found::MissingEnd, keywordOf(amount.bound)}, Expected::LowAndHigh};
    }
    if (*amount.low == *amount.high) {
        return Fault{Found::EqualEnds, Expected::LowBelowHigh};
    }
    return std::nullopt;
}

/// What is wrong with an amount that has `end` alone; `beside` says that it has the other one, too.
std::optional<Fault> faultOfOpen(const Money& amount, std::optional<double> end,
                                 std::optional<double> other, Fault beside)
{
    if (!end) {
        beside.found = {Found::MissingEnd, keywordOf(amount.bound)};
    }
    return end && !other ? std::nullopt : std::optional(beside);
}

std::optional<Fault> faultOfBound(const Money& amount)
{
    switch (amount.bound) {
    case Bound::Exact:
    case Bound::About:
        return faultOfSingle(amount);
    case Bound::Range:
        return faultOfRange(amount);
    case Bound::AtLeast:
        return faultOfOpen(amount, amount.low, amount.high,
                           {Found::HighOfAtLeast, Expected::LowAlone});
    case Bound::AtMost:
        return faultOfOpen(amount, amount.high, amount.low,
                           {Found::LowOfAtMost, Expected::HighAlone});
    }
    return std::nullopt;
}

} // namespace

Money Money::single(double value, Currency currency, Bound bound, Unit unit)
{
    return {value, value, bound, unit, std::move(currency)};
}

Money Money::range(double low, double high, Currency currency, Unit unit)
{
    return {low, high, Bound::Range, unit, std::move(currency)};
}

Money Money::atLeast(double low, Currency currency, Unit unit)
{
    return {low, std::nullopt, Bound::AtLeast, unit, std::move(currency)};
}

Money Money::atMost(double high, Currency currency, Unit unit)
{
    return {std::nullopt, high, Bound::AtMost, unit, std::move(currency)};
}

double Money::mid() const
{
    if (low && high) {
        return *low + (*high - *low) / 2;
    }
    return low ? *low : high.value_or(0);
}

std::optional<Fault> faultOf(const Money& amount)
{
    for (const auto& end : {amount.low, amount.high}) {
        if (end && !std::isfinite(*end)) {
            return Fault{Found::NotFinite, Expected::FiniteNumber};
        }
        if (end && *end < 0) {
            return Fault{{Found::NegativeAmount, *end}, Expected::ZeroOrMore};
        }
    }
    if (amount.low && amount.high && *amount.low > *amount.high) {
        return Fault{{Found::LowAboveHigh, *amount.low, *amount.high}, Expected::LowUpToHigh};
    }
    return faultOfBound(amount);
}

std::optional<Bound> impliedBound(std::optional<double> low, std::optional<double> high)
{
    if (low && high) {
        return *low == *high ? Bound::Exact : Bound::Range;
    }
    if (low) {
        return Bound::AtLeast;
    }
    return high ? std::optional(Bound::AtMost) : std::nullopt;
}

Money inBillions(const Money& amount)
{
    Money result = mapped(amount, [&](double end) { return toBillions(end, amount.unit); });
    result.unit = Unit::Billion;
    return result;
}

Money scaled(const Money& amount, double numerator, double denominator)
{
    if (numerator == denominator) {
        return amount;
    }
    return mapped(amount, [=](double end) { return end * numerator / denominator; });
}

Money converted(const Money& amount, double rate, const Currency& currency)
{
    Money result = mapped(amount, [rate](double end) { return end / rate; });
    result.currency = currency;
    return result;
}

bool sameEnds(const Money& a, const Money& b)
{
    const auto same = [&](const End& x, const End& y) {
        return x && y ? toBillions(*x, a.unit) == toBillions(*y, b.unit)
                      : x.has_value() == y.has_value();
    };
    return a.currency == b.currency && same(a.low, b.low) && same(a.high, b.high);
}

Result<Money, Reason> sum(std::span<const Money> parts)
{
    const auto any = [&](Bound bound) {
        return std::ranges::any_of(parts,
                                   [bound](const Money& part) { return part.bound == bound; });
    };
    if (any(Bound::AtLeast) && any(Bound::AtMost)) {
        return Reason(OpposedBounds{});
    }
    Money total = Money::single(0, parts.front().currency);
    for (const Money& stated : parts) {
        if (stated.currency != total.currency) {
            return Reason(TwoCurrencies{total.currency, stated.currency});
        }
        const Money part = inBillions(stated);
        // An open part lends its only end to the side that is dropped below.
        total.low = *total.low + part.low.value_or(part.mid());
        total.high = *total.high + part.high.value_or(part.mid());
    }
    if (any(Bound::AtLeast)) {
        return Money::atLeast(*total.low, total.currency);
    }
    if (any(Bound::AtMost)) {
        return Money::atMost(*total.high, total.currency);
    }
    if (*total.high - *total.low > sameWithin * *total.high) {
        total.bound = Bound::Range;
        return total;
    }
    total.high = total.low;
    total.bound = any(Bound::About) ? Bound::About : Bound::Exact;
    return total;
}

Interval difference(const Money& a, const Money& b)
{
    const Money x = inBillions(a);
    const Money y = inBillions(b);
    Interval result;
    if (x.low && y.high) {
        result.low = *x.low - *y.high;
    }
    if (x.high && y.low) {
        result.high = *x.high - *y.low;
    }
    return result;
}

Interval quotient(const Money& a, const Money& b)
{
    const Money x = inBillions(a);
    const Money y = inBillions(b);
    Interval result;
    if (x.low && y.high && *y.high > 0) {
        result.low = *x.low / *y.high;
    }
    if (x.high && y.low && *y.low > 0) {
        result.high = *x.high / *y.low;
    }
    return result;
}

} // namespace capex
