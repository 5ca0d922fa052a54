// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv/csv_writer.h"
#include "model/reports/say_do_table.h"

#include "model/formats/figure_file.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"
#include "tests/support/table_lines.h"

#include <gtest/gtest.h>

#include <QStringList>

namespace capex {
namespace {

QStringList linesOf(const Dataset& dataset, const ComparisonSettings& settings)
{
    return linesWithoutSettings(csvOf(writeSayDo, dataset, sayAndDo(dataset, settings), settings));
}

TEST(SayDoCsv, GivesTheRatioOfWhatCountsTheSame)
{
    const Dataset data =
        datasetOf({{.id = "say", .amount = Money::range(64, 80, usd)},
                   {.id = "do", .kind = Kind::Actual, .amount = Money::single(72, usd)}});
    const QStringList lines = linesOf(data, settingsFor(Basis::PerYear));
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[0],
              QStringLiteral("company,company_name,announced_figure,kind,measure,currency,unit,"
                             "announced_low,announced_mid,announced_high,announced_bound,"
                             "period_start,period_end,actual_figure,actual_measure,actual_low,"
                             "actual_mid,actual_high,ratio_low,ratio_high,reason,delivered,"
                             "delivered_measure,delivered_months,months_left,remaining_low,"
                             "remaining_high,implied_per_year_low,implied_per_year_high,note"));
    EXPECT_EQ(lines[1], QStringLiteral("acme,acme,say,guidance,capex,USD,billion,64,72,80,range,"
                                       "2025-01,2025-12,do,capex,72,72,72,0.9,1.125,,,,,,,,,,"));
}

TEST(SayDoCsv, GivesTheProgressOfAlibabasPledgeAndNoRatio)
{
    ComparisonSettings settings = settingsFor(Basis::PerYear);
    settings.currency = cny;
    settings.companies = {{QStringLiteral("alibaba")}};
    const QStringList lines = linesOf(bundledFigures(), settings);
    ASSERT_EQ(lines.size(), 2);
    const QStringList cells = lines[1].split(u',');
    EXPECT_EQ(cells.mid(18, 3),
              (QStringList{QString(), QString(), QStringLiteral("other-period")}));
    const double delivered = 85.972 / 12 + 126.063 + 67.678;
    EXPECT_NEAR(cells[21].toDouble(), delivered, 1e-9);
    EXPECT_EQ(cells.mid(22, 3),
              (QStringList{QStringLiteral("capex"), QStringLiteral("16"), QStringLiteral("20")}));
    EXPECT_EQ(cells.mid(25, 4), QStringList(4)) << "counted otherwise, nothing is known to be left";
    EXPECT_TRUE(cells[29].startsWith(
        QStringLiteral("delivered counts another measure: capex; "
                       "if all of it counted: at least 179.0946667 left and at least 107.4568 a "
                       "year; ")))
        << cells[29].toStdString();
}

TEST(SayDoCsv, LeavesWhatIsLeftEmptyWhileMonthsHaveNoRate)
{
    const Dataset data = datasetOf({{.id = "pledge",
                                     .kind = Kind::Pledge,
                                     .amount = Money::single(36, usd),
                                     .period = {Month::of(2025, 1), 36}},
                                    {.id = "y1", .kind = Kind::Actual},
                                    {.id = "y2",
                                     .kind = Kind::Actual,
                                     .amount = Money::single(7, cny),
                                     .period = Period::calendarYear(2026)}});
    const QStringList lines = linesOf(data, settingsFor(Basis::PerYear));
    EXPECT_TRUE(lines[1].endsWith(
        QStringLiteral(",other-period,100,capex,12,12,,,,,12 months of y2 without a rate")))
        << lines[1].toStdString();
}

} // namespace
} // namespace capex
