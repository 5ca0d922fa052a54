// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv/csv_writer.h"
#include "model/reports/comparison_table.h"
#include "model/reports/overview_table.h"
#include "model/reports/say_do_table.h"
#include "tests/support/datasets.h"
#include "tests/support/headlines.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

ComparisonContext headlineContext()
{
    return {headlines(),
            {View::Overview,
             headlineSettings(),
             {.pair = {CompanyId{u"alibaba"}, CompanyId{u"microsoft"}}}}};
}

template <typename Write, typename... Content>
std::shared_ptr<const WrittenTable> written(Write write, const Content&... content)
{
    auto table = std::make_shared<WrittenTable>();
    write(*table, content...);
    return table;
}

QStringList linesOf(const ComparisonContext& context, std::span<const PanelTable> panels = {})
{
    return QString::fromUtf8(csvOf(writeOverview, context, keyNumbers(context, {}), panels))
        .split(u'\n', Qt::SkipEmptyParts);
}

TEST(OverviewCsv, HasARowForEveryTile)
{
    const QStringList lines = linesOf(headlineContext());
    ASSERT_EQ(lines.size(), 5);
    EXPECT_TRUE(lines[0].startsWith(
        QStringLiteral("panel,item,company,company_name,label,low,mid,high,bound,currency,unit,"
                       "dated,figure,note,year,as_of,")));
    EXPECT_TRUE(lines[1].startsWith(QStringLiteral("tiles,sum,,,8 of 8 companies,342.6")));
    EXPECT_TRUE(lines[1].contains(QStringLiteral(",at-least,USD,billion,")));
    EXPECT_TRUE(lines[2].startsWith(QStringLiteral(
        "tiles,against,alibaba,Alibaba,against microsoft per-year,22.08333333333333")));
    EXPECT_TRUE(lines[2].contains(QStringLiteral(",,at-least,,percent,2025-02-24,")));
    EXPECT_TRUE(lines[3].startsWith(QStringLiteral("tiles,moved,amazon,Amazon,")));
    EXPECT_TRUE(lines[3].contains(QStringLiteral(",25,25,25,about,USD,billion,")));
}

TEST(OverviewCsv, SaysInTheNoteWhyATileHasNoNumber)
{
    const QStringList lines = linesOf({Dataset(), {}});
    ASSERT_EQ(lines.size(), 5);
    EXPECT_TRUE(lines[1].contains(QStringLiteral(",,,,,USD,billion,,,no figure of 2025,")));
    EXPECT_TRUE(lines[2].contains(QStringLiteral(",,,,,,percent,,,no company is chosen,")));
    EXPECT_TRUE(lines[3].contains(QStringLiteral("no target for 2025 has moved")));
    EXPECT_TRUE(lines[4].contains(QStringLiteral("nothing was announced for 2025")));
}

TEST(OverviewCsv, RepeatsTheRowsOfAPanelWithTheirDigits)
{
    const ComparisonContext context = headlineContext();
    const std::array panels{
        PanelTable{View::Ranking, written(writeRanking, context.dataset(), context.comparison())}};
    const QStringList lines = linesOf(context, panels);
    ASSERT_EQ(lines.size(), 13);
    const QString alibaba = lines[9];
    EXPECT_TRUE(alibaba.startsWith(
        QStringLiteral("ranking,per-year,alibaba,Alibaba,pledge,17.666666666666668,"
                       "17.666666666666668,,at-least,USD,billion,2025-02-24,alibaba-")))
        << alibaba.toStdString();
}

TEST(OverviewCsv, HasARowForBothAmountsOfASayAndDo)
{
    const Dataset dataset = datasetOf({{.id = "plan"},
                                       {.id = "spent",
                                        .kind = Kind::Actual,
                                        .amount = Money::single(90, usd),
                                        .announced = QDate(2026, 2, 1)}});
    const ComparisonContext context(dataset, {View::Overview, settingsFor(Basis::PerYear), {}});
    const std::array panels{
        PanelTable{View::SayDo, written(writeSayDo, dataset, sayAndDo(dataset, context.settings()),
                                        context.settings())}};
    const QStringList lines = linesOf(context, panels);
    ASSERT_EQ(lines.size(), 7);
    EXPECT_TRUE(
        lines[5].startsWith(QStringLiteral("say-do,announced,acme,acme,guidance,100,100,100,")));
    EXPECT_TRUE(lines[6].startsWith(QStringLiteral("say-do,actual,acme,acme,guidance,90,90,90,")));
}

TEST(OverviewCsv, GuardsWhatASpreadsheetWouldRun)
{
    DatasetParts parts = partsOf({{.id = "plan"}});
    parts.companies.front().name = QStringLiteral("=cmd");
    const Dataset dataset(parts);
    const ComparisonContext context(dataset, {View::Overview, settingsFor(Basis::PerYear), {}});
    const std::array panels{
        PanelTable{View::Ranking, written(writeRanking, dataset, context.comparison())}};
    EXPECT_TRUE(linesOf(context, panels)[5].contains(QStringLiteral(",'=cmd,")));
}

} // namespace
} // namespace capex
