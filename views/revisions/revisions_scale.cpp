// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/revisions/revisions_scale.h"

#include "views/chart/axis_ticks.h"

#include <algorithm>
#include <cmath>

namespace capex {

namespace {

constexpr double likeSize = 0.4;   ///< least share of the largest for one common scale
constexpr double leastRange = 0.3; ///< of a scale, as a share of its largest value
constexpr double nearZero = 0.35;  ///< a scale that would begin below this share begins at 0
constexpr double slack = 1e-9;     ///< of a step, for rounding

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
    for (const RevisionBefore& was : history.before) {
        include(was.amount);
    }
}

RevisionsScale RevisionsScale::widened() const
{
    const double top = to > 0 ? to : 1;
    const double range = top - std::min(from, top);
    const double air = std::max(0.0, (leastRange * top - range) / 2);
    const double bottom = top - range - air;
    return {bottom < nearZero * top ? 0 : bottom, top + air};
}

RevisionsScale RevisionsScale::onTicks(double perBillion, int mostSteps) const
{
    const int most = std::max(2, mostSteps);
    double nice = niceStep((to - from) * perBillion, most);
    while (true) {
        const double first = std::floor(from * perBillion / nice + slack);
        const double last = std::ceil(to * perBillion / nice - slack);
        if (last - first <= most) {
            return {first * nice / perBillion, last * nice / perBillion, nice / perBillion};
        }
        nice = nextNiceStep(nice);
    }
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
