// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/text/stated_amount.h"

#include "model/figures/excerpt.h"
#include "model/formats/text/number_text.h"
#include "model/formats/text/utf8.h"

#include <algorithm>

namespace capex {

Result<double, Fault> amountFrom(std::string_view text)
{
    auto number = numberFrom(text);
    if (number && *number < 0) {
        return Fault{{Found::Value, excerpt(toQString(text))}, Expected::ZeroOrMore};
    }
    return number;
}

bool isCurrency(std::string_view text)
{
    return text.size() == 3 &&
           std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
}

std::optional<AmountFault> faultOfParts(const Money& amount, AmountForm form)
{
    auto fault = faultOf(amount);
    if (!fault) {
        return std::nullopt;
    }
    if (fault->found.code == Found::LowAboveHigh) {
        return AmountFault{AmountFault::Part::Low, *fault};
    }
    const bool isSingle = amount.bound == Bound::Exact || amount.bound == Bound::About;
    if (isSingle && form == AmountForm::EqualEnds) {
        fault->expected = Expected::SameNumberInBothEnds;
    }
    return AmountFault{AmountFault::Part::Bound, *fault};
}

} // namespace capex
