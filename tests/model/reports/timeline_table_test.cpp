// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv/csv_writer.h"
#include "model/reports/timeline_table.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"
#include "tests/support/table_lines.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

TEST(TimelineCsv, HasARowForEveryBarAndForACompanyWithoutOne)
{
    const Dataset dataset = datasetOf({
        {.id = "pledge",
         .kind = Kind::Pledge,
         .amount = Money::atLeast(54, usd),
         .period = {Month::of(2025, 3), 36},
         .announced = {2025, 2, 24},
         .measure = "ai-infrastructure"},
        {.id = "quarter", .amount = Money::single(30, usd), .period = {Month::of(2025, 4), 3}},
        {.id = "yuan", .amount = Money::single(7, cny), .period = Period::calendarYear(2024)},
        {.id = "actual", .company = "quiet", .kind = Kind::Actual},
    });
    const ComparisonSettings settings = settingsFor(Basis::PerYear);
    EXPECT_EQ(
        linesWithoutSettings(csvOf(writeTimeline, dataset, timelineOf(dataset, settings), settings))
            .join(u'\n'),
        QStringLiteral(
            "company,company_name,figure,kind,measure,currency,unit,low,mid,high,bound,"
            "per_year_low,per_year_mid,per_year_high,period_start,period_end,announced_on,track,"
            "source,note\n"
            "acme,acme,yuan,guidance,capex,USD,billion,,,,,,,,2024-01,2024-12,2025-01-15,1,press,"
            "no exchange rate\n"
            "acme,acme,pledge,pledge,ai-infrastructure,USD,billion,54,54,,at-least,18,18,,2025-03,"
            "2028-02,2025-02-24,1,press,\n"
            "acme,acme,quarter,guidance,capex,USD,billion,30,30,30,exact,120,120,120,2025-04,"
            "2025-06,2025-01-15,2,press,per year extrapolated from 3 months\n"
            "quiet,quiet,,,,USD,billion,,,,,,,,,,,,,no figure"));
}

TEST(TimelineCsv, NamesTheStatementsThatSayTheSame)
{
    const Dataset dataset = datasetOf({{.id = "a"}, {.id = "b"}, {.id = "c"}});
    const ComparisonSettings settings = settingsFor(Basis::PerYear);
    EXPECT_TRUE(csvOf(writeTimeline, dataset, timelineOf(dataset, settings), settings)
                    .contains(",press,stated too by b c,"));
}

TEST(TimelineCsv, HasOnlyTheBarsOfTheYearsAskedFor)
{
    const Dataset dataset = datasetOf({{.id = "2025"},
                                       {.id = "2026", .period = Period::calendarYear(2026)},
                                       {.id = "2027", .period = Period::calendarYear(2027)}});
    ComparisonSettings settings = settingsFor(Basis::PerYear);
    settings.fromYear = 2026;
    settings.toYear = 2026;
    const QByteArray csv = csvOf(writeTimeline, dataset, timelineOf(dataset, settings), settings);
    EXPECT_EQ(csv.count('\n'), 2);
    EXPECT_TRUE(csv.contains("acme,acme,2026,"));
}

} // namespace
} // namespace capex
