// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/calendar_year.h"
#include "model/comparison/month_selection.h"

namespace capex {

/// What the figures of one measure give to the months they are selected for: their share of their
/// amount, or of the rest of it where better figures are selected for some of its months
/// (methodology, section 6).
/// Works each figure out once, when it is first asked for. Keeps references to what it is made of.
class MonthShares
{
public:
    MonthShares(const MonthSelection& selection, const CurrencyConverter& converter, double growth);

    [[nodiscard]] const Measure& measure() const { return m_selection.measure(); }
    /// The months of `window`; unselectedMeasures stay empty.
    [[nodiscard]] WindowAmount within(const Period& window);
    /// Only the shares in `window`, each with its own ends.
    [[nodiscard]] std::vector<YearShare> sharesWithin(const Period& window);

private:
    /// A figure's amount and what is left of it. Without a conversion, or with a met plan, it gives
    /// nothing.
    struct Contribution
    {
        Result<Conversion, Reason> conversion;
        std::optional<Rest> rest;
        std::vector<double> weights; ///< of the months of its period; 0 for those that are taken
        double weight = 0;           ///< the sum of weights
        [[nodiscard]] bool contributes() const { return conversion && !(rest && rest->met); }
    };

    /// The months of a window that one figure is selected for.
    struct Claim
    {
        std::size_t index; ///< of the figure
        std::vector<Month> months;
    };

    [[nodiscard]] const Contribution& contributionOf(std::size_t index);
    [[nodiscard]] Contribution computed(std::size_t index);
    [[nodiscard]] std::optional<Rest> restOf(std::size_t index, Contribution& contribution);
    [[nodiscard]] bool isSelectedThroughout(std::size_t index) const;
    [[nodiscard]] bool takes(std::size_t better, std::size_t from);
    [[nodiscard]] Money shareOf(std::size_t index, std::span<const Month> months);
    [[nodiscard]] std::vector<Claim> claimsOn(const Period& window) const;
    void enter(WindowAmount& result, const Claim& claim);

    const MonthSelection& m_selection;
    const CurrencyConverter& m_converter;
    double m_growth;
    std::vector<std::optional<Contribution>> m_contributions; ///< of m_selection.figures()
};

} // namespace capex
