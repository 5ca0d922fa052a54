// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv/csv_writer.h"
#include "model/reports/revisions_table.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"
#include "tests/support/table_lines.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

TEST(RevisionsCsv, FollowsATargetToItsActual)
{
    const Dataset dataset = datasetOf({
        {.id = "1", .amount = Money::range(60, 65, usd), .announced = {2025, 1, 24}},
        {.id = "2", .amount = Money::range(64, 72, usd), .announced = {2025, 4, 30}},
        {.id = "3",
         .kind = Kind::Actual,
         .amount = Money::single(72.2, usd),
         .announced = {2026, 1, 28},
         .evidence = Evidence::Filing},
        {.id = "4", .company = "silent", .period = Period::calendarYear(2030)},
        {.id = "5", .company = "yuan", .amount = Money::single(7, cny)},
    });
    const ComparisonSettings settings = settingsFor(Basis::PerYear);
    EXPECT_EQ(
        linesWithoutSettings(
            csvOf(writeRevisions, dataset, revisionsOf(dataset, settings), settings))
            .join(u'\n'),
        QStringLiteral(
            "company,company_name,year,figure,announced_on,kind,measure,period_start,period_end,"
            "currency,unit,low,mid,high,bound,change,source,note\n"
            "acme,acme,2025,1,2025-01-24,guidance,capex,2025-01,2025-12,USD,billion,60,62.5,65,"
            "range,first,press,\n"
            "acme,acme,2025,2,2025-04-30,guidance,capex,2025-01,2025-12,USD,billion,64,68,72,"
            "range,raised,press,\n"
            "acme,acme,2025,3,2026-01-28,actual,capex,2025-01,2025-12,USD,billion,72.2,72.2,72.2,"
            "exact,actual,filing,\n"
            "silent,silent,2025,,,,,,,USD,billion,,,,,,,no figure\n"
            "yuan,yuan,2025,5,2025-01-15,guidance,capex,2025-01,2025-12,USD,billion,,,,,first,"
            "press,no exchange rate"));
}

TEST(RevisionsCsv, SaysThatAnActualCountsAnotherMeasure)
{
    const Dataset dataset = datasetOf({
        {.id = "1"},
        {.id = "2", .kind = Kind::Actual, .announced = {2026, 1, 28}, .measure = "capex-cash"},
    });
    const ComparisonSettings settings = settingsFor(Basis::PerYear);
    const QString csv =
        QString::fromUtf8(csvOf(writeRevisions, dataset, revisionsOf(dataset, settings), settings));
    EXPECT_TRUE(csv.contains(QStringLiteral("actual,press,counts another measure")))
        << csv.toStdString();
}

} // namespace
} // namespace capex
