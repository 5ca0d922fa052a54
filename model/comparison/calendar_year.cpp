// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/calendar_year.h"

#include "model/comparison/phasing.h"
#include "model/comparison/selection.h"

#include <algorithm>
#include <numeric>

namespace capex {

namespace {

/// The months of a year that one figure speaks for.
struct Claim
{
    const Figure* figure = nullptr;
    std::vector<Month> months;
};

/// The admitted figures of a company that touch `window`, as places in dataset.figures().
std::vector<std::size_t> candidatesIn(const Dataset& dataset, const CompanyId& company,
                                      const Period& window, const ComparisonSettings& settings,
                                      const QList<Kind>& defaultKinds)
{
    std::vector<std::size_t> candidates;
    std::ranges::copy_if(dataset.figuresOf(company), std::back_inserter(candidates),
                         [&](std::size_t place) {
                             const Figure& figure = dataset.figures()[place];
                             return figure.period.monthsWithin(window) > 0 &&
                                    isAdmitted(figure, settings, defaultKinds);
                         });
    return candidates;
}

std::vector<Claim> claimsOn(const Period& window, const Dataset& dataset,
                            std::span<const std::size_t> candidates, Vintage vintage)
{
    std::vector<Claim> claims;
    for (Month month = window.first; month <= window.last(); ++month) {
        const Figure* const best = bestForMonth(dataset, candidates, month, vintage);
        if (best == nullptr) {
            continue;
        }
        const auto known = std::ranges::find(claims, best, &Claim::figure);
        if (known == claims.end()) {
            claims.push_back({best, {month}});
        } else {
            known->months.push_back(month);
        }
    }
    return claims;
}

/// The part of `amount` that falls on the claimed months (methodology, section 7).
Money shareOf(const Money& amount, const Claim& claim, double growth)
{
    const Period& period = claim.figure->period;
    const std::vector<double> weights = monthlyWeights(period.months, growth);
    const double all = std::accumulate(weights.begin(), weights.end(), 0.0);
    const double claimed = std::accumulate(
        claim.months.begin(), claim.months.end(), 0.0, [&](double sum, Month month) {
            return sum + weights[static_cast<std::size_t>(month - period.first)];
        });
    return scaled(amount, claimed, all);
}

void addUp(WindowAmount& year)
{
    if (year.shares.empty()) {
        return;
    }
    std::vector<Money> parts;
    std::ranges::transform(year.shares, std::back_inserter(parts), &YearShare::amount);
    if (const auto total = sum(parts)) {
        year.amount = *total;
    } else {
        year.refused = total.error().what;
    }
}

/// Enters a figure whose amount could be converted.
void enter(WindowAmount& year, const Claim& claim, const Conversion& conversion, double growth)
{
    const Figure& figure = *claim.figure;
    year.coverageMonths += static_cast<int>(claim.months.size());
    year.measure =
        year.shares.empty() || year.measure == figure.measure ? figure.measure : mixedMeasure();
    year.kind = std::max(year.kind.value_or(figure.kind), figure.kind);
    year.shares.push_back(
        {figure.id, claim.months, conversion, shareOf(conversion.result, claim, growth)});
}

} // namespace

Measure mixedMeasure()
{
    return {QStringLiteral("mixed")};
}

WindowAmount amountWithin(const Dataset& dataset, const Period& window,
                          std::span<const std::size_t> candidates,
                          const ComparisonSettings& settings)
{
    const CurrencyConverter converter(dataset, settings.currency, settings.fx);
    WindowAmount result;
    for (const Claim& claim : claimsOn(window, dataset, candidates, settings.vintage)) {
        if (const auto conversion = converter.convert(*claim.figure)) {
            enter(result, claim, *conversion, settings.growth);
        } else {
            result.unconverted.push_back({claim.figure->id, claim.months, conversion.error().what});
        }
    }
    addUp(result);
    return result;
}

YearAmount calendarYear(const Dataset& dataset, const CompanyId& company, int year,
                        const ComparisonSettings& settings, const QList<Kind>& defaultKinds)
{
    const Period window = Period::calendarYear(year);
    const auto candidates = candidatesIn(dataset, company, window, settings, defaultKinds);
    return {amountWithin(dataset, window, candidates, settings), year};
}

} // namespace capex
