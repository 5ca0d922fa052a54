// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv/csv_writer.h"
#include "model/reports/comparison_table.h"
#include "model/reports/reconciliation_table.h"
#include "model/reports/revisions_table.h"
#include "model/reports/say_do_table.h"
#include "model/reports/timeline_table.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"
#include "tests/support/table_lines.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

const QString year = QStringLiteral("year,");
const QString asOf = QStringLiteral("as_of,");
const QString others = QStringLiteral("vintage,fx,growth,kinds,measures");

/// Settings of which none has its default.
ComparisonSettings ownSettings()
{
    ComparisonSettings settings = settingsFor(Basis::CalendarYear);
    settings.asOf = QDate(2025, 6, 30);
    settings.vintage = Vintage::First;
    settings.fx = *CurrencyPolicy::fromText(QStringLiteral("CNY=7.2"));
    settings.growth = -0.07;
    settings.kinds = {{Kind::Pledge, Kind::Guidance}};
    settings.measures = {{QStringLiteral("capex")}, {QStringLiteral("ai-infrastructure")}};
    return settings;
}

Dataset twoCompanies()
{
    return datasetOf({{.id = "plan"}, {.id = "other", .company = "silent", .measure = "other"}});
}

/// The settings of `csv`: the header and the one text that all rows share.
std::pair<QString, QString> settingsIn(const QByteArray& csv)
{
    const QStringList lines = settingsOfLines(csv);
    EXPECT_GE(lines.size(), 2);
    for (const QString& line : lines.mid(1)) {
        EXPECT_EQ(line, lines.last());
    }
    return {lines.first(), lines.last()};
}

using Columns = std::pair<QString, QString>;

TEST(SettingsColumns, StandAtTheEndOfTheRanking)
{
    const Dataset data = twoCompanies();
    EXPECT_EQ(settingsIn(csvOf(writeRanking, data, compare(data, ownSettings()))),
              Columns(year + asOf + others, QStringLiteral("2025,2025-06-30,first,CNY=7.2,-7,"
                                                           "pledge guidance,"
                                                           "capex ai-infrastructure")));
}

TEST(SettingsColumns, AreEmptyWhereNothingIsLeftOut)
{
    const Dataset data = twoCompanies();
    ComparisonSettings settings = settingsFor(Basis::CalendarYear);
    settings.kinds = allOf<Kind>();
    EXPECT_EQ(settingsIn(csvOf(writeRanking, data, compare(data, settings))).second,
              QStringLiteral("2025,,latest,source,0,,"));
}

TEST(SettingsColumns, NameTheKindsThatTheRankingTakesByDefault)
{
    const Dataset data = twoCompanies();
    const auto csv = csvOf(writeRanking, data, compare(data, settingsFor(Basis::CalendarYear)));
    EXPECT_EQ(settingsIn(csv).second,
              QStringLiteral("2025,,latest,source,0,guidance run-rate pledge estimate,"))
        << "actuals are left out";
}

TEST(SettingsColumns, SayNothingOfWhatTheViewDoesNotTake)
{
    const Dataset data = twoCompanies();
    const ComparisonSettings own = ownSettings();
    EXPECT_EQ(settingsIn(csvOf(writeHorizons, data, compareHorizons(data, own))),
              Columns(year + asOf + others,
                      QStringLiteral("2025,2025-06-30,first,CNY=7.2,,pledge guidance,"
                                     "capex ai-infrastructure")));
    EXPECT_EQ(settingsIn(csvOf(writeTimeline, data, timelineOf(data, own), own)),
              Columns(year + asOf + others, QStringLiteral(",2025-06-30,,CNY=7.2,,pledge guidance,"
                                                           "capex ai-infrastructure")));
}

TEST(SettingsColumns, DoNotRepeatAColumnThatTheTableHas)
{
    const Dataset data = twoCompanies();
    const ComparisonSettings own = ownSettings();
    const QString kinds = QStringLiteral("pledge guidance,capex ai-infrastructure");
    EXPECT_EQ(settingsIn(csvOf(writeYears, data, compareYears(data, own), own)),
              Columns(asOf + others, QStringLiteral("2025-06-30,first,CNY=7.2,-7,") + kinds));
    EXPECT_EQ(settingsIn(csvOf(writeRevisions, data, revisionsOf(data, own), own)),
              Columns(asOf + others, QStringLiteral("2025-06-30,,CNY=7.2,,") + kinds));
    EXPECT_EQ(settingsIn(csvOf(writeSayDo, data, sayAndDo(data, own), own)),
              Columns(year + asOf + others, QStringLiteral("2025,2025-06-30,,CNY=7.2,,") + kinds));
}

TEST(SettingsColumns, OfReconciliationsLeaveOutWhatEachPanelHasOfItsOwn)
{
    DatasetParts parts = twoCompanies().parts();
    Aggregate aggregate;
    aggregate.id = {QStringLiteral("all")};
    aggregate.members = {{QStringLiteral("acme")}};
    aggregate.amount = Money::single(100, usd);
    aggregate.period = Period::calendarYear(2025);
    aggregate.announced = QDate(2025, 6, 1);
    parts.aggregates = {aggregate};
    const Dataset data(std::move(parts));
    const ComparisonSettings own = ownSettings();
    EXPECT_EQ(settingsIn(csvOf(writeReconciliation, data, reconciliationsOf(data, own), own)),
              Columns(others, QStringLiteral(",CNY=7.2,,,")));
}

} // namespace
} // namespace capex
