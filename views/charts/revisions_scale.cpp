// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/revisions_scale.h"

#include <algorithm>

namespace capex {

namespace {

constexpr double likeSize = 0.4;   ///< least share of the largest for one common scale
constexpr double leastRange = 0.3; ///< of a scale, as a share of its largest value
constexpr double nearZero = 0.35;  ///< a scale that would begin below this share begins at 0
constexpr double airBelow = 0.12;  ///< the lowest value, as a share of the range

} // namespace

void RevisionsScale::include(const std::optional<Money>& amount)
{
    if (amount) {
        from = std::min(from, amount->low.value_or(amount->mid()));
        to = std::max(to, amount->high.value_or(amount->mid()));
    }
}

void RevisionsScale::include(const RevisionHistory& history)
{
    for (const Revision& revision : history.revisions) {
        include(revision.amount);
    }
    include(history.actual ? history.actual->amount : std::nullopt);
}

RevisionsScale RevisionsScale::widened() const
{
    const double top = to > 0 ? to : 1;
    const double range = std::max(top - std::min(from, top), leastRange * top);
    const double bottom = top - range * (1 + airBelow);
    return {bottom < nearZero * top ? 0 : bottom, top};
}

RevisionsScale scaleOf(const RevisionHistory& history)
{
    RevisionsScale scale;
    scale.include(history);
    return scale;
}

std::optional<RevisionsScale> commonScale(const std::vector<const RevisionHistory*>& histories)
{
    RevisionsScale common;
    double least = std::numeric_limits<double>::infinity();
    for (const RevisionHistory* const history : histories) {
        common.include(*history);
        least = std::min(least, scaleOf(*history).to);
    }
    return least >= likeSize * common.to ? std::optional(common.widened()) : std::nullopt;
}

} // namespace capex
