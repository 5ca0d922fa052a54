// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/years_by_measure.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

YearsByMeasure splitOf(const std::vector<FigureSketch>& sketches)
{
    return byMeasure(
        compareYearsShown(datasetOf(sketches), settingsFor(Basis::PerYear), std::nullopt));
}

FigureSketch sketch(const char* id, const char* company, const char* measure, double value,
                    int year = 2025)
{
    return {.id = id,
            .company = company,
            .amount = Money::single(value, usd),
            .period = Period::calendarYear(year),
            .measure = measure};
}

TEST(YearsByMeasure, CapitalExpenditureIsOneFamilyInAllItsDefinitions)
{
    const Measure capex{QStringLiteral("capex")};
    EXPECT_EQ(familyOf(capex), capex);
    EXPECT_EQ(familyOf({QStringLiteral("capex-with-leases")}), capex);
    EXPECT_EQ(familyOf({QStringLiteral("capexlike")}).text(), QStringLiteral("capexlike"));
    EXPECT_EQ(familyOf({QStringLiteral("ai-investment")}).text(), QStringLiteral("ai-investment"));
}

TEST(YearsByMeasure, WhatMostCompaniesCountIsCommon)
{
    const YearsByMeasure split =
        splitOf({sketch("1", "a", "capex", 3), sketch("2", "b", "capex-cash", 2),
                 sketch("3", "c", "jobs", 600)});
    EXPECT_EQ(split.common.text(), QStringLiteral("capex"));
    ASSERT_EQ(split.others.size(), 1U);
    EXPECT_EQ(split.others[0].company.text(), QStringLiteral("c"));
    EXPECT_EQ(split.others[0].years.at(0)->amount, Money::single(600, usd));
    EXPECT_FALSE(split.years.companies[2].years[0].amount);
    EXPECT_EQ(split.years.companies[2].years[0].year, 2025);
    EXPECT_EQ(companiesWithAmount(split.years), 2U);
}

TEST(YearsByMeasure, AmongEquallyCommonFamiliesTheGreatestSumIs)
{
    EXPECT_EQ(splitOf({sketch("1", "a", "jobs", 3), sketch("2", "b", "capex", 2)}).common.text(),
              QStringLiteral("jobs"));
}

TEST(YearsByMeasure, EveryOtherMeasureOfACompanyHasARow)
{
    const YearsByMeasure split =
        splitOf({sketch("1", "a", "capex", 3, 2024), sketch("2", "b", "capex", 2, 2024),
                 sketch("3", "a", "jobs", 6, 2025), sketch("4", "a", "jobs", 7, 2026),
                 sketch("5", "a", "cloud", 8, 2027)});
    ASSERT_EQ(split.others.size(), 2U);
    EXPECT_EQ(split.others[0].measure.text(), QStringLiteral("jobs"));
    EXPECT_TRUE(split.others[0].years[1] && split.others[0].years[2]);
    EXPECT_FALSE(split.others[0].years[3]);
    EXPECT_EQ(split.others[1].measure.text(), QStringLiteral("cloud"));
}

TEST(YearsByMeasure, ADefinitionThatChangesIsNoticedBetweenNeighboursOnly)
{
    const YearsByMeasure split =
        splitOf({sketch("1", "a", "capex-cash", 3, 2022), sketch("2", "a", "capex-cash", 3, 2023),
                 sketch("3", "a", "capex", 6, 2024), sketch("4", "a", "capex-cash", 7, 2026)});
    const CompanyYears& company = split.years.companies[0];
    EXPECT_FALSE(changesMeasure(company, 0));
    EXPECT_FALSE(changesMeasure(company, 1));
    EXPECT_TRUE(changesMeasure(company, 2));
    EXPECT_FALSE(changesMeasure(company, 4)) << "2025 has no amount";
}

TEST(YearsByMeasure, NoAmountNoFamily)
{
    EXPECT_TRUE(byMeasure(compareYearsShown(Dataset(), settingsFor(Basis::PerYear), std::nullopt))
                    .common.text()
                    .isEmpty());
}

} // namespace
} // namespace capex
