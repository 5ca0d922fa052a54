// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comparison/selection.h"
#include "model/settings/comparison_settings.h"

#include <vector>

namespace capex {

/// Kinds as bits.
using KindSet = unsigned;

/// The figures of one company that count the same thing, and which of them is selected for which
/// month (methodology, section 6). Figures point into the dataset.
class MonthSelection
{
public:
    /// `figures` all count one measure and come best first; there is one at least.
    explicit MonthSelection(std::vector<const Figure*> figures);

    [[nodiscard]] const Measure& measure() const { return m_figures.front()->measure; }
    [[nodiscard]] const std::vector<const Figure*>& figures() const { return m_figures; }
    /// The best figure that covers a month, as an index of figures(); nothing without any.
    [[nodiscard]] std::optional<std::size_t> selectedFor(Month month) const;
    /// How many months of `window` figures of the kinds in `kinds` cover.
    [[nodiscard]] int monthsCovered(const Period& window, KindSet kinds) const;

private:
    struct Coverage
    {
        std::size_t selected; ///< m_figures.size() where there is none
        KindSet kinds = 0;    ///< of all figures that cover the month
    };

    [[nodiscard]] const Coverage* at(Month month) const;

    std::vector<const Figure*> m_figures;
    Month m_first;
    std::vector<Coverage> m_months; ///< from m_first
};

/// The selection of each measure among `candidates` (indexes of dataset.figures()), by measure.
[[nodiscard]] std::vector<MonthSelection>
monthSelections(const Dataset& dataset, std::span<const std::size_t> candidates, Vintage vintage);

/// The one measure that a calendar year counts (methodology, section 6): the one whose actuals and
/// guidance cover most of its months; with most months by actuals; with most months of the year
/// before, the year and the year after; that of the best figure in the first month that one of them
/// covers. Where no actual or guidance covers a month, the other kinds decide. nullptr where no
/// figure covers a month.
[[nodiscard]] const MonthSelection* measureOfYear(const Dataset& dataset,
                                                  std::span<const MonthSelection> measures,
                                                  int year, Vintage vintage);

/// The measure whose figures cover most months of `window`, by the same order without the
/// neighbouring years; nullptr where none does.
[[nodiscard]] const MonthSelection* measureOfWindow(const Dataset& dataset,
                                                    std::span<const MonthSelection> measures,
                                                    const Period& window, Vintage vintage);

} // namespace capex
