// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/calendar_year.h"
#include "model/comparison/month_speakers.h"

namespace capex {

/// What the figures of one measure give to the months they speak for: their share of their amount,
/// or of the rest of it where better figures speak for some of its months (methodology, section 6).
/// Works each figure out once, when it is first asked for. Keeps references to what it is made of.
class MonthShares
{
public:
    MonthShares(const MonthSpeakers& speakers, const CurrencyConverter& converter, double growth);

    [[nodiscard]] const Measure& measure() const { return m_speakers.measure(); }
    /// The months of `window`; silentMeasures stay empty.
    [[nodiscard]] WindowAmount within(const Period& window);
    /// Only the shares in `window`, each with its own ends.
    [[nodiscard]] std::vector<YearShare> sharesWithin(const Period& window);

private:
    /// A figure's amount and what is left of it. Without a conversion, or with a met plan, it gives
    /// nothing.
    struct Giving
    {
        Result<Conversion, Reason> conversion;
        std::optional<Rest> rest;
        std::vector<double> weights; ///< of the months of its period; 0 for those that are taken
        double weight = 0;           ///< the sum of weights
        [[nodiscard]] bool isSomething() const { return conversion && !(rest && rest->met); }
    };

    /// The months of a window that one figure speaks for.
    struct Claim
    {
        std::size_t place;
        std::vector<Month> months;
    };

    [[nodiscard]] const Giving& givingOf(std::size_t place);
    [[nodiscard]] Giving workedOut(std::size_t place);
    [[nodiscard]] std::optional<Rest> restOf(std::size_t place, Giving& giving);
    [[nodiscard]] bool speaksAlone(std::size_t place) const;
    [[nodiscard]] bool takes(std::size_t speaker, std::size_t from);
    [[nodiscard]] Money shareOf(std::size_t place, std::span<const Month> months);
    [[nodiscard]] std::vector<Claim> claimsOn(const Period& window) const;
    void enter(WindowAmount& result, const Claim& claim);

    const MonthSpeakers& m_speakers;
    const CurrencyConverter& m_converter;
    double m_growth;
    std::vector<std::optional<Giving>> m_givings; ///< of speakers.figures()
};

} // namespace capex
