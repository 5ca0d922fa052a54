// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chart/chart_spec.h"

#include <span>

namespace capex {

/// What is pointed at or chosen on a page, as each of its panels can show it: a company, of it one
/// figure or one year, or a year of all.
struct Light
{
    CompanyId company;              ///< empty: all
    std::optional<FigureId> figure; ///< fades the company's others where a panel shows that one
    std::optional<int> year;        ///< fades the other years where a panel shows that one

    friend bool operator==(const Light&, const Light&) = default;
};

/// What a hit area lights up; nothing for one that is about nobody in particular.
[[nodiscard]] std::optional<Light> lightOf(const HitArea& area);

/// Gives the tiles and panels of `shown` the marks and texts of `page`, faded where no light falls
/// on them; without lights none fades. A pinned panel stays as it is.
void lightUp(const ChartSpec& page, std::span<const Light> lights, ChartSpec& shown);

} // namespace capex
