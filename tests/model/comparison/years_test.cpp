// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/years.h"
#include "tests/support/datasets.h"
#include "tests/support/headlines.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace capex {
namespace {

const CompanyId alibaba{QStringLiteral("alibaba")};

const CompanyYears& yearsOf(const std::vector<CompanyYears>& companies, const CompanyId& company)
{
    return *std::ranges::find(companies, company, &CompanyYears::company);
}

TEST(Years, RunFromTheFirstToTheLastYearWithAFigure)
{
    const YearsComparison years = compareYearsShown(headlines(), headlineSettings(), {});
    EXPECT_EQ(years.firstYear(), 2023);
    EXPECT_EQ(years.settings.toYear, 2028);
    EXPECT_EQ(years.yearCount(), 6U);
    EXPECT_TRUE(years.otherEnd.empty());
}

TEST(Years, RunOverTheYearsAskedFor)
{
    ComparisonSettings settings = headlineSettings();
    settings.fromYear = 2024;
    settings.toYear = 2024;
    const YearsComparison years = compareYearsShown(headlines(), settings, {});
    EXPECT_EQ(years.yearCount(), 1U);
    EXPECT_EQ(yearsOf(years.companies, alibaba).years.size(), 1U);
}

TEST(Years, WithoutCompaniesAreTheYearOfTheSettings)
{
    const YearsComparison years =
        compareYearsShown(Dataset(), settingsFor(Basis::PerYear, 2031), {});
    EXPECT_EQ(years.firstYear(), 2031);
    EXPECT_EQ(years.yearCount(), 1U);
}

TEST(Years, ASecondGrowthPhasesPledgesAlone)
{
    const YearsComparison years = compareYearsShown(headlines(), headlineSettings(), 0.5);
    const std::size_t index = 4; // 2027, of a pledge from March 2025 to February 2028
    EXPECT_GT(yearsOf(years.otherEnd, alibaba).years[index].amount->mid(),
              yearsOf(years.companies, alibaba).years[index].amount->mid());
    const CompanyId amazon{QStringLiteral("amazon")};
    EXPECT_EQ(yearsOf(years.otherEnd, amazon), yearsOf(years.companies, amazon));
}

TEST(Years, TheSameGrowthTwiceIsNoBand)
{
    ComparisonSettings settings = headlineSettings();
    settings.growth = 0.25;
    const YearsComparison years = compareYearsShown(headlines(), settings, 0.25);
    EXPECT_FALSE(years.bandGrowth);
    EXPECT_TRUE(years.otherEnd.empty());
}

TEST(Years, NoteWhatIsUnlikeAmongThem)
{
    const YearsComparison years = compareYearsShown(headlines(), headlineSettings(), {});
    const auto partial = std::ranges::find(years.notes, ComparabilityNote::Topic::PartialCoverage,
                                           &ComparabilityNote::topic);
    ASSERT_NE(partial, years.notes.end());
    EXPECT_TRUE(partial->groups.front().companies.contains(alibaba));
    EXPECT_EQ(std::ranges::count(years.notes, ComparabilityNote::Topic::MissingCompanies,
                                 &ComparabilityNote::topic),
              0);
}

TEST(Years, NoteACompanyWithoutAnyFigure)
{
    const YearsComparison years =
        compareYearsShown(crowd(4, NameLength::Usual), settingsFor(Basis::PerYear), {});
    EXPECT_EQ(std::ranges::count(years.notes, ComparabilityNote::Topic::MissingCompanies,
                                 &ComparabilityNote::topic),
              1);
}

TEST(Years, ATotalThatMissesPartsIsALowerBound)
{
    Total total{.amount = Money::range(60, 65, usd)};
    EXPECT_EQ(statedTotal(total), Money::range(60, 65, usd));
    total.missing = {alibaba};
    EXPECT_EQ(statedTotal(total), Money::atLeast(60, usd));
    total.amount = Money::atMost(65, usd);
    EXPECT_FALSE(statedTotal(total));
    EXPECT_FALSE(statedTotal(Total{.missing = {alibaba}}));
}

} // namespace
} // namespace capex
