// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/table/table_sums.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <tuple>

namespace capex {

namespace {

constexpr std::size_t fewest = 3; ///< a sum and two parts

/// What figures that may be parts of one have in common.
auto commonOf(const Figure& figure)
{
    return std::tie(figure.company, figure.measure, figure.source, figure.kind,
                    figure.amount.currency, figure.announced, figure.period.first,
                    figure.period.months);
}

std::size_t hashOf(const Figure& figure)
{
    return qHashMulti(0, figure.company, figure.measure, figure.source,
                      static_cast<int>(figure.kind), figure.period.first.index,
                      figure.period.months, figure.announced.toJulianDay());
}

struct Hashed
{
    std::size_t hash;
    quint32 index;
};

/// The amount in single units of its currency; 0 where it is no number.
double amountOf(const Figure& figure)
{
    const Money& amount = figure.amount;
    const bool isNumber = amount.low.has_value() && amount.low == amount.high;
    return isNumber ? *amount.low * std::pow(10.0, 3 * static_cast<int>(amount.unit)) : 0;
}

/// Whether the largest of them is as much as the others together.
std::optional<SumOfFigures> sumAmong(std::span<const Hashed> group, const Dataset& dataset)
{
    constexpr double tolerance = 1e-9;
    double total = 0;
    double most = 0;
    SumOfFigures sum{0, static_cast<int>(group.size()) - 1};
    for (const Hashed& each : group) {
        const Figure& figure = dataset.figures()[each.index];
        const double amount = amountOf(figure);
        const bool isAlike = commonOf(figure) == commonOf(dataset.figures()[group.front().index]);
        if (amount <= 0 || !isAlike) {
            return std::nullopt;
        }
        total += amount;
        sum.index = amount > most ? each.index : sum.index;
        most = std::max(most, amount);
    }
    return std::abs(total - 2 * most) <= tolerance * total ? std::optional(sum) : std::nullopt;
}

} // namespace

std::vector<SumOfFigures> sumsAmong(const Dataset& dataset)
{
    std::vector<Hashed> all;
    all.reserve(dataset.figures().size());
    for (const Figure& figure : dataset.figures()) {
        all.push_back({hashOf(figure), static_cast<quint32>(all.size())});
    }
    std::ranges::sort(all, {}, [](const Hashed& each) { return std::pair(each.hash, each.index); });
    std::vector<SumOfFigures> sums;
    for (auto first = all.begin(); first != all.end();) {
        const auto end = std::find_if(
            first, all.end(), [first](const Hashed& each) { return each.hash != first->hash; });
        const std::span group(first, end);
        if (group.size() >= fewest) {
            if (const auto sum = sumAmong(group, dataset)) {
                sums.push_back(*sum);
            }
        }
        first = end;
    }
    std::ranges::sort(sums, {}, &SumOfFigures::index);
    return sums;
}

} // namespace capex
