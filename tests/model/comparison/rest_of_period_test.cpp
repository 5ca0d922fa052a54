// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/calendar_year.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <random>

namespace capex {
namespace {

const CompanyId acme{QStringLiteral("acme")};

YearAmount yearOf(const Dataset& dataset, int year = 2025,
                  const ComparisonSettings& settings = settingsFor(Basis::CalendarYear))
{
    return calendarYear(dataset, acme, year, settings, allOf<Kind>());
}

/// A quarter of 2025, reported by a filing.
FigureSketch quarter(const char* id, int number, double amount)
{
    return {.id = id,
            .kind = Kind::Actual,
            .amount = Money::single(amount, usd),
            .period = Period::fiscalQuarter(2025, number, 12),
            .announced = {2025, 3 * number + 1 > 12 ? 12 : 3 * number + 1, 20},
            .evidence = Evidence::Filing};
}

FigureSketch planOf(const Money& amount)
{
    return {.id = "plan", .amount = amount};
}

TEST(RestOfAPeriod, APlanStaysThePlanWhileItsQuartersAreSpent)
{
    const YearAmount year = yearOf(datasetOf(
        {planOf(Money::range(195, 205, usd)), quarter("q1", 1, 40.3), quarter("q2", 2, 40.3)}));
    ASSERT_TRUE(year.amount);
    EXPECT_DOUBLE_EQ(*year.amount->low, 195);
    EXPECT_DOUBLE_EQ(*year.amount->high, 205);
    EXPECT_EQ(year.amount->bound, Bound::Range);
    EXPECT_EQ(year.coverageMonths, 12);
    EXPECT_EQ(year.kind, Kind::Guidance);
    ASSERT_EQ(year.shares.size(), 3U);
    ASSERT_TRUE(year.shares[2].rest);
    const Rest& rest = *year.shares[2].rest;
    EXPECT_EQ(rest.whole, Money::range(195, 205, usd));
    EXPECT_DOUBLE_EQ(rest.taken, 80.6);
    ASSERT_EQ(rest.takenBy.size(), 2U);
    EXPECT_EQ(rest.takenBy[1].figure.text(), QStringLiteral("q2"));
    EXPECT_DOUBLE_EQ(rest.takenBy[1].amount, 40.3);
    EXPECT_NEAR(*rest.left.low, 114.4, 1e-9);
    EXPECT_NEAR(*rest.left.high, 124.4, 1e-9);
    EXPECT_EQ(rest.months.size(), 6U);
    EXPECT_EQ(rest.months.front(), Month::of(2025, 7));
    EXPECT_FALSE(rest.met);
}

TEST(RestOfAPeriod, AnOpenQuarterInsideACompletedYearCountsWithItsMid)
{
    const YearAmount year = yearOf(datasetOf({planOf(Money::single(175, usd, Bound::About)),
                                              quarter("q1", 1, 31.9),
                                              quarter("q2", 2, 41),
                                              {.id = "q3",
                                               .amount = Money::atLeast(50, usd),
                                               .period = Period::fiscalQuarter(2025, 3, 12),
                                               .announced = {2025, 7, 30}}}));
    ASSERT_TRUE(year.amount);
    EXPECT_NEAR(year.amount->mid(), 175, 1e-9);
    EXPECT_EQ(year.amount->bound, Bound::About) << "not at least 181";
    ASSERT_EQ(year.shares.size(), 4U);
    EXPECT_TRUE(year.shares[2].countedWithMid);
    EXPECT_EQ(year.shares[2].amount, Money::single(50, usd));
    EXPECT_FALSE(year.shares[3].countedWithMid);
    EXPECT_NEAR(year.shares[3].amount.mid(), 52.1, 1e-9);
}

TEST(RestOfAPeriod, APassedPlanGivesNothingAndSaysByHowMuch)
{
    const YearAmount year = yearOf(datasetOf({planOf(Money::single(100, usd)), quarter("q1", 1, 30),
                                              quarter("q2", 2, 40), quarter("q3", 3, 40)}));
    EXPECT_EQ(year.amount, Money::single(110, usd));
    EXPECT_EQ(year.coverageMonths, 9);
    EXPECT_EQ(year.kind, Kind::Actual) << "the kind of the months that have an amount";
    ASSERT_EQ(year.metPlans.size(), 1U);
    EXPECT_DOUBLE_EQ(year.metPlans[0].rest.passedBy, 10);
    EXPECT_EQ(year.metPlans[0].months.size(), 3U);
    ASSERT_EQ(year.figures.size(), 4U) << "a met plan still speaks for its months";
    EXPECT_EQ(year.figures.back().text(), QStringLiteral("plan"));
}

TEST(RestOfAPeriod, MonthsTakenOffAMetPlanKeepTheirBounds)
{
    FigureSketch open = quarter("q1", 1, 120);
    open.amount = Money::atLeast(120, usd);
    const YearAmount year = yearOf(datasetOf({planOf(Money::single(100, usd)), open}));
    EXPECT_EQ(year.amount, Money::atLeast(120, usd));
    EXPECT_FALSE(year.shares.front().countedWithMid);
}

TEST(RestOfAPeriod, APlanWithoutAHighEndIsMetAtItsLow)
{
    const auto spent = [](double amount) {
        return yearOf(datasetOf({planOf(Money::atLeast(100, usd)), quarter("q1", 1, amount)}));
    };
    EXPECT_TRUE(spent(100 - 1e-12).shares.size() == 1) << "reached within a billionth";
    EXPECT_EQ(spent(99).amount, Money::atLeast(100, usd));
}

TEST(RestOfAPeriod, ARangeIsNotMetBeforeItsHighEnd)
{
    const YearAmount year =
        yearOf(datasetOf({planOf(Money::range(90, 110, usd)), quarter("q1", 1, 100)}));
    EXPECT_EQ(year.amount, Money::range(100, 110, usd)) << "the low end is spent already";
}

TEST(RestOfAPeriod, AReportedYearIsNeverMet)
{
    FigureSketch reported = planOf(Money::single(100, usd));
    reported.kind = Kind::Actual;
    reported.evidence = Evidence::Filing;
    const YearAmount year = yearOf(datasetOf({reported, quarter("q1", 1, 110)}));
    EXPECT_EQ(year.coverageMonths, 12);
    EXPECT_EQ(year.amount, Money::single(110, usd)) << "what is left is zero";
}

TEST(RestOfAPeriod, AFigureThatReachesOutIsNotTakenOff)
{
    FigureSketch across = quarter("across", 1, 30);
    across.period = {Month::of(2024, 12), 3};
    const YearAmount year = yearOf(datasetOf({planOf(Money::single(120, usd)), across}));
    EXPECT_DOUBLE_EQ(year.amount->mid(), 20 + 100);
    EXPECT_FALSE(year.shares.back().rest);
}

TEST(RestOfAPeriod, AFigureWithoutARateTakesNothing)
{
    FigureSketch yuan = quarter("q1", 1, 70);
    yuan.amount = Money::single(70, cny);
    const YearAmount year = yearOf(datasetOf({planOf(Money::single(120, usd)), yuan}));
    EXPECT_EQ(year.coverageMonths, 9);
    EXPECT_EQ(year.amount, Money::single(90, usd));
}

TEST(RestOfAPeriod, MonthsOfOtherYearsAreTakenOffToo)
{
    FigureSketch fiscal = planOf(Money::single(120, usd));
    fiscal.period = Period::fiscalYear(2026, 6);
    const Dataset dataset = datasetOf({fiscal, quarter("q3", 3, 20), quarter("q4", 4, 40)});
    EXPECT_EQ(yearOf(dataset, 2026).amount, Money::single(60, usd));
    EXPECT_EQ(yearOf(dataset, 2025).amount, Money::single(60, usd));
}

TEST(RestOfAPeriod, APlanInsideAPlanIsCompletedBeforeItIsTakenOff)
{
    FigureSketch half{.id = "half",
                      .amount = Money::single(70, usd),
                      .period = {Month::of(2025, 1), 6},
                      .announced = {2025, 3, 1}};
    const YearAmount year =
        yearOf(datasetOf({planOf(Money::single(160, usd)), half, quarter("q1", 1, 30)}));
    EXPECT_EQ(year.amount, Money::single(160, usd));
    EXPECT_DOUBLE_EQ(year.shares[1].amount.mid(), 40) << "70 less 30";
    EXPECT_DOUBLE_EQ(year.shares[2].amount.mid(), 90) << "160 less 30 and 40";
}

TEST(RestOfAPeriod, ManyNestedFiguresComeToAnEnd)
{
    std::vector<FigureSketch> sketches;
    std::vector<std::string> ids;
    for (int months = 1; months <= Period::longest; ++months) {
        ids.push_back(std::string("f").append(std::to_string(months)));
    }
    for (int months = 1; months <= Period::longest; ++months) {
        sketches.push_back({.id = ids[static_cast<std::size_t>(months - 1)].c_str(),
                            .kind = Kind::Actual,
                            .amount = Money::single(months, usd),
                            .period = {Month::of(2025, 1), months}});
    }
    EXPECT_NEAR(yearOf(datasetOf(sketches), 2060).amount->mid(), 12, 1e-6);
}

/// A random company: quarters, years and pledges with amounts of all sorts, of one measure.
std::vector<FigureSketch> randomSketches(std::mt19937& random, const std::vector<std::string>& ids)
{
    const auto below = [&](int end) {
        return static_cast<int>(random() % static_cast<unsigned>(end));
    };
    std::vector<FigureSketch> sketches;
    for (const std::string& id : ids) {
        const double amount = 1 + below(60);
        const std::array amounts{
            Money::single(amount, usd), Money::single(amount, usd, Bound::About),
            Money::range(amount, amount + 9, usd), Money::atLeast(amount, usd)};
        const std::array periods{Period::fiscalQuarter(2024 + below(3), 1 + below(4), 12),
                                 Period::calendarYear(2024 + below(3)),
                                 Period::fiscalYear(2024 + below(3), 6),
                                 Period{Month::of(2024, 1 + below(12)), 24 + below(24)}};
        sketches.push_back({.id = id.c_str(),
                            .kind = allOf<Kind>().at(below(5)),
                            .amount = amounts.at(static_cast<std::size_t>(below(4))),
                            .period = periods.at(static_cast<std::size_t>(below(4))),
                            .announced = QDate(2024, 1, 1).addDays(below(900)),
                            .evidence = allOf<Evidence>().at(below(4))});
    }
    return sketches;
}

class RestOfAPeriodProperty : public testing::TestWithParam<unsigned>
{
protected:
    std::mt19937 m_random{GetParam()};
    std::vector<std::string> m_ids{"a", "b", "c", "d", "e", "f", "g", "h", "i"};
    std::vector<FigureSketch> m_sketches = randomSketches(m_random, m_ids);
};

TEST_P(RestOfAPeriodProperty, TheSharesAddUpToTheYear)
{
    const Dataset dataset = datasetOf(m_sketches);
    for (int year = 2024; year <= 2028; ++year) {
        const YearAmount amount = yearOf(dataset, year);
        const double sum = std::accumulate(
            amount.shares.begin(), amount.shares.end(), 0.0,
            [](double total, const YearShare& share) { return total + *share.amount.low; });
        EXPECT_NEAR(sum, amount.amount ? *amount.amount->low : 0, 1e-9);
    }
}

TEST_P(RestOfAPeriodProperty, TheOrderOfTheFileIsWithoutEffect)
{
    const Dataset dataset = datasetOf(m_sketches);
    std::ranges::shuffle(m_sketches, m_random);
    const Dataset shuffled = datasetOf(m_sketches);
    for (int year = 2024; year <= 2028; ++year) {
        EXPECT_EQ(yearOf(dataset, year), yearOf(shuffled, year));
    }
}

TEST_P(RestOfAPeriodProperty, ADisputedFigureChangesNothing)
{
    DatasetParts parts = partsOf(m_sketches);
    for (const std::size_t index : {1U, 4U, 7U}) {
        parts.figures[index].disputed = true;
    }
    const Dataset withDisputed(parts);
    std::erase_if(parts.figures, [](const Figure& figure) { return figure.disputed; });
    const Dataset without(parts);
    for (int year = 2024; year <= 2028; ++year) {
        EXPECT_EQ(yearOf(withDisputed, year), yearOf(without, year));
    }
}

TEST_P(RestOfAPeriodProperty, AYearOfQuartersIsItsPlanUnlessThePlanIsMet)
{
    const auto below = [this](unsigned end) { return static_cast<int>(m_random() % end); };
    const double plan = 100 + below(100);
    std::vector<FigureSketch> sketches{planOf(Money::single(plan, usd))};
    double spent = 0;
    for (int number = 1; number <= 3; ++number) {
        sketches.push_back(
            quarter(m_ids[static_cast<std::size_t>(number)].c_str(), number, below(70)));
        spent += sketches.back().amount.mid();
    }
    EXPECT_NEAR(yearOf(datasetOf(sketches)).amount->mid(), std::max(plan, spent), 1e-9);
}

INSTANTIATE_TEST_SUITE_P(Seeds, RestOfAPeriodProperty, testing::Range(0U, 40U));

} // namespace
} // namespace capex
