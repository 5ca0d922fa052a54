// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/settings/decimal_number.h"

#include <QLocale>

#include <cmath>

namespace capex {

std::optional<double> decimalNumber(const QString& text)
{
    QLocale everywhere = QLocale::c();
    everywhere.setNumberOptions(QLocale::RejectGroupSeparator);
    bool isNumber = false;
    const double number = everywhere.toDouble(text, &isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

} // namespace capex
