// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/axis_ticks.h"

#include <cmath>

namespace capex {

namespace {

constexpr double roundingSlack = 1e-9;

double leadingDigit(double step)
{
    return std::round(step / std::pow(10, std::floor(std::log10(step) + roundingSlack)));
}

} // namespace

double niceStep(double extent, int mostSteps)
{
    const double least = extent / mostSteps * (1 - roundingSlack);
    double step = std::pow(10, std::floor(std::log10(least)));
    while (step < least) {
        step = nextNiceStep(step);
    }
    return step;
}

double nextNiceStep(double step)
{
    return leadingDigit(step) == 2 ? step * 2.5 : step * 2;
}

std::vector<double> multiples(double step, double last)
{
    std::vector<double> result;
    const auto count = static_cast<int>(std::floor(last / step + roundingSlack));
    for (int n = 0; n <= count; ++n) {
        result.push_back(n * step);
    }
    return result;
}

} // namespace capex
