// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/legend_list.h"
#include "views/years/years_words.h"

namespace capex {

/// What fills, points, outlines and whiskers of a picture of years mean, of those that occur.
class YearsLegend
{
    Q_DECLARE_TR_FUNCTIONS(capex::YearsLegend)

public:
    /// What is given outlives the legend; `options` have a style.
    YearsLegend(const Dataset& dataset, const YearsByMeasure& split, const ViewOptions& options,
                const ChartWords& words);

    [[nodiscard]] std::vector<LegendEntry> signs(const ShownYears& shown) const;

private:
    void addPoints(LegendList& legend, const ShownYears& shown) const;
    void addFills(LegendList& legend, const ShownYears& shown) const;
    void addEnds(LegendList& legend, const ShownYears& shown) const;
    [[nodiscard]] bool hasChanged(const ShownYears& shown) const;

    const Dataset& m_dataset;
    const YearsByMeasure& m_split;
    const ViewOptions& m_options;
    const ChartWords& m_words;
};

} // namespace capex
