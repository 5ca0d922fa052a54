// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/phasing.h"

#include <cmath>

namespace capex {

std::vector<double> monthlyWeights(int months, double growth)
{
    std::vector<double> weights(static_cast<std::size_t>(months), 1.0);
    for (int month = 12; month < months; ++month) {
        weights[static_cast<std::size_t>(month)] = std::pow(1 + growth, month / 12);
    }
    return weights;
}

} // namespace capex
