// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/bound_mark.h"

#include <algorithm>

namespace capex {

std::optional<BoundMark> arrowOf(Bound bound, double end, double length, double least)
{
    switch (bound) {
    case Bound::AtLeast:
        return BoundMark{Mark::Shape::Arrow, end, end + length};
    case Bound::AtMost:
        return BoundMark{Mark::Shape::Arrow, end, std::max(least, end - length)};
    case Bound::Exact:
    case Bound::About:
    case Bound::Range:
        break;
    }
    return std::nullopt;
}

std::optional<BoundMark> boundMark(const Money& amount, double arrow)
{
    return amount.bound == Bound::Range ? BoundMark{Mark::Shape::Whisker, *amount.low, *amount.high}
                                        : arrowOf(amount.bound, amount.mid(), arrow);
}

double furthestOf(const std::optional<Money>& amount)
{
    return amount ? std::max(amount->mid(), amount->high.value_or(0)) : 0;
}

bool isOpenAbove(const std::optional<Money>& amount)
{
    return amount && amount->bound == Bound::AtLeast;
}

} // namespace capex
