// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/figures/figure.h"

#include <optional>

namespace capex {

/// A part of a year that was multiplied up and presented as the year.
struct MultipliedUp
{
    double part = 0;     ///< in billions
    int times = 0;       ///< 2 to 12
    bool isWhole = true; ///< gives the figure's amount; else the amount is a rounding of it

    [[nodiscard]] double product() const { return part * times; } ///< in billions

    friend bool operator==(const MultipliedUp&, const MultipliedUp&) = default;
};

/// What `figure` was multiplied up from, where its statement or its note writes it as a product in
/// the unit of billions ("26.3 × 4"). Only a product within a tenth of the amount is taken for it.
[[nodiscard]] std::optional<MultipliedUp> multipliedUp(const Figure& figure);

} // namespace capex
