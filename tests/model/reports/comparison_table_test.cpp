// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv/csv_writer.h"
#include "model/reports/comparison_table.h"

#include "model/formats/figure_file.h"
#include "model/wording/reason_words.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"
#include "tests/support/table_lines.h"

#include <gtest/gtest.h>

#include <QLocale>
#include <QStringList>

namespace capex {
namespace {

const QString header = QStringLiteral(
    "rank,company,company_name,figure,kind,measure,basis,currency,unit,low,mid,high,bound,"
    "horizon_months,extrapolated,coverage_months,announced_low,announced_high,announced_currency,"
    "period_start,period_end,announced_on,source,note");

QStringList linesOf(const QByteArray& csv)
{
    return linesWithoutSettings(csv);
}

ComparisonSettings headlines()
{
    ComparisonSettings settings = settingsFor(Basis::PerYear);
    settings.vintage = Vintage::First;
    return settings;
}

TEST(RankingCsv, GivesTheWorkedExample)
{
    const Dataset& bundled = bundledFigures();
    const QStringList lines = linesOf(csvOf(writeRanking, bundled, compare(bundled, headlines())));
    ASSERT_EQ(lines.size(), 9);
    EXPECT_EQ(lines[0], header);
    EXPECT_EQ(lines[1],
              QStringLiteral("1,amazon,Amazon,amazon-2025-run-rate-100,run-rate,capex-cash-net,"
                             "per-year,USD,billion,100,100,100,about,12,false,,100,100,USD,2025-01,"
                             "2025-12,2025-02-06,poniak-times-2025-02,rival: about 105.2 USD "
                             "(amazon-2025-run-rate-105)"));
    EXPECT_EQ(lines[4],
              QStringLiteral("4,meta,Meta,meta-2025-guidance-2025-01-24,guidance,"
                             "capex-with-lease-principal,per-year,USD,billion,60,62.5,65,range,12,"
                             "false,,60,65,USD,2025-01,2025-12,2025-01-24,mint-2025-01-24,\"rival: "
                             "about 65 USD (meta-2025-guidance-2025-01-24-bloomberg, "
                             "meta-2025-guidance-2025-01-24-mainstream, "
                             "meta-2025-guidance-2025-01-24-press-article)\""));
    EXPECT_EQ(lines[5], QStringLiteral(
                            "5,alibaba,Alibaba,alibaba-2025-pledge,pledge,ai-infrastructure,"
                            "per-year,USD,billion,17.666666666666668,17.666666666666668,,at-least,"
                            "36,false,,380,,CNY,2025-03,2028-02,2025-02-24,bloomberg-2025-02-24,"));
    EXPECT_EQ(lines[6], QStringLiteral("6,huawei,Huawei,huawei-2023-2025-estimate,estimate,"
                                       "ai-infrastructure,per-year,USD,billion,4,4.5,5,range,36,"
                                       "false,,12,15,USD,2023-01,2025-12,2025-09-24,"
                                       "press-table-2025-09,"));
}

TEST(RankingCsv, ListsACompanyWithoutAFigure)
{
    const Dataset data = datasetOf({{.id = "old", .period = Period::calendarYear(2020)}});
    const QStringList lines =
        linesOf(csvOf(writeRanking, data, compare(data, settingsFor(Basis::PerYear))));
    EXPECT_EQ(lines[1],
              QStringLiteral(",acme,acme,,,,per-year,USD,billion,,,,,,,,,,,,,,,no figure"));
}

TEST(RankingCsv, SaysWhyAFigureHasNoAmount)
{
    const Dataset data = datasetOf({{.id = "plan", .amount = Money::single(7, cny)}});
    const Comparison comparison = compare(data, settingsFor(Basis::PerYear));
    const QString reason = reasonInFiles(comparison.rows.front().problem);
    ASSERT_FALSE(reason.isEmpty());
    const QStringList lines = linesOf(csvOf(writeRanking, data, comparison));
    EXPECT_EQ(lines[1], QStringLiteral(",acme,acme,plan,guidance,capex,per-year,USD,billion,,,,,12,"
                                       ",,7,7,CNY,2025-01,2025-12,2025-01-15,press,") +
                            reason);
}

TEST(RankingCsv, JoinsTheFiguresOfACalendarYearAndNamesItsCoverage)
{
    const Dataset data = datasetOf({{.id = "q1", .period = {Month::of(2025, 1), 3}},
                                    {.id = "q2",
                                     .amount = Money::single(200, usd),
                                     .period = {Month::of(2025, 4), 3},
                                     .evidence = Evidence::Filing}});
    const QStringList lines =
        linesOf(csvOf(writeRanking, data, compare(data, settingsFor(Basis::CalendarYear))));
    EXPECT_EQ(lines[1],
              QStringLiteral("1,acme,acme,q1 q2,guidance,capex,calendar-year,USD,billion,300,300,"
                             "300,exact,,false,6,,,,,,,press filing,6 of 12 months"));
}

TEST(RankingCsv, StatesAnnouncedAmountsInBillions)
{
    const Dataset data =
        datasetOf({{.id = "plan", .amount = Money::atMost(500, usd, Unit::Million)}});
    const QStringList lines =
        linesOf(csvOf(writeRanking, data, compare(data, settingsFor(Basis::PerYear))));
    EXPECT_EQ(lines[1], QStringLiteral(
                            "1,acme,acme,plan,guidance,capex,per-year,USD,billion,,0.5,0.5,at-most,"
                            "12,false,,,0.5,USD,2025-01,2025-12,2025-01-15,press,"));
}

TEST(HorizonsCsv, HasThreeRowsForEveryCompany)
{
    const Dataset& bundled = bundledFigures();
    const QStringList lines =
        linesOf(csvOf(writeHorizons, bundled, compareHorizons(bundled, headlines())));
    ASSERT_EQ(lines.size(), 1 + 3 * 8);
    EXPECT_EQ(lines[0], header);
    const auto cell = [&](int line, int column) { return lines[line].split(u',')[column]; };
    for (int company = 0; company < 8; ++company) {
        EXPECT_EQ(cell(1 + 3 * company, 6), QStringLiteral("announced"));
        EXPECT_EQ(cell(2 + 3 * company, 6), QStringLiteral("per-year"));
        EXPECT_EQ(cell(3 + 3 * company, 6), QStringLiteral("three-year"));
    }
    EXPECT_EQ(cell(13, 1), QStringLiteral("alibaba"));
    EXPECT_EQ(cell(13, 9), QStringLiteral("53"));
    EXPECT_EQ(cell(14, 9), QStringLiteral("17.666666666666668"));
    EXPECT_EQ(cell(15, 9), QStringLiteral("53"));
}

TEST(YearsCsv, HasARowForEveryYearAndMarksPartialOnes)
{
    const Dataset data = datasetOf({{.id = "plan", .period = {Month::of(2024, 7), 12}}});
    ComparisonSettings settings = settingsFor(Basis::CalendarYear);
    settings.fromYear = 2023;
    settings.toYear = 2025;
    const QStringList lines =
        linesOf(csvOf(writeYears, data, compareYears(data, settings), settings));
    EXPECT_EQ(lines,
              (QStringList{
                  QStringLiteral("company,company_name,year,kind,measure,currency,unit,low,mid,"
                                 "high,bound,coverage_months,figure,note"),
                  QStringLiteral("acme,acme,2023,,,USD,billion,,,,,0,,no figure"),
                  QStringLiteral("acme,acme,2024,guidance,capex,USD,billion,50,50,50,exact,6,plan,"
                                 "6 of 12 months"),
                  QStringLiteral("acme,acme,2025,guidance,capex,USD,billion,50,50,50,exact,6,plan,"
                                 "6 of 12 months")}));
}

TEST(YearsCsv, SaysWhyMonthsStayEmpty)
{
    const Dataset data = datasetOf({{.id = "plan", .amount = Money::single(7, cny)}});
    const ComparisonSettings settings = settingsFor(Basis::CalendarYear);
    const auto years = compareYears(data, settings);
    const QString reason = reasonInFiles(years.at(0).years.at(0).unconverted.at(0).reason);
    const QStringList lines = linesOf(csvOf(writeYears, data, years, settings));
    EXPECT_TRUE(lines[1].endsWith(QStringLiteral(",0,plan,") + reason)) << lines[1].toStdString();
}

TEST(ComparisonCsv, IsTheSameInEveryLocale)
{
    const Dataset& bundled = bundledFigures();
    const QByteArray before = csvOf(writeHorizons, bundled, compareHorizons(bundled, headlines()));
    const QLocale old;
    QLocale::setDefault(QLocale(QLocale::German));
    EXPECT_EQ(csvOf(writeHorizons, bundled, compareHorizons(bundled, headlines())), before);
    QLocale::setDefault(old);
}

} // namespace
} // namespace capex
