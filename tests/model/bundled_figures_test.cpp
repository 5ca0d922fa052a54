// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comparison/comparison.h"
#include "model/comparison/reconciliation.h"
#include "model/comparison/say_do.h"
#include "model/formats/figure_file.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QSet>

/// The bundled figures against the worked numbers of the methodology.
namespace capex {
namespace {

CompanyId id(const char* text)
{
    return {QString::fromUtf8(text)};
}

ComparisonSettings opening()
{
    return bundledViews().front().settings;
}

struct Worked
{
    const char* company;
    int rank;
    Money announced;
    Money perYear;
    Money threeYear;
    bool extrapolated; ///< of three-year
};

const std::vector<Worked>& workedExample()
{
    static const std::vector<Worked> rows{
        {"amazon", 1, Money::single(100, usd, Bound::About), Money::single(100, usd, Bound::About),
         Money::single(300, usd, Bound::About), true},
        {"microsoft", 2, Money::single(80, usd, Bound::About), Money::single(80, usd, Bound::About),
         Money::single(240, usd, Bound::About), true},
        {"alphabet", 3, Money::single(75, usd, Bound::About), Money::single(75, usd, Bound::About),
         Money::single(225, usd, Bound::About), true},
        {"meta", 4, Money::range(60, 65, usd), Money::range(60, 65, usd),
         Money::range(180, 195, usd), true},
        {"alibaba", 5, Money::atLeast(53, usd), Money::atLeast(53.0 / 3, usd),
         Money::atLeast(53, usd), false},
        {"huawei", 6, Money::range(12, 15, usd), Money::range(4, 5, usd), Money::range(12, 15, usd),
         false},
        {"tencent", 7, Money::range(10, 12, usd), Money::range(10.0 / 3, 4, usd),
         Money::range(10, 12, usd), false},
        {"baidu", 8, Money::range(8, 10, usd), Money::range(8.0 / 3, 10.0 / 3, usd),
         Money::range(8, 10, usd), false},
    };
    return rows;
}

void expectNear(const std::optional<Money>& amount, const Money& expected)
{
    ASSERT_TRUE(amount);
    EXPECT_EQ(amount->bound, expected.bound);
    EXPECT_EQ(amount->currency, expected.currency);
    EXPECT_EQ(amount->low.has_value(), expected.low.has_value());
    EXPECT_EQ(amount->high.has_value(), expected.high.has_value());
    EXPECT_NEAR(amount->low.value_or(0), expected.low.value_or(0), 1e-12);
    EXPECT_NEAR(amount->high.value_or(0), expected.high.value_or(0), 1e-12);
}

TEST(BundledFigures, OpenWithTheHeadlinesAsFirstAnnounced)
{
    const SavedView& view = bundledViews().front();
    EXPECT_EQ(view.name, QStringLiteral("Headlines as first announced"));
    EXPECT_EQ(view.view, View::Overview);
    EXPECT_EQ(view.settings.basis, Basis::PerYear);
    EXPECT_EQ(view.settings.year, 2025);
    EXPECT_EQ(view.settings.vintage, Vintage::First);
    EXPECT_EQ(bundledViews().size(), 5U);
}

TEST(BundledFigures, GiveTheWorkedExample)
{
    for (const Worked& expected : workedExample()) {
        SCOPED_TRACE(expected.company);
        const auto valueOn = [&](Basis basis) {
            ComparisonSettings settings = opening();
            settings.basis = basis;
            return *compare(bundledFigures(), settings).row(id(expected.company));
        };
        expectNear(valueOn(Basis::Announced).value, expected.announced);
        expectNear(valueOn(Basis::PerYear).value, expected.perYear);
        expectNear(valueOn(Basis::ThreeYear).value, expected.threeYear);
        EXPECT_EQ(valueOn(Basis::ThreeYear).extrapolated, expected.extrapolated);
        EXPECT_EQ(valueOn(Basis::PerYear).rank, expected.rank);
        EXPECT_FALSE(valueOn(Basis::PerYear).extrapolated);
    }
}

TEST(BundledFigures, KeepTheRivalsOfTheWorkedExample)
{
    for (const ComparisonRow& row : compare(bundledFigures(), opening()).rows) {
        QSet<double> rivals;
        for (const Alternative& alternative : row.alternatives) {
            if (alternative.rival) {
                rivals.insert(bundledFigures().figure(alternative.figure)->amount.mid());
            }
        }
        const QSet<double> expected = row.company == id("amazon") ? QSet<double>{105.2}
                                      : row.company == id("meta") ? QSet<double>{65}
                                                                  : QSet<double>{};
        EXPECT_EQ(rivals, expected) << row.company.text().toStdString();
    }
}

TEST(BundledFigures, ShowTheGapThatTheProgramExistsFor)
{
    ComparisonSettings settings = opening();
    const auto share = [&] {
        const Comparison comparison = compare(bundledFigures(), settings);
        return comparison.row(id("alibaba"))->value->mid() /
               comparison.row(id("microsoft"))->value->mid();
    };
    EXPECT_NEAR(share(), 0.22, 0.005);
    settings.basis = Basis::Announced;
    EXPECT_NEAR(share(), 0.66, 0.005);
}

TEST(BundledFigures, ConvertAlibabasPledgeByItsSourceAndByTheDay)
{
    ComparisonSettings settings = opening();
    settings.basis = Basis::Announced;
    EXPECT_EQ(compare(bundledFigures(), settings).row(id("alibaba"))->value->mid(), 53);
    settings.fx.rule = CurrencyPolicy::Rule::Announcement;
    EXPECT_NEAR(compare(bundledFigures(), settings).row(id("alibaba"))->value->mid(), 52.4, 0.05);
}

TEST(BundledFigures, NeverDrawMicrosofts2025As80OnTheEveOfMarch)
{
    ComparisonSettings settings = opening();
    settings.basis = Basis::CalendarYear;
    settings.asOf = QDate(2025, 2, 28);
    const Comparison comparison = compare(bundledFigures(), settings);
    const ComparisonRow& row = *comparison.row(id("microsoft"));
    EXPECT_EQ(row.value, Money::single(40, usd, Bound::About));
    EXPECT_EQ(row.coverageMonths, 6);
}

struct ActualYear
{
    const char* company;
    const char* currency;
    int year;
    double amount;
    int coverage;
    const char* measure;
};

TEST(BundledFigures, AddUpToEachCompanysActualCalendarYears)
{
    const ActualYear cases[]{
        {"microsoft", "USD", 2023, 35.202, 12, "capex-cash"},
        {"microsoft", "USD", 2024, 55.552, 12, "capex-cash"},
        {"microsoft", "USD", 2025, 83.094, 12, "capex-cash"},
        {"microsoft", "USD", 2026, 66.678, 6, "capex-cash"},
        {"amazon", "USD", 2019, 16.861, 12, "capex-cash-gross"},
        {"amazon", "USD", 2024, 82.999, 12, "capex-cash-gross"},
        {"amazon", "USD", 2025, 131.819, 12, "capex-cash-gross"},
        {"amazon", "USD", 2026, 98.411, 6, "capex-cash-gross"},
        {"alphabet", "USD", 2019, 23.548, 12, "capex-cash"},
        {"alphabet", "USD", 2025, 91.447, 12, "capex-cash"},
        {"meta", "USD", 2022, 31.186, 12, "capex-cash-net"},
        {"meta", "USD", 2025, 69.691, 12, "capex-cash-net"},
        {"alibaba", "CNY", 2019, 32.336 / 4 + 24.662 * 3 / 4, 12, "capex-cash-excluding-campus"},
        {"alibaba", "CNY", 2024, 32.087 / 4 + 85.972 * 3 / 4, 12, "capex"},
        {"alibaba", "CNY", 2025, 85.972 / 4 + 38.676 + (126.063 - 38.676) * 6 / 9, 12, "capex"},
        {"tencent", "CNY", 2024, 76.8, 12, "capex"},
        {"tencent", "CNY", 2025, 79.198, 12, "capex"},
        {"tencent", "CNY", 2026, 84.72, 6, "capex"},
        {"baidu", "CNY", 2019, 6.428, 12, "capex-cash"},
        {"baidu", "USD", 2025, 1.726, 12, "capex-cash"},
    };
    for (const ActualYear& expected : cases) {
        SCOPED_TRACE(testing::Message() << expected.company << ' ' << expected.year);
        ComparisonSettings settings;
        settings.currency = {QString::fromUtf8(expected.currency)};
        settings.kinds = QList<Kind>{Kind::Actual};
        const YearAmount year = calendarYear(bundledFigures(), id(expected.company), expected.year,
                                             settings, {Kind::Actual});
        ASSERT_TRUE(year.amount);
        EXPECT_NEAR(year.amount->mid(), expected.amount, 1e-9);
        EXPECT_EQ(year.coverageMonths, expected.coverage);
        EXPECT_EQ(year.measure.text(), QString::fromUtf8(expected.measure));
    }
}

/// 2026 as of today, all kinds, in dollars by the sources' rates.
YearAmount expected2026(const char* company)
{
    return calendarYear(bundledFigures(), id(company), 2026, ComparisonSettings{}, allOf<Kind>());
}

TEST(BundledFigures, CompleteMicrosofts2026ByItsOwnPlan)
{
    const YearAmount year = expected2026("microsoft");
    EXPECT_EQ(year.measure.text(), QStringLiteral("capex-with-leases"));
    ASSERT_TRUE(year.amount);
    EXPECT_NEAR(year.amount->mid(), 175, 1e-9);
    EXPECT_EQ(year.amount->bound, Bound::About);
    EXPECT_EQ(year.coverageMonths, 12);
    ASSERT_EQ(year.shares.size(), 4U);
    EXPECT_NEAR(year.shares[0].amount.mid() + year.shares[1].amount.mid(), 31.9 + 41.0, 1e-9);
    EXPECT_EQ(year.shares[2].amount, Money::single(50, usd)) << "at least 50, counted with 50";
    EXPECT_NEAR(year.shares[3].amount.mid(), 52.1, 1e-9);
}

TEST(BundledFigures, CompleteAlphabets2026ByItsOwnPlan)
{
    const YearAmount year = expected2026("alphabet");
    EXPECT_EQ(year.measure.text(), QStringLiteral("capex-cash"));
    ASSERT_TRUE(year.amount);
    EXPECT_NEAR(*year.amount->low, 195, 1e-9);
    EXPECT_NEAR(*year.amount->high, 205, 1e-9);
    ASSERT_TRUE(year.shares.back().rest);
    EXPECT_NEAR(year.shares.back().rest->taken, 80.598, 1e-9);
    EXPECT_NEAR(*year.shares.back().rest->left.low, 114.402, 1e-9);
    EXPECT_NEAR(*year.shares.back().rest->left.high, 124.402, 1e-9);
    EXPECT_EQ(year.shares.back().rest->months.size(), 6U);
}

TEST(BundledFigures, CompleteMetas2026ByItsOwnPlan)
{
    const YearAmount year = expected2026("meta");
    EXPECT_EQ(year.measure.text(), QStringLiteral("capex-with-lease-principal"));
    ASSERT_TRUE(year.amount);
    EXPECT_NEAR(*year.amount->low, 130, 1e-9);
    EXPECT_NEAR(*year.amount->high, 145, 1e-9);
    EXPECT_NEAR(year.shares.front().amount.mid(), 19.84, 1e-9);
}

TEST(BundledFigures, LeaveAlibabasPledgeOutOfItsCapex)
{
    const YearAmount year = expected2026("alibaba");
    EXPECT_EQ(year.measure.text(), QStringLiteral("capex"));
    EXPECT_EQ(year.kind, Kind::Actual);
    EXPECT_EQ(year.coverageMonths, 6);
    ASSERT_EQ(year.unselectedMeasures.size(), 1U);
    EXPECT_EQ(year.unselectedMeasures[0].measure.text(), QStringLiteral("ai-infrastructure"));
}

TEST(BundledFigures, LeaveAmazonsFiledCashOutOfItsPlan)
{
    const YearAmount year = expected2026("amazon");
    EXPECT_EQ(year.measure.text(), QStringLiteral("capex"));
    EXPECT_EQ(year.amount, Money::single(200, usd, Bound::About));
    double gross = 0;
    for (const UnselectedMeasure& unselected : year.unselectedMeasures) {
        if (unselected.measure.text() == QStringLiteral("capex-cash-gross")) {
            for (const YearShare& share : unselected.shares) {
                gross += share.amount.mid();
            }
        }
    }
    EXPECT_NEAR(gross, 98.411, 1e-9);
}

TEST(BundledFigures, NameAllEightCompaniesInEnglishAndChinese)
{
    ASSERT_EQ(bundledFigures().companies().size(), 8U);
    for (const Company& company : bundledFigures().companies()) {
        EXPECT_FALSE(company.name.isEmpty());
        EXPECT_TRUE(company.names.contains(QStringLiteral("zh_CN")));
        const bool isListed = company.id != id("huawei");
        EXPECT_EQ(!company.ticker.isEmpty(), isListed);
        EXPECT_FALSE(company.region.isEmpty());
    }
}

TEST(BundledFigures, SayWhereEveryFigureComesFrom)
{
    for (const Figure& figure : bundledFigures().figures()) {
        EXPECT_NE(bundledFigures().source(figure.source), nullptr)
            << figure.id.text().toStdString();
        EXPECT_FALSE(figure.details->statement.isEmpty()) << figure.id.text().toStdString();
    }
}

TEST(BundledFigures, ReconcileThePublishedTotalOfTheUsFour)
{
    const auto aggregates = bundledFigures().aggregates();
    const auto usFour = std::ranges::find(aggregates, QStringLiteral("us-four-2025"),
                                          [](const Aggregate& a) { return a.id.text(); });
    ASSERT_NE(usFour, aggregates.end());
    const Reconciliation result = reconcile(bundledFigures(), *usFour, ComparisonSettings{});
    EXPECT_EQ(result.total, Money::range(315, 320, usd));
}

TEST(BundledFigures, GuardAlibabasPledgeAgainstItsFiscalYear)
{
    ComparisonSettings settings = opening();
    settings.currency = cny;
    settings.companies = {id("alibaba")};
    const SayDo row = sayAndDo(bundledFigures(), settings).at(0);
    EXPECT_FALSE(row.ratio);
    EXPECT_EQ(row.reason, Incomparable::OtherPeriod);
    ASSERT_TRUE(row.progress);
    EXPECT_NEAR(row.progress->delivered.mid(), 85.972 / 12 + 126.063 + 67.678, 1e-9);
    EXPECT_EQ(row.progress->monthsLeft, 20);
    EXPECT_EQ(row.progress->measure.text(), QStringLiteral("capex"));
}

} // namespace
} // namespace capex
