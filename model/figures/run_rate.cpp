// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/run_rate.h"

#include <QRegularExpression>

#include <cmath>

namespace capex {

namespace {

constexpr double widestRounding = 0.1; ///< of the product
constexpr double narrowest = 5e-4;     ///< below it a product is the amount

} // namespace

std::optional<MultipliedUp> multipliedUp(const Figure& figure)
{
    static const QRegularExpression product(
        QStringLiteral("(?<![\\d.,])(\\d{1,6}(?:\\.\\d{1,6})?) ?× ?(\\d{1,2})(?![\\d.,]\\d)"));
    const double amount = inBillions(figure.amount).mid();
    for (const QString& text : {figure.details->statement, figure.details->note}) {
        for (const auto& match : product.globalMatch(text)) {
            MultipliedUp made{match.captured(1).toDouble(), match.captured(2).toInt()};
            const double distance = std::abs(amount - made.product());
            if (made.times >= 2 && made.times <= 12 &&
                distance <= widestRounding * made.product()) {
                made.isWhole = distance <= narrowest * made.product();
                return made;
            }
        }
    }
    return std::nullopt;
}

} // namespace capex
