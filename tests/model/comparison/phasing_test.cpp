// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/phasing.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace capex {
namespace {

/// The amount that falls on year `year` (from 0) of a period.
double inYear(double amount, int months, double growth, int year)
{
    const std::vector<double> weights = monthlyWeights(months, growth);
    const std::ptrdiff_t begin = std::ptrdiff_t{12} * year;
    const auto first = weights.begin() + begin;
    const auto last = weights.begin() + std::min<std::ptrdiff_t>(months, begin + 12);
    return amount * std::accumulate(first, last, 0.0) /
           std::accumulate(weights.begin(), weights.end(), 0.0);
}

TEST(Phasing, TheWorkedNumbersOfAlibabasPledge)
{
    const struct
    {
        double growth;
        double first;
        double third;
    } cases[]{{0, 126.67, 126.67}, {0.25, 99.67, 155.74}, {0.5, 80.00, 180.00}};
    for (const auto& expected : cases) {
        EXPECT_NEAR(inYear(380, 36, expected.growth, 0), expected.first, 0.005);
        EXPECT_NEAR(inYear(380, 36, expected.growth, 2), expected.third, 0.005);
    }
}

TEST(Phasing, ALastPartYearWeighsByItsMonths)
{
    const std::vector<double> weights = monthlyWeights(18, 1.0);
    EXPECT_EQ(weights.size(), 18U);
    EXPECT_EQ(weights[11], 1.0);
    EXPECT_EQ(weights[12], 2.0);
    EXPECT_NEAR(inYear(24, 18, 1.0, 1), 12, 1e-12);
}

TEST(Phasing, AYearOrLessIsEvenWhateverTheGrowth)
{
    for (const double weight : monthlyWeights(12, 0.5)) {
        EXPECT_EQ(weight, 1.0);
    }
}

TEST(PhasingProperty, TheSharesAddUpToTheAmount)
{
    for (int months = 1; months <= 600; months += 7) {
        for (const double growth : {-0.5, 0.0, 0.25, 1.0}) {
            double total = 0;
            for (int year = 0; 12 * year < months; ++year) {
                total += inYear(380, months, growth, year);
            }
            EXPECT_NEAR(total, 380, 1e-9) << months << " months, growth " << growth;
        }
    }
}

} // namespace
} // namespace capex
