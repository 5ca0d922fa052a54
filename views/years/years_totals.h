// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_frame.h"
#include "views/years/years_marks.h"

namespace capex {

/// The totals of a picture of years: above its stacks, or in rows below the years. They add up all
/// companies, also those that found no room.
class YearsTotals
{
public:
    /// All that is given outlives the totals.
    YearsTotals(const ChartMeasures& measures, const YearsTotalWords& words,
                const YearsComparison& years);

    /// Of the rows below the years.
    [[nodiscard]] double height() const;

    /// Below the years, all or none, and below them what they leave out; returns where they end.
    /// Years are `slotPixels` wide.
    double addBelow(ChartSpec& spec, double top, double slotPixels) const;

    /// Above each stack, as large as it fits.
    void addAbove(ChartSpec& spec, std::span<const YearSpot> stacks, double slotPixels) const;

private:
    [[nodiscard]] bool fits(const QString& text, TextRole role, double slotPixels) const;
    [[nodiscard]] QString gap(const Total& total, double slotPixels) const;
    [[nodiscard]] bool gapsFit(double slotPixels) const;
    void addArea(ChartSpec& spec, std::size_t index, const QRectF& box) const;
    [[nodiscard]] MarkId idOf(std::size_t index) const;
    [[nodiscard]] int yearAt(std::size_t index) const;
    [[nodiscard]] int pixels(TextRole role) const { return textPixels(role, m_measures.body); }

    const ChartMeasures& m_measures;
    const YearsTotalWords& m_words;
    const YearsComparison& m_years;
    std::vector<Total> m_totals; ///< by year
};

} // namespace capex
