// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/end.h"
#include "model/figures/ids.h"
#include "model/figures/reason.h"
#include "model/figures/result.h"
#include "model/figures/vocabulary.h"

#include <optional>
#include <span>

namespace capex {

/// An amount of money with two ends (methodology, section 2).
///
/// The ends are finite, not negative, counted in `unit` of `currency`, and fit `bound`: both and
/// equal for Exact and About, both and low < high for Range, only `low` for AtLeast, only `high`
/// for AtMost. An amount that is not known is no Money at all, never one of zero.
struct Money
{
    End low;
    End high;
    Bound bound = Bound::Exact;
    Unit unit = Unit::Billion;
    Currency currency = usDollar();

    [[nodiscard]] static Money single(double value, Currency currency, Bound bound = Bound::Exact,
                                      Unit unit = Unit::Billion);
    [[nodiscard]] static Money range(double low, double high, Currency currency,
                                     Unit unit = Unit::Billion);
    [[nodiscard]] static Money atLeast(double low, Currency currency, Unit unit = Unit::Billion);
    [[nodiscard]] static Money atMost(double high, Currency currency, Unit unit = Unit::Billion);

    /// (low + high) / 2; the only end of an open amount. In `unit`.
    [[nodiscard]] double mid() const;

    friend bool operator==(const Money&, const Money&) = default;
};

/// A plain number known between two ends; a missing end is open. low <= high where both are there.
struct Interval
{
    std::optional<double> low;
    std::optional<double> high;

    friend bool operator==(const Interval&, const Interval&) = default;
};

/// What breaks the invariants of `amount`, or nothing.
[[nodiscard]] std::optional<Fault> faultOf(const Money& amount);

/// The bound that the presence and size of the ends say by themselves; nothing without any end.
[[nodiscard]] std::optional<Bound> impliedBound(std::optional<double> low,
                                                std::optional<double> high);

/// The same amount counted in billions.
[[nodiscard]] Money inBillions(const Money& amount);

/// Both ends times numerator / denominator, both positive; the same amount where they are equal.
[[nodiscard]] Money scaled(const Money& amount, double numerator, double denominator);

/// Both ends divided by `rate` (units of the amount's currency per unit of `currency`, positive).
[[nodiscard]] Money converted(const Money& amount, double rate, const Currency& currency);

/// Whether both name the same ends in the same currency, whatever the unit and the word for it
/// (exact or about).
[[nodiscard]] bool sameEnds(const Money& a, const Money& b);

/// The sum of amounts of one currency, in billions. Its bound follows section 6: at-least if any
/// part is, at-most if any part is, else range if low < high by more than 1e-9 of it, else about if
/// any part is, else exact. A reason if at-least and at-most meet, or currencies differ. `parts` is
/// not empty.
[[nodiscard]] Result<Money, Reason> sum(std::span<const Money> parts);

/// a - b for amounts of one currency, in billions; may be negative.
[[nodiscard]] Interval difference(const Money& a, const Money& b);

/// a / b for amounts of one currency, from the least to the greatest quotient. An end that would
/// divide by zero is open.
[[nodiscard]] Interval quotient(const Money& a, const Money& b);

} // namespace capex
