// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/arrangement.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <cmath>

namespace capex {
namespace {

/// Three US companies and one Chinese one; delta raised its plan from 10 to 30.
Dataset fourCompanies()
{
    DatasetParts parts = partsOf({
        {.id = "1", .company = "bravo", .amount = Money::single(100, usd)},
        {.id = "2", .company = "alpha", .amount = Money::single(50, usd)},
        {.id = "3", .company = "delta", .amount = Money::single(10, usd)},
        {.id = "4",
         .company = "delta",
         .amount = Money::single(30, usd),
         .announced = {2025, 6, 1}},
        {.id = "5", .company = "china", .amount = Money::range(40, 44, usd)},
    });
    for (Company& company : parts.companies) {
        company.region = company.id.text() == QStringLiteral("china")
                             ? QStringLiteral("China")
                             : QStringLiteral("United States");
    }
    return Dataset(parts);
}

QString order(const ViewOptions& options)
{
    const Dataset dataset = fourCompanies();
    const Comparison comparison = compare(dataset, settingsFor(Basis::PerYear));
    QStringList companies;
    for (const RowGroup& group : arranged(dataset, comparison, options)) {
        for (const ComparisonRow* const row : group.rows) {
            companies.append(row->company.text());
        }
    }
    return companies.join(u' ');
}

TEST(Arrangement, PutsNamesInTheOrderOfTheLanguageThatIsRead)
{
    DatasetParts parts = partsOf({{.id = "1", .company = "alpha"},
                                  {.id = "2", .company = "bravo"},
                                  {.id = "3", .company = "charlie"}});
    const QString chinese = QStringLiteral("zh_CN");
    parts.companies[0].names.insert(chinese, QStringLiteral("腾讯"));
    parts.companies[1].names.insert(chinese, QStringLiteral("百度"));
    parts.companies[2].names.insert(chinese, QStringLiteral("阿里巴巴"));
    const Dataset dataset(parts);
    const Comparison comparison = compare(dataset, settingsFor(Basis::PerYear));
    const auto firstIn = [&](const QString& language) {
        return arranged(dataset, comparison, {.sort = SortBy::Name}, language)
            .front()
            .rows.front()
            ->company.text();
    };
    EXPECT_EQ(firstIn(QStringLiteral("en")), QStringLiteral("alpha"));
    EXPECT_EQ(firstIn(chinese), QStringLiteral("charlie"));
}

TEST(Arrangement, SortsByWhatIsAskedFor)
{
    EXPECT_EQ(order({.sort = SortBy::Value}), QStringLiteral("bravo alpha china delta"));
    EXPECT_EQ(order({.sort = SortBy::Name}), QStringLiteral("alpha bravo china delta"));
    EXPECT_EQ(order({.sort = SortBy::Region}), QStringLiteral("china bravo alpha delta"));
    EXPECT_EQ(order({.sort = SortBy::Change}), QStringLiteral("delta bravo alpha china"));
}

TEST(Arrangement, GroupsByRegionWithASubtotal)
{
    const Dataset dataset = fourCompanies();
    const Comparison comparison = compare(dataset, settingsFor(Basis::PerYear));
    const auto groups = arranged(dataset, comparison, {.groupByRegion = true});
    ASSERT_EQ(groups.size(), 2U);
    EXPECT_EQ(groups[0].region, QStringLiteral("United States"));
    EXPECT_EQ(groups[0].total.amount, Money::single(180, usd));
    EXPECT_EQ(groups[1].total.amount, Money::range(40, 44, usd));
}

TEST(Arrangement, UngroupedRowsAreOneGroup)
{
    const Dataset dataset = fourCompanies();
    const Comparison comparison = compare(dataset, settingsFor(Basis::PerYear));
    const auto groups = arranged(dataset, comparison, {});
    ASSERT_EQ(groups.size(), 1U);
    EXPECT_EQ(groups[0].rows.size(), 4U);
}

TEST(Total, NamesWhatIsMissingInIt)
{
    DatasetParts parts = partsOf({
        {.id = "1", .company = "a"},
        {.id = "2", .company = "b", .kind = Kind::Actual},
        {.id = "3", .company = "c", .period = Period::fiscalYear(2025, 6)},
    });
    const Comparison comparison = compare(Dataset(parts), settingsFor(Basis::CalendarYear));
    std::vector<const ComparisonRow*> rows;
    for (const ComparisonRow& row : comparison.rows) {
        rows.push_back(&row);
    }
    const Total total = totalOf(rows);
    EXPECT_EQ(total.amount, Money::single(150, usd));
    EXPECT_EQ(total.missing, QList<CompanyId>({{QStringLiteral("b")}}));
    EXPECT_EQ(total.partial, QList<CompanyId>({{QStringLiteral("c")}}));
}

TEST(Total, OfOpenEndsOnBothSidesIsRefused)
{
    const Dataset dataset = datasetOf({
        {.id = "1", .company = "a", .amount = Money::atLeast(1, usd)},
        {.id = "2", .company = "b", .amount = Money::atMost(1, usd)},
    });
    const auto groups = arranged(dataset, compare(dataset, settingsFor(Basis::PerYear)), {});
    EXPECT_FALSE(groups[0].total.amount);
    EXPECT_EQ(groups[0].total.refused, Reason(OpposedBounds{}));
}

TEST(Total, OfAYearRunsOverTheCompanies)
{
    const Dataset dataset = datasetOf({
        {.id = "1", .company = "a", .period = Period::calendarYear(2024)},
        {.id = "2", .company = "a"},
        {.id = "3", .company = "b"},
    });
    const auto years = compareYears(dataset, settingsFor(Basis::CalendarYear));
    EXPECT_EQ(totalOf(years, 0).amount, Money::single(100, usd));
    EXPECT_EQ(totalOf(years, 0).missing, QList<CompanyId>({{QStringLiteral("b")}}));
    EXPECT_EQ(totalOf(years, 1).amount, Money::single(200, usd));
}

TEST(Pair, GivesRatioDifferenceAndWhatIsUnlike)
{
    const Dataset dataset = fourCompanies();
    const Comparison comparison = compare(dataset, settingsFor(Basis::PerYear));
    const CompanyId china{QStringLiteral("china")};
    const CompanyId bravo{QStringLiteral("bravo")};
    const auto pair = pairOf(dataset, comparison, china, bravo);
    ASSERT_TRUE(pair);
    EXPECT_EQ(pair->ratio, (Interval{0.4, 0.44}));
    EXPECT_EQ(pair->difference, (Interval{-60, -56}));
    EXPECT_TRUE(pair->notes.empty());
    EXPECT_FALSE(pairOf(dataset, comparison, china, {QStringLiteral("nobody")}));
}

} // namespace
} // namespace capex
