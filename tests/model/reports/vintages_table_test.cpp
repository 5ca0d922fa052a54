// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/vintages_table.h"

#include "model/formats/csv/csv_writer.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

TEST(VintagesCsv, HasARowForEachTimeInWhichAFigureWasTheCurrentOne)
{
    const Dataset dataset = datasetOf({
        {.id = "raised", .amount = Money::range(60, 65, usd), .announced = {2025, 1, 24}},
        {.id = "open",
         .kind = Kind::Pledge,
         .amount = Money::atLeast(380'000, cny, Unit::Million),
         .period = {Month::of(2025, 3), 36},
         .announced = {2025, 2, 24},
         .evidence = Evidence::Company},
        {.id = "first", .amount = Money::single(60, usd), .announced = {2024, 10, 30}},
    });
    EXPECT_EQ(QString::fromUtf8(csvOf(writeVintages, dataset)),
              QStringLiteral(
                  "company,measure,period_start,period_end,value,realtime_start,realtime_end,"
                  "source,low,high,bound,currency,unit,kind,figure\n"
                  "acme,capex,2025-01,2025-12,60,2024-10-30,2025-01-23,press,60,60,exact,USD,"
                  "billion,guidance,first\n"
                  "acme,capex,2025-01,2025-12,62.5,2025-01-24,9999-12-31,press,60,65,range,USD,"
                  "billion,guidance,raised\n"
                  "acme,capex,2025-03,2028-02,380,2025-02-24,9999-12-31,company,380,,at-least,CNY,"
                  "billion,pledge,open\n"));
}

TEST(VintagesCsv, OfNothingIsAHeader)
{
    EXPECT_EQ(csvOf(writeVintages, Dataset()).count('\n'), 1);
}

} // namespace
} // namespace capex
