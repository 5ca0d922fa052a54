// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/text/stated_amount.h"

#include "model/figures/excerpt.h"
#include "model/formats/text/number_text.h"
#include "model/formats/text/utf8.h"

#include <algorithm>

namespace capex {

Result<double> amountFrom(std::string_view text)
{
    const auto number = numberFrom(text);
    if (number && *number < 0) {
        return Error{{},
                     QStringLiteral("found %1").arg(excerpt(toQString(text))),
                     QStringLiteral("zero or more")};
    }
    return number;
}

bool isCurrency(std::string_view text)
{
    return text.size() == 3 &&
           std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
}

QString expectedCurrency()
{
    return QStringLiteral("a currency of three capital letters, such as USD");
}

} // namespace capex
