// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/month_shares.h"

#include "model/comparison/phasing.h"

#include <algorithm>
#include <numeric>

namespace capex {

namespace {

/// Two amounts that differ by less than this part of them are equal.
constexpr double tolerance = 1e-9;

bool liesWithin(const Period& inner, const Period& outer)
{
    return outer.first <= inner.first && inner.last() <= outer.last();
}

/// What is left of `whole`, each end at least 0.
Money lessTaken(Money whole, double taken)
{
    for (End* const end : {&whole.low, &whole.high}) {
        if (end->has_value()) {
            *end = std::max(0.0, **end - taken);
        }
    }
    if (whole.bound == Bound::Range && whole.low == whole.high) {
        whole.bound = Bound::Exact;
    }
    return whole;
}

/// Where a plan ends: its high, or its low where that is all it says.
double farEnd(const Money& amount)
{
    return amount.high.value_or(amount.low.value_or(0));
}

/// Months taken off a figure that is selected in the same window count with their mid, and bring
/// no bound.
void countWithMid(WindowAmount& result)
{
    const auto isTaken = [&](const FigureId& figure) {
        return std::ranges::any_of(result.shares, [&](const YearShare& share) {
            return share.rest &&
                   std::ranges::find(share.rest->takenBy, figure, &TakenMonths::figure) !=
                       share.rest->takenBy.end();
        });
    };
    for (YearShare& share : result.shares) {
        if (isTaken(share.figure)) {
            share.amount = Money::single(share.amount.mid(), share.amount.currency);
            share.countedWithMid = true;
        }
    }
}

void addUp(WindowAmount& result)
{
    if (result.shares.empty()) {
        return;
    }
    std::vector<Money> parts;
    std::ranges::transform(result.shares, std::back_inserter(parts), &YearShare::amount);
    if (const auto total = sum(parts)) {
        result.amount = *total;
    } else {
        result.refused = total.error();
    }
}

} // namespace

MonthShares::MonthShares(const MonthSelection& selection, const CurrencyConverter& converter,
                         double growth)
    : m_selection(selection)
    , m_converter(converter)
    , m_growth(growth)
    , m_contributions(selection.figures().size())
{
}

WindowAmount MonthShares::within(const Period& window)
{
    WindowAmount result{.measure = m_selection.measure()};
    for (const Claim& claim : claimsOn(window)) {
        result.figures.push_back(m_selection.figures()[claim.index]->id);
        enter(result, claim);
    }
    countWithMid(result);
    addUp(result);
    return result;
}

std::vector<YearShare> MonthShares::sharesWithin(const Period& window)
{
    WindowAmount result;
    for (const Claim& claim : claimsOn(window)) {
        enter(result, claim);
    }
    return std::move(result.shares);
}

std::vector<MonthShares::Claim> MonthShares::claimsOn(const Period& window) const
{
    std::vector<Claim> claims;
    for (Month month = window.first; month <= window.last(); ++month) {
        const auto selected = m_selection.selectedFor(month);
        if (!selected) {
            continue;
        }
        const auto known = std::ranges::find(claims, *selected, &Claim::index);
        if (known == claims.end()) {
            claims.push_back({*selected, {month}});
        } else {
            known->months.push_back(month);
        }
    }
    return claims;
}

void MonthShares::enter(WindowAmount& result, const Claim& claim)
{
    const Figure& figure = *m_selection.figures()[claim.index];
    const Contribution& contribution = contributionOf(claim.index);
    if (!contribution.conversion) {
        result.unconverted.push_back({figure.id, claim.months, contribution.conversion.error()});
        return;
    }
    if (!contribution.contributes()) {
        result.metPlans.push_back({figure.id, claim.months, *contribution.rest});
        return;
    }
    result.coverageMonths += static_cast<int>(claim.months.size());
    result.kind = std::max(result.kind.value_or(figure.kind), figure.kind);
    result.shares.push_back({.figure = figure.id,
                             .months = claim.months,
                             .conversion = *contribution.conversion,
                             .amount = shareOf(claim.index, claim.months),
                             .rest = contribution.rest});
}

/// The part of what is left of a figure that falls on `months`, for which it is selected
/// (methodology, section 7).
Money MonthShares::shareOf(std::size_t index, std::span<const Month> months)
{
    const Contribution& contribution = contributionOf(index);
    const Month first = m_selection.figures()[index]->period.first;
    const double part =
        std::accumulate(months.begin(), months.end(), 0.0, [&](double sum, Month month) {
            return sum + contribution.weights[static_cast<std::size_t>(month - first)];
        });
    return scaled(contribution.rest ? contribution.rest->left : contribution.conversion->result,
                  part, contribution.weight);
}

const MonthShares::Contribution& MonthShares::contributionOf(std::size_t index)
{
    if (!m_contributions[index]) {
        // Asks for better figures only, over ever shorter periods, so that it comes to an end.
        Contribution contribution = computed(index);
        m_contributions[index] = std::move(contribution);
    }
    return *m_contributions[index];
}

MonthShares::Contribution MonthShares::computed(std::size_t index)
{
    const Figure& figure = *m_selection.figures()[index];
    Contribution contribution{.conversion = m_converter.convert(figure)};
    if (!contribution.conversion) {
        return contribution;
    }
    contribution.weights = monthlyWeights(figure.period.months, m_growth);
    contribution.rest = restOf(index, contribution);
    contribution.weight =
        std::accumulate(contribution.weights.begin(), contribution.weights.end(), 0.0);
    return contribution;
}

/// Whether the months for which the figure `better` is selected are taken off the figure `from`.
bool MonthShares::takes(std::size_t better, std::size_t from)
{
    const auto& figures = m_selection.figures();
    return better != from && liesWithin(figures[better]->period, figures[from]->period) &&
           contributionOf(better).contributes();
}

/// Whether no better figure is selected for any month of a figure.
bool MonthShares::isSelectedThroughout(std::size_t index) const
{
    const Period& period = m_selection.figures()[index]->period;
    Month month = period.first;
    while (month <= period.last() && m_selection.selectedFor(month) == index) {
        ++month;
    }
    return month > period.last();
}

/// Takes off a figure what better ones say about some of its months, whose weights become 0.
std::optional<Rest> MonthShares::restOf(std::size_t index, Contribution& contribution)
{
    const Figure& figure = *m_selection.figures()[index];
    if (isSelectedThroughout(index)) {
        return std::nullopt;
    }
    Rest rest{.whole = contribution.conversion->result};
    for (const Claim& claim : claimsOn(figure.period)) {
        if (!takes(claim.index, index)) {
            rest.months.insert(rest.months.end(), claim.months.begin(), claim.months.end());
            continue;
        }
        for (const Month month : claim.months) {
            contribution.weights[static_cast<std::size_t>(month - figure.period.first)] = 0;
        }
        const double amount = shareOf(claim.index, claim.months).mid();
        rest.takenBy.push_back({m_selection.figures()[claim.index]->id, claim.months, amount});
        rest.taken += amount;
    }
    if (rest.takenBy.empty()) {
        return std::nullopt;
    }
    std::ranges::sort(rest.months);
    const double end = farEnd(rest.whole);
    rest.met = figure.kind != Kind::Actual && rest.taken >= end * (1 - tolerance);
    rest.passedBy = rest.met ? std::max(0.0, rest.taken - end) : 0;
    rest.left = lessTaken(rest.whole, rest.taken);
    return rest;
}

} // namespace capex
