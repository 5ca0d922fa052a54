// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv/csv_parser.h"
#include "model/formats/csv/csv_writer.h"
#include "model/formats/text/number_text.h"
#include "model/reports/comparison_table.h"
#include "model/reports/reconciliation_table.h"
#include "model/reports/revisions_table.h"
#include "model/reports/say_do_table.h"
#include "model/reports/table_cells.h"
#include "model/reports/timeline_table.h"
#include "model/wording/language.h"
#include "tests/support/any_figures.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <QLocale>
#include <QSet>

namespace capex {
namespace {

using Table = std::vector<QStringList>;

/// The cells of a CSV text.
Table cellsOf(const QByteArray& csv)
{
    const std::string_view text(csv.constData(), static_cast<std::size_t>(csv.size()));
    Report report(text);
    CsvParser parser(text, report);
    Table table;
    CsvRecord record;
    while (parser.next(record)) {
        QStringList& cells = table.emplace_back();
        for (const CsvField& field : record.fields) {
            cells.append(
                QString::fromUtf8(field.text.data(), static_cast<qsizetype>(field.text.size())));
        }
    }
    EXPECT_TRUE(report.findings().empty());
    return table;
}

/// Every table that the views write of the same figures.
std::vector<std::pair<const char*, QByteArray>> tablesOf(const Dataset& dataset,
                                                         const ComparisonSettings& settings)
{
    return {
        {"ranking", csvOf(writeRanking, dataset, compare(dataset, settings))},
        {"horizons", csvOf(writeHorizons, dataset, compareHorizons(dataset, settings))},
        {"years", csvOf(writeYears, dataset, compareYears(dataset, settings), settings)},
        {"timeline", csvOf(writeTimeline, dataset, timelineOf(dataset, settings), settings)},
        {"revisions", csvOf(writeRevisions, dataset, revisionsOf(dataset, settings), settings)},
        {"say-do", csvOf(writeSayDo, dataset, sayAndDo(dataset, settings), settings)},
        {"reconciliation",
         csvOf(writeReconciliation, dataset, reconciliationsOf(dataset, settings), settings)},
    };
}

/// Figures of companies whose names a careless table would break on, with a published total.
Dataset anyDataset(unsigned seed)
{
    AnyFigures any(seed);
    DatasetParts parts = any.parts(5, 30);
    parts.companies[0].name = QStringLiteral("Comma, \"quote\" & Co");
    parts.companies[1].name = QStringLiteral("=cmd|' /C calc'!A0");
    parts.companies[2].name = QStringLiteral("两\n行");
    Aggregate total{.id = {u"total"}, .name = QStringLiteral("-total")};
    total.members = {parts.companies[0].id, parts.companies[1].id};
    total.amount = Money::single(400, usd, Bound::About);
    total.period = Period::calendarYear(2025);
    total.announced = QDate(2025, 3, 1);
    total.source = parts.sources.front().id;
    parts.aggregates = {total};
    return Dataset(std::move(parts));
}

template <typename Check>
void forEveryTable(Check check)
{
    for (unsigned seed = 0; seed < 3; ++seed) {
        const Dataset dataset = anyDataset(seed);
        for (const Basis basis : allOf<Basis>()) {
            for (const auto& [name, csv] : tablesOf(dataset, settingsFor(basis))) {
                SCOPED_TRACE(testing::Message() << name << ' ' << seed);
                check(csv, dataset);
            }
        }
    }
}

TEST(ReportsProperty, EveryRowHasACellForEveryColumn)
{
    forEveryTable([](const QByteArray& csv, const Dataset&) {
        const Table table = cellsOf(csv);
        ASSERT_FALSE(table.empty());
        EXPECT_TRUE(csv.endsWith('\n'));
        EXPECT_FALSE(csv.contains('\r'));
        for (const QStringList& row : table) {
            EXPECT_EQ(row.size(), table.front().size()) << row.join(u'|').toStdString();
        }
        const QStringList& names = table.front();
        EXPECT_EQ(QSet<QString>(names.begin(), names.end()).size(), names.size())
            << "each column once";
    });
}

TEST(ReportsProperty, AmountsAreNumbersInTheirOrder)
{
    forEveryTable([](const QByteArray& csv, const Dataset&) {
        const Table table = cellsOf(csv);
        const auto column = [&](const char* name) {
            return table.front().indexOf(QString::fromLatin1(name));
        };
        const qsizetype low = column("low");
        if (low < 0) {
            return;
        }
        ASSERT_EQ(column("mid"), low + 1);
        ASSERT_EQ(column("high"), low + 2);
        const qsizetype bound = column("bound");
        for (const QStringList& row : std::span(table).subspan(1)) {
            const auto number = [&](qsizetype at) {
                const auto read = numberFrom(row[at].toStdString());
                EXPECT_TRUE(row[at].isEmpty() || read) << row[at].toStdString();
                return read ? *read : -1;
            };
            const QString said = bound < 0 ? QString() : row[bound];
            EXPECT_EQ(row[low + 1].isEmpty(), row[low].isEmpty() && row[low + 2].isEmpty());
            if (!row[low].isEmpty() && !row[low + 2].isEmpty()) {
                EXPECT_LE(number(low), number(low + 1));
                EXPECT_LE(number(low + 1), number(low + 2));
            } else if (!row[low + 1].isEmpty()) {
                EXPECT_EQ(said, row[low].isEmpty() ? QStringLiteral("at-most")
                                                   : QStringLiteral("at-least"));
            }
        }
    });
}

TEST(ReportsProperty, NoCellIsAFormula)
{
    forEveryTable([](const QByteArray& csv, const Dataset&) {
        for (const QStringList& row : cellsOf(csv)) {
            for (const QString& cell : row) {
                const bool isNumber = numberFrom(cell.toStdString()).has_value();
                EXPECT_TRUE(isNumber || cell.isEmpty() ||
                            !QStringLiteral("=+-@").contains(cell.front()))
                    << cell.toStdString();
            }
        }
    });
}

TEST(ReportsProperty, NamesAreReadBackAsTheyAre)
{
    forEveryTable([](const QByteArray& csv, const Dataset& dataset) {
        const Table table = cellsOf(csv);
        const qsizetype id = table.front().indexOf(QStringLiteral("company"));
        const qsizetype name = table.front().indexOf(QStringLiteral("company_name"));
        for (const QStringList& row : std::span(table).subspan(1)) {
            const Company* const company =
                id < 0 || name < 0 ? nullptr : dataset.company({row[id]});
            EXPECT_TRUE(!company || unguarded(row[name]) == company->name)
                << row[name].toStdString();
        }
    });
}

TEST(ReportsProperty, AreTheSameBytesOnEveryDesktopAndInEveryLanguage)
{
    const Dataset dataset = anyDataset(3);
    const ComparisonSettings settings = settingsFor(Basis::CalendarYear);
    const auto before = tablesOf(dataset, settings);
    const QLocale desktop;
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    installLanguage(Language::SimplifiedChinese);
    EXPECT_EQ(tablesOf(dataset, settings), before);
    installLanguage(Language::English);
    QLocale::setDefault(desktop);
}

TEST(ReportsProperty, OfNothingAreAHeader)
{
    for (const auto& [name, csv] : tablesOf(Dataset(), settingsFor(Basis::PerYear))) {
        EXPECT_EQ(csv.count('\n'), 1) << name;
        EXPECT_GT(cellsOf(csv).front().size(), 5) << name;
    }
}

TEST(CsvCells, WriteEndsMidAndBoundOfAnAmountOrNothing)
{
    const auto written = [](const std::optional<Money>& money) {
        CsvWriter csv;
        writeValue(csv, money);
        return QString::fromUtf8(csv.result());
    };
    EXPECT_EQ(written(Money::range(60, 65, usd)), QStringLiteral("60,62.5,65,range"));
    EXPECT_EQ(written(Money::atLeast(53, usd)), QStringLiteral("53,53,,at-least"));
    EXPECT_EQ(written(Money::atMost(53, usd)), QStringLiteral(",53,53,at-most"));
    EXPECT_EQ(written(Money::single(0, usd, Bound::About)), QStringLiteral("0,0,0,about"));
    EXPECT_EQ(written(std::nullopt), QStringLiteral(",,,"));
}

TEST(CsvCells, AnUndefinedCompanyGoesByItsIdAlone)
{
    CsvWriter csv;
    writeCompany(csv, Dataset(), {u"nobody"});
    EXPECT_EQ(csv.result(), QByteArray("nobody,"));
}

TEST(Reports, HaveTheNotesOnTheirRows)
{
    const FigureId plan(u"plan");
    const CompanyPeriod later{{u"acme"}, Period::calendarYear(2027)};
    const Dataset dataset =
        datasetOf({{.id = "plan"},
                   {.id = "spent", .kind = Kind::Actual, .announced = QDate(2026, 2, 1)},
                   {.id = "other", .company = "beta"}})
            .withNotes(
                {{NoteId(u"a"), plan, QStringLiteral("mind this"), QStringLiteral("Ann"), {}},
                 {NoteId(u"b"), later, QStringLiteral("later"), {}, {}}});
    ComparisonSettings settings = settingsFor(Basis::PerYear);
    settings.kinds = QList<Kind>{Kind::Guidance};
    int noted = 0;
    for (const auto& [name, csv] : tablesOf(dataset, settings)) {
        noted += csv.contains("note: mind this") ? 1 : 0;
        const bool hasPlan = csv.contains(",plan,") || csv.contains(",plan\n");
        if (QLatin1String(name) != QLatin1String("reconciliation")) {
            EXPECT_EQ(csv.contains("note: mind this — Ann"), hasPlan) << name << csv.toStdString();
        }
        EXPECT_FALSE(csv.contains("note: later")) << name;
    }
    EXPECT_GE(noted, 4);
}

TEST(CsvWriter, GuardsAreTakenOffAgain)
{
    for (const char* const utf8 : {"=1", "+1", "-1", "@x", "'=1", "''=1", "'plain", "plain", "",
                                   "'", "\t=1", "\n", "=", "阿里", "a=b"}) {
        const QString text = QString::fromUtf8(utf8);
        EXPECT_EQ(unguarded(guarded(text)), text) << utf8;
        EXPECT_FALSE(guarded(text).startsWith(u'=')) << utf8;
    }
}

TEST(CsvWriter, GuardsWhateverASpreadsheetWouldRun)
{
    for (const char* const utf8 : {"=1", "+1", "-1", "@x", "\tx", "\rx", "\nx"}) {
        const QString text = QString::fromUtf8(utf8);
        EXPECT_EQ(guarded(text), u'\'' + text) << utf8;
    }
    EXPECT_EQ(guarded(QStringLiteral("a=1")), QStringLiteral("a=1"));
}

TEST(CsvWriter, WritesNumbersUnguardedAndNothingAsAnEmptyCell)
{
    CsvWriter csv;
    csv.number(-1.5);
    csv.number(std::optional<double>());
    csv.number(-7);
    csv.text(QStringLiteral(" padded "));
    csv.endRow();
    csv.endRowsWith({QStringLiteral("a,b")});
    csv.empty();
    csv.text(QStringLiteral("say \"hi\""));
    csv.endRow();
    EXPECT_EQ(csv.result(), QByteArray("-1.5,,-7,\" padded \"\n,\"say \"\"hi\"\"\",\"a,b\"\n"));
}

} // namespace
} // namespace capex
