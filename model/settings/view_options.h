// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/ids.h"
#include "model/settings/figure_listing.h"
#include "model/settings/page_layout.h"
#include "model/settings/vocabulary.h"

#include <QList>

#include <optional>

namespace capex {

/// How a view shows what was compared; nothing here changes a number.
struct ViewOptions
{
    SortBy sort = SortBy::Value;
    bool groupByRegion = false;
    QList<CompanyId> focus;               ///< these stand out, the rest fades; empty: all alike
    std::optional<YearsStyle> yearsStyle; ///< of the years view; nothing: stacked where companies
                                          ///< count the same, else columns
    std::optional<double> bandGrowth; ///< of the years view: a second yearly growth, as a fraction
                                      ///< above -1; the band between both is drawn
    QList<CompanyId> pair; ///< the two companies whose ratio stands on ranking and horizons, the
                           ///< first against the second; empty: none
    AggregateId aggregate; ///< of the reconciliation view; empty: those of the year
    PageLayout page;       ///< of the overview
    int enlarged = 0;      ///< of the overview: the panel that fills it for now, counted from 1; 0
                           ///< or beyond the last: none
    FigureListing list;    ///< of the table of figures

    friend bool operator==(const ViewOptions&, const ViewOptions&) = default;
};

/// Whether a company fades because others are in focus.
[[nodiscard]] inline bool isFaded(const CompanyId& company, const QList<CompanyId>& focus)
{
    return !focus.isEmpty() && !focus.contains(company);
}

} // namespace capex
