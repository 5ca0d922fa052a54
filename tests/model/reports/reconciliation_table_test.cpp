// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv/csv_writer.h"
#include "model/reports/reconciliation_table.h"

#include "model/formats/figure_file.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"
#include "tests/support/table_lines.h"

#include <gtest/gtest.h>

#include <QStringList>

namespace capex {
namespace {

QStringList linesOf(const char* aggregate)
{
    const Dataset& bundled = bundledFigures();
    const ComparisonSettings settings = settingsFor(Basis::PerYear);
    const auto all = reconciliationsOf(bundled, settings, {QString::fromLatin1(aggregate)});
    return linesWithoutSettings(csvOf(writeReconciliation, bundled, all, settings));
}

TEST(ReconciliationCsv, ListsMembersSumGapAndPublishedTotal)
{
    const QStringList lines = linesOf("us-four-2025");
    ASSERT_EQ(lines.size(), 8);
    EXPECT_EQ(lines[0],
              QStringLiteral("aggregate,aggregate_name,year,as_of,item,company,company_name,figure,"
                             "kind,measure,currency,unit,low,mid,high,bound,note"));
    const QString head =
        QStringLiteral("us-four-2025,\"Four US companies, AI plans for 2025\",2025,2025-02-24,");
    EXPECT_EQ(lines[4], head + QStringLiteral("member,meta,Meta,meta-2025-guidance-2025-01-24,"
                                              "guidance,capex-with-lease-principal,USD,billion,60,"
                                              "62.5,65,range,"));
    EXPECT_EQ(lines[5], head + QStringLiteral("sum,,,,,,USD,billion,315,317.5,320,range,"));
    EXPECT_EQ(lines[6], head + QStringLiteral("gap,,,,,,USD,billion,0,2.5,5,range,"));
    EXPECT_TRUE(lines[7].startsWith(
        head + QStringLiteral("published,,,,,,USD,billion,320,320,320,about,")));
}

TEST(ReconciliationCsv, LeavesAGapWithoutKnownEndsEmpty)
{
    const QStringList lines = linesOf("china-majors-2025");
    EXPECT_TRUE(lines[5].endsWith(QStringLiteral("gap,,,,,,USD,billion,,,,,both ends are open")))
        << lines[5].toStdString();
    EXPECT_TRUE(lines[4].contains(QStringLiteral(",at-least,")));
}

TEST(ReconciliationCsv, SaysWhereNoMembersAreNamed)
{
    const QStringList lines = linesOf("china-thirteen-2026");
    ASSERT_EQ(lines.size(), 4);
    EXPECT_TRUE(lines[1].endsWith(QStringLiteral(",no members named")));
}

TEST(Reconciliations, AreThoseOfTheYearEachSetOfMembersOnceFirst)
{
    const auto all = reconciliationsOf(bundledFigures(), settingsFor(Basis::PerYear));
    QStringList ids;
    for (const Reconciliation& each : all) {
        ids.append(each.aggregate.text());
    }
    EXPECT_EQ(ids, (QStringList{
                       QStringLiteral("us-four-2025"), QStringLiteral("china-majors-2025"),
                       QStringLiteral("china-majors-2025-article"), QStringLiteral("world-ai-2030"),
                       QStringLiteral("us-four-2025-cnbc"), QStringLiteral("big-tech-2025")}));
}

} // namespace
} // namespace capex
