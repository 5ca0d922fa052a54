// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wording/difference_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace capex {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("capex", text);
}

/// What is said of a difference of which one end is known.
QString openDifference(const Interval& difference, const Currency& currency,
                       const Formatter& formatter)
{
    const bool isLow = difference.low.has_value();
    const double end = isLow ? *difference.low : *difference.high;
    const double size = std::abs(end);
    const bool isMore = end > 0;
    const Money amount =
        isMore == isLow ? Money::atLeast(size, currency) : Money::atMost(size, currency);
    return (isMore ? tr("%1 more") : tr("%1 less")).arg(formatter.money(amount));
}

QString closedDifference(double low, double high, const Currency& currency,
                         const Formatter& formatter)
{
    const auto moneyOf = [&](double a, double b) {
        const auto [least, most] = std::minmax({std::abs(a), std::abs(b)});
        return formatter.money(a == b ? Money::single(least, currency)
                                      : Money::range(least, most, currency));
    };
    if (low == 0 && high == 0) {
        return tr("the same");
    }
    if (low < 0 && high > 0) {
        return tr("between %1 less and %2 more").arg(moneyOf(low, low), moneyOf(high, high));
    }
    return (high > 0 ? tr("%1 more") : tr("%1 less")).arg(moneyOf(low, high));
}

} // namespace

QString differenceText(const Interval& difference, const Currency& currency,
                       const Formatter& formatter)
{
    if (difference.low && difference.high) {
        return closedDifference(*difference.low, *difference.high, currency, formatter);
    }
    return difference.low || difference.high ? openDifference(difference, currency, formatter)
                                             : tr("by an unknown amount");
}

} // namespace capex
