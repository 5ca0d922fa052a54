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

std::optional<Error> endsFault(const Money& amount)
{
    const auto fault = [](const QString& what, const QString& expected) {
        return Error{{}, what, expected};
    };
    const bool low = amount.low.has_value();
    const bool high = amount.high.has_value();
    switch (amount.bound) {
    case Bound::Exact:
    case Bound::About:
        if (!low || !high) {
            return fault(
                QStringLiteral("an end is missing for the bound '%1'").arg(wordOf(amount.bound)),
                QStringLiteral("'value', or equal 'low' and 'high'"));
        }
        if (*amount.low != *amount.high) {
            return fault(
                QStringLiteral("two different ends for the bound '%1'").arg(wordOf(amount.bound)),
                QStringLiteral("equal ends, or the bound 'range'"));
        }
        return std::nullopt;
    case Bound::Range:
        if (!low || !high) {
            return fault(QStringLiteral("an end is missing for the bound 'range'"),
                         QStringLiteral("'low' and 'high'"));
        }
        if (*amount.low == *amount.high) {
            return fault(QStringLiteral("equal ends for the bound 'range'"),
                         QStringLiteral("low < high, or the bound 'exact' or 'about'"));
        }
        return std::nullopt;
    case Bound::AtLeast:
        if (!low || high) {
            return fault(low ? QStringLiteral("a 'high' for the bound 'at-least'")
                             : QStringLiteral("an end is missing for the bound 'at-least'"),
                         QStringLiteral("'low' alone"));
        }
        return std::nullopt;
    case Bound::AtMost:
        if (low || !high) {
            return fault(high ? QStringLiteral("a 'low' for the bound 'at-most'")
                              : QStringLiteral("an end is missing for the bound 'at-most'"),
                         QStringLiteral("'high' alone"));
        }
        return std::nullopt;
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

std::optional<Error> faultOf(const Money& amount)
{
    for (const auto& end : {amount.low, amount.high}) {
        if (end && !std::isfinite(*end)) {
            return Error{{},
                         QStringLiteral("a number that is not finite"),
                         QStringLiteral("a finite number")};
        }
        if (end && *end < 0) {
            return Error{{},
                         QStringLiteral("a negative amount, %1").arg(*end),
                         QStringLiteral("zero or more")};
        }
    }
    if (amount.low && amount.high && *amount.low > *amount.high) {
        return Error{{},
                     QStringLiteral("low %1 above high %2").arg(*amount.low).arg(*amount.high),
                     QStringLiteral("low <= high")};
    }
    return endsFault(amount);
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
