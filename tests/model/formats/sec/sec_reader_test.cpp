// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/sec/sec_reader.h"

#include "model/changes/merge.h"
#include "model/formats/figure_file.h"
#include "model/wording/finding_words.h"
#include "tests/support/datasets.h"
#include "tests/support/english_words.h"
#include "tests/support/finding_lines.h"
#include "tests/support/printers.h"
#include "tests/support/project_paths.h"

#include <gtest/gtest.h>

#include <QFile>

namespace capex {
namespace {

const QDate today(2026, 11, 22);

QByteArray edgarFile(const char* company)
{
    QFile file(
        testDataPath(QStringLiteral("edgar/%1_companyfacts.json").arg(QLatin1StringView(company))));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A value as the interface has it.
struct Row
{
    const char* start;
    const char* end;
    double millions;
    const char* filed;
    const char* form = "10-Q";
};

QByteArray rowsOf(const std::vector<Row>& rows)
{
    QByteArrayList texts;
    for (const Row& row : rows) {
        texts.append(
            QStringLiteral("{\"start\":\"%1\",\"end\":\"%2\",\"val\":%3,\"accn\":\"0000000001-%4\","
                           "\"fy\":null,\"fp\":null,\"form\":\"%5\",\"filed\":\"%4\"}")
                .arg(QLatin1StringView(row.start), QLatin1StringView(row.end),
                     QString::number(row.millions * 1e6, 'f', 0), QLatin1StringView(row.filed),
                     QLatin1StringView(row.form))
                .toUtf8());
    }
    return "[" + texts.join(',') + "]";
}

const char* const property = "PaymentsToAcquirePropertyPlantAndEquipment";
const char* const productive = "PaymentsToAcquireProductiveAssets";

struct Tagged
{
    QByteArray name;
    std::vector<Row> rows;
    QByteArray unit = "USD";
};

QByteArray factsFile(const std::vector<Tagged>& concepts)
{
    QByteArrayList texts;
    for (const Tagged& tagged : concepts) {
        texts.append('"' + tagged.name + R"(":{"label":null,"units":{")" + tagged.unit +
                     "\":" + rowsOf(tagged.rows) + "}}");
    }
    return R"({"cik":"0000000001","entityName":"ACME CORP","facts":{"us-gaap":{)" +
           texts.join(',') + "}}}";
}

ReadResult readFacts(const QByteArray& content, const Dataset& reference = {})
{
    return readCompanyFacts(content, {today, reference});
}

/// "acme-corp-2024q4-sec 2024-10/3 25 2025-02-01", by id.
QStringList figuresIn(const ReadResult& read)
{
    QStringList texts;
    if (read.dataset) {
        for (const Figure& figure : read.dataset->figures()) {
            texts.append(QStringLiteral("%1 %2/%3 %4 %5")
                             .arg(figure.id.text(), figure.period.first.text(),
                                  QString::number(figure.period.months),
                                  QString::number(*figure.amount.low, 'g', 12),
                                  figure.announced.toString(Qt::ISODate)));
        }
    }
    texts.sort();
    return texts;
}

QString figureIn(const ReadResult& read, const char* id)
{
    const QStringList all = figuresIn(read).filter(QLatin1StringView(id) + u' ');
    return all.isEmpty() ? QString() : all.front().section(u' ', 1);
}

QString noteOf(const ReadResult& read, const char* id)
{
    const Figure* const figure = read.dataset->figure({QString::fromLatin1(id)});
    return figure ? figure->details->note : QStringLiteral("no such figure");
}

/// The first, second and third quarter summed up, and the year.
std::vector<Row> aYear(double first, double half, double nine, double year)
{
    return {{"2024-01-01", "2024-03-31", first, "2024-05-01"},
            {"2024-01-01", "2024-06-30", half, "2024-08-01"},
            {"2024-01-01", "2024-09-30", nine, "2024-11-01"},
            {"2024-01-01", "2024-12-31", year, "2025-02-01", "10-K"}};
}

TEST(CompanyFacts, AreToldByWhatTheyBeginWith)
{
    const QByteArray file = factsFile({{property, aYear(10, 21, 33, 46)}});
    EXPECT_EQ(formatOfContent(file).name(), QStringLiteral("SEC"));
    EXPECT_EQ(formatOfFile(QStringLiteral("CIK0000000001.json"), file).name(),
              QStringLiteral("SEC"));
    EXPECT_EQ(formatOfContent("{\"format\":\"capex-horizon\",\"version\":1}").name(),
              QStringLiteral("JSON"));
    EXPECT_FALSE(isForeign(file));
}

TEST(CompanyFacts, GiveYearsHalvesAndQuarters)
{
    const ReadResult read = readFacts(factsFile({{property, aYear(10, 21, 33, 46)}}));
    EXPECT_EQ(figuresIn(read).join(u'\n'),
              QStringLiteral("acme-corp-2024-sec 2024-01/12 46 2025-02-01\n"
                             "acme-corp-2024h1-sec 2024-01/6 21 2024-08-01\n"
                             "acme-corp-2024h2-sec 2024-07/6 25 2025-02-01\n"
                             "acme-corp-2024q1-sec 2024-01/3 10 2024-05-01\n"
                             "acme-corp-2024q2-sec 2024-04/3 11 2024-08-01\n"
                             "acme-corp-2024q3-sec 2024-07/3 12 2024-11-01\n"
                             "acme-corp-2024q4-sec 2024-10/3 13 2025-02-01"));
    EXPECT_TRUE(read.findings.empty());
    EXPECT_EQ(noteOf(read, "acme-corp-2024q4-sec"),
              QStringLiteral("Derived: the year, 46 million, less nine months, 33 million."));
    EXPECT_EQ(noteOf(read, "acme-corp-2024-sec"), QString());
    EXPECT_EQ(read.dataset->title(),
              QStringLiteral("SEC company facts of ACME CORP, newest filing 2025-02-01"));
}

TEST(CompanyFacts, NameTheFilingTheConceptAndTheFiler)
{
    const ReadResult read = readFacts(factsFile({{property, aYear(10, 21, 33, 46)}}));
    const Figure& year = *read.dataset->figure({QStringLiteral("acme-corp-2024-sec")});
    EXPECT_EQ(year.kind, Kind::Actual);
    EXPECT_EQ(year.measure.text(), QStringLiteral("capex-cash"));
    EXPECT_EQ(year.amount.unit, Unit::Million);
    const Source& filing = *read.dataset->source(year.source);
    EXPECT_EQ(filing.id.text(), QStringLiteral("acme-corp-10-k-2025-02-01"));
    EXPECT_EQ(filing.evidence, Evidence::Filing);
    EXPECT_EQ(filing.form, QStringLiteral("10-K"));
    EXPECT_EQ(filing.accession, QStringLiteral("0000000001-2025-02-01"));
    EXPECT_EQ(filing.date, QStringLiteral("2025-02-01"));
    EXPECT_EQ(filing.taggedConcept, QLatin1StringView(property));
    const Company& company = *read.dataset->company(year.company);
    EXPECT_EQ(company.cik, QStringLiteral("1"));
    EXPECT_EQ(company.name, QStringLiteral("ACME CORP"));
}

TEST(CompanyFacts, RepeatedInLaterFilingsCountOnce)
{
    std::vector<Row> rows = aYear(10, 21, 33, 46);
    rows.push_back({"2024-01-01", "2024-12-31", 46.01, "2026-02-01", "10-K"});
    rows.push_back({"2024-01-01", "2024-03-31", 10, "2025-05-01"});
    const ReadResult read = readFacts(factsFile({{property, rows}}));
    EXPECT_EQ(figuresIn(read), figuresIn(readFacts(factsFile({{property, aYear(10, 21, 33, 46)}}))))
        << "0.02 % is rounding";
}

TEST(CompanyFacts, ChangedByLaterFilingsAreTwoVintages)
{
    std::vector<Row> rows = aYear(10, 21, 33, 46);
    rows.push_back({"2024-01-01", "2024-12-31", 44, "2026-02-01", "10-K"});
    rows.push_back({"2024-01-01", "2024-12-31", 44, "2027-02-01", "10-K"});
    const ReadResult read =
        readCompanyFacts(factsFile({{property, rows}}), {QDate(2027, 3, 1), {}});
    EXPECT_EQ(figureIn(read, "acme-corp-2024-sec"), QStringLiteral("2024-01/12 46 2025-02-01"));
    EXPECT_EQ(figureIn(read, "acme-corp-2024-sec-restated"),
              QStringLiteral("2024-01/12 44 2026-02-01"));
    EXPECT_TRUE(read.dataset->figure({QStringLiteral("acme-corp-2024-sec-restated")})->restates);
    EXPECT_EQ(noteOf(read, "acme-corp-2024-sec"),
              QStringLiteral("Filings from 2026-02-01 on give 44 million instead."));
    EXPECT_EQ(figureIn(read, "acme-corp-2024q4-sec"), QStringLiteral("2024-10/3 13 2025-02-01"))
        << "44 less 33 would be of two vintages";
    EXPECT_EQ(figureIn(read, "acme-corp-2024q4-sec-restated"), QString());
}

TEST(CompanyFacts, AreDerivedWithinOneVintage)
{
    std::vector<Row> rows = aYear(10, 21, 33, 46);
    rows.push_back({"2024-01-01", "2024-09-30", 30, "2025-11-01"});
    rows.push_back({"2024-01-01", "2024-12-31", 42, "2026-02-01", "10-K"});
    const ReadResult both = readFacts(factsFile({{property, rows}}));
    EXPECT_EQ(figureIn(both, "acme-corp-2024q4-sec"), QStringLiteral("2024-10/3 13 2025-02-01"));
    EXPECT_EQ(figureIn(both, "acme-corp-2024q4-sec-restated"),
              QStringLiteral("2024-10/3 12 2026-02-01"));
    rows.back().millions = 46; // said again since nine months were changed: it counts as they do
    const ReadResult one = readFacts(factsFile({{property, rows}}));
    EXPECT_EQ(figureIn(one, "acme-corp-2024q4-sec"), QStringLiteral("2024-10/3 16 2025-11-01"));
    EXPECT_EQ(figureIn(one, "acme-corp-2024q4-sec-restated"), QString());
}

TEST(CompanyFacts, OfQuartersAloneAreSummedUp)
{
    const ReadResult read =
        readFacts(factsFile({{property,
                              {{"2024-01-01", "2024-03-31", 10, "2024-05-01"},
                               {"2024-04-01", "2024-06-30", 11, "2024-08-01"},
                               {"2024-07-01", "2024-09-30", 12, "2024-11-01", "10-Q/A"},
                               {"2024-01-01", "2024-12-31", 46, "2025-02-01", "10-K/A"}}}}));
    EXPECT_EQ(figureIn(read, "acme-corp-2024h1-sec"), QStringLiteral("2024-01/6 21 2024-08-01"));
    EXPECT_EQ(figureIn(read, "acme-corp-2024q4-sec"), QStringLiteral("2024-10/3 13 2025-02-01"));
    EXPECT_EQ(noteOf(read, "acme-corp-2024h1-sec"),
              QStringLiteral(
                  "Derived: the first quarter, 10 million, and the second quarter, 11 million."));
}

TEST(CompanyFacts, OfTheLastTwelveMonthsAreNoYear)
{
    std::vector<Row> rows = aYear(10, 21, 33, 46);
    rows.push_back({"2024-04-01", "2025-03-31", 50, "2025-05-01"});
    rows.push_back({"2024-01-01", "2024-12-31", 49, "2025-05-02"}); // in a quarterly report
    rows.push_back({"2023-07-01", "2024-06-30", 40, "2025-02-01", "10-K"});
    const ReadResult read = readFacts(factsFile({{property, rows}}));
    EXPECT_EQ(figuresIn(read),
              figuresIn(readFacts(factsFile({{property, aYear(10, 21, 33, 46)}}))));
}

TEST(CompanyFacts, FollowTheFiscalYearOfTheAnnualReports)
{
    const ReadResult read =
        readFacts(factsFile({{property,
                              {{"2024-02-04", "2024-05-04", 10, "2024-06-01"}, // weeks, not months
                               {"2024-02-04", "2024-11-02", 33, "2024-12-01"},
                               {"2024-02-04", "2025-02-01", 46, "2025-03-20", "10-K"}}}}));
    EXPECT_EQ(figureIn(read, "acme-corp-2025-sec"), QStringLiteral("2024-02/12 46 2025-03-20"));
    EXPECT_EQ(figureIn(read, "acme-corp-2025q1-sec"), QStringLiteral("2024-02/3 10 2024-06-01"));
    EXPECT_EQ(figureIn(read, "acme-corp-2025q4-sec"), QStringLiteral("2024-11/3 13 2025-03-20"));
    EXPECT_EQ(read.dataset->companies().front().fiscalYearEnd, 1);
}

TEST(CompanyFacts, OfTheReportingCurrencyCount)
{
    QByteArray file = factsFile({{property, aYear(10, 21, 33, 46), "CNY"}});
    file.replace(R"("CNY":)",
                 R"("USD":)" + rowsOf({{"2024-01-01", "2024-12-31", 6.4, "2025-02-01", "20-F"}}) +
                     R"(,"USD/shares":[],"CNY":)");
    const ReadResult read = readFacts(file);
    ASSERT_TRUE(read.dataset);
    EXPECT_EQ(figuresIn(read).size(), 7);
    EXPECT_EQ(read.dataset->figures()[0].amount.currency, cny);
}

TEST(CompanyFacts, ReadAnotherConceptWhereOneEnds)
{
    std::vector<Row> later = aYear(10, 21, 33, 46);
    const ReadResult read =
        readFacts(factsFile({{property, {{"2023-01-01", "2023-12-31", 30, "2024-02-01", "10-K"}}},
                             {productive, later}}));
    EXPECT_EQ(figureIn(read, "acme-corp-2023-sec"), QStringLiteral("2023-01/12 30 2024-02-01"));
    EXPECT_EQ(figureIn(read, "acme-corp-2024-sec"), QStringLiteral("2024-01/12 46 2025-02-01"));
    EXPECT_EQ(read.dataset->figure({QStringLiteral("acme-corp-2024-sec")})->measure.text(),
              QStringLiteral("capex-cash-gross"));
    ASSERT_EQ(read.findings.size(), 1U);
    EXPECT_TRUE(findingLines(read.findings)
                    .front()
                    .endsWith(QStringLiteral(
                        "'PaymentsToAcquirePropertyPlantAndEquipment' is read to 2023-12 only, "
                        "later years from 'PaymentsToAcquireProductiveAssets'")))
        << findingLines(read.findings).front().toStdString();
}

TEST(CompanyFacts, BelowZeroAreNotSpent)
{
    const ReadResult read = readFacts(factsFile({{property, aYear(10, 9, 33, 0)}}));
    EXPECT_EQ(figureIn(read, "acme-corp-2024-sec"), QStringLiteral("2024-01/12 0 2025-02-01"));
    EXPECT_EQ(figureIn(read, "acme-corp-2024q2-sec"), QString());
    EXPECT_EQ(read.findings.size(), 3U) << "second and fourth quarter, second half";
}

TEST(CompanyFacts, BesideCapexAreTakenAsFacts)
{
    const ReadResult read = readFacts(
        factsFile({{property, aYear(10, 21, 33, 46)},
                   {"Revenues", {{"2024-01-01", "2024-12-31", 500, "2025-02-01", "10-K"}}},
                   {"RevenueFromContractWithCustomerExcludingAssessedTax",
                    {{"2024-01-01", "2024-03-31", 100, "2024-05-01"}}},
                   {"NetCashProvidedByUsedInOperatingActivities",
                    {{"2024-01-01", "2024-03-31", -7.5, "2024-05-01"}}}}));
    const auto facts = read.dataset->facts();
    ASSERT_EQ(facts.size(), 3U);
    EXPECT_EQ(facts[0].taggedConcept, QStringLiteral("Revenues"));
    EXPECT_EQ(facts[0].measure.text(), QStringLiteral("revenue"));
    EXPECT_EQ(facts[0].amount, (SignedAmount{500, Unit::Million, usd}));
    EXPECT_EQ(facts[0].period, Period::calendarYear(2024));
    EXPECT_EQ(facts[0].filed, QDate(2025, 2, 1));
    EXPECT_EQ(facts[0].accession, QStringLiteral("0000000001-2025-02-01"));
    EXPECT_EQ(facts[1].period.months, 3);
    EXPECT_EQ(facts[2].amount.value, -7.5);
    EXPECT_EQ(read.dataset->figures().size(), 7U) << "none of them is a figure";
}

TEST(CompanyFacts, OfConceptsThatDisagreeAreNotTaken)
{
    const ReadResult read = readFacts(
        factsFile({{property, aYear(10, 21, 33, 46)},
                   {"Revenues", {{"2024-01-01", "2024-12-31", 500, "2025-02-01", "10-K"}}},
                   {"RevenueFromContractWithCustomerExcludingAssessedTax",
                    {{"2024-01-01", "2024-12-31", 480, "2025-02-01", "10-K"}}}}));
    EXPECT_TRUE(read.dataset->facts().empty());
    ASSERT_EQ(read.findings.size(), 1U);
    EXPECT_TRUE(findingLines(read.findings)
                    .front()
                    .contains(QStringLiteral(
                        "'Revenues' and 'RevenueFromContractWithCustomerExcludingAssessedTax' "
                        "disagree for 2024-01 to 2024-12: none of them is taken")))
        << findingLines(read.findings).front().toStdString();
}

TEST(CompanyFacts, AreOfTheCompanyWithThatNumber)
{
    DatasetParts parts;
    parts.companies = {{.id = {QStringLiteral("acme")},
                        .name = QStringLiteral("Acme"),
                        .cik = QStringLiteral("1")}};
    EXPECT_EQ(figuresIn(readFacts(factsFile({{property, aYear(10, 21, 33, 46)}}), Dataset(parts)))
                  .front(),
              QStringLiteral("acme-2024-sec 2024-01/12 46 2025-02-01"));
    parts.companies.front().cik = QStringLiteral("2");
    parts.companies.front().id = {QStringLiteral("acme-corp")};
    EXPECT_EQ(figuresIn(readFacts(factsFile({{property, aYear(10, 21, 33, 46)}}), Dataset(parts)))
                  .front(),
              QStringLiteral("acme-corp-1-2024-sec 2024-01/12 46 2025-02-01"));
}

TEST(CompanyFacts, OfRealFilersAreTheBundledFigures)
{
    for (const char* const company : {"alphabet", "meta"}) {
        const ReadResult read = readFacts(edgarFile(company), bundledFigures());
        ASSERT_TRUE(read.dataset) << findingLines(read.findings).join(u'\n').toStdString();
        EXPECT_EQ(findingLines(read.findings), QStringList());
        int compared = 0;
        for (const Figure& filed : read.dataset->figures()) {
            for (const std::size_t index : bundledFigures().figuresOf(filed.company)) {
                const Figure& known = bundledFigures().figures()[index];
                if (known.kind == Kind::Actual && known.measure == filed.measure &&
                    known.period == filed.period && known.announced == filed.announced &&
                    filed.details->note.isEmpty()) {
                    EXPECT_TRUE(sameEnds(known.amount, filed.amount))
                        << filed.id.text().toStdString();
                    ++compared;
                }
            }
        }
        EXPECT_GE(compared, 3) << company;
    }
}

TEST(CompanyFacts, OfMetaKnowTheChangeToNetPurchases)
{
    const ReadResult read = readFacts(edgarFile("meta"), bundledFigures());
    EXPECT_EQ(figureIn(read, "meta-2023-sec"), QStringLiteral("2023-01/12 27266 2024-02-02"));
    EXPECT_EQ(figureIn(read, "meta-2023-sec-restated"),
              QStringLiteral("2023-01/12 27045 2025-01-30"));
    EXPECT_EQ(figureIn(read, "meta-2023q4-sec"), QStringLiteral("2023-10/3 7665 2024-02-02"));
    EXPECT_EQ(figureIn(read, "meta-2023q4-sec-restated"),
              QStringLiteral("2023-10/3 7592 2025-01-30"));
}

TEST(CompanyFacts, LoadedTwiceChangeNothing)
{
    const ReadResult read = readFacts(edgarFile("meta"), bundledFigures());
    const Dataset once = merged(bundledFigures(), changesBetween(bundledFigures(), *read.dataset));
    const ReadResult again = readFacts(edgarFile("meta"), once);
    EXPECT_TRUE(changesBetween(once, *again.dataset).isEmpty());
    EXPECT_FALSE(once.facts().empty());
}

TEST(CompanyFacts, SurviveTheFigureFile)
{
    const ReadResult read = readFacts(edgarFile("alphabet"), bundledFigures());
    const QByteArray file = jsonFormat().write(*read.dataset, {});
    const ReadResult again = jsonFormat().read(file, {today, {}});
    ASSERT_TRUE(again.dataset) << findingLines(again.findings).join(u'\n').toStdString();
    EXPECT_TRUE(again.findings.empty());
    EXPECT_EQ(*again.dataset, *read.dataset);
}

struct Broken
{
    const char* name;
    QByteArray content;
    const char* says;
};

class BrokenFacts : public testing::TestWithParam<Broken>
{
};

TEST_P(BrokenFacts, SayWhereAndGiveNothing)
{
    const ReadResult read = readFacts(GetParam().content);
    EXPECT_FALSE(read.dataset);
    EXPECT_TRUE(
        findingLines(read.findings).join(u'\n').contains(QLatin1StringView(GetParam().says)))
        << findingLines(read.findings).join(u'\n').toStdString();
}

QByteArray with(const char* part, const char* other)
{
    QByteArray file = factsFile({{property, aYear(10, 21, 33, 46)}});
    EXPECT_TRUE(file.contains(part)) << part;
    return file.replace(part, other);
}

INSTANTIATE_TEST_SUITE_P(
    Of, BrokenFacts,
    testing::Values(Broken{"TornJson", with("}}}", ""), "found the end of the file"},
                    Broken{"NoNumber", with("\"0000000001\",", "\"none\","),
                           "cik: found 'none'; expected the number of a filer"},
                    Broken{"NoFacts", with("\"facts\"", "\"fact\""),
                           "facts: found nothing; expected an object"},
                    Broken{"NoValue", with("\"val\":10000000,", ""), "units.USD[0]"},
                    Broken{"TextAsValue", with("10000000,", "\"10\","), "units.USD[0].val"},
                    Broken{"NoSuchDay", with("2024-06-30", "2024-06-31"), "units.USD[1].end"},
                    Broken{"FiledTomorrow",
                           with("\"filed\":\"2025-02-01\"", "\"filed\":\"2027-02-01\""),
                           "units.USD[3].filed"},
                    Broken{"UnitsAsList", with("\"units\":{\"USD\":[", "\"units\":[["), ""},
                    Broken{"NothingTagged", with("PaymentsToAcquire", "PaymentsFor"),
                           "no capital expenditure of a fiscal year is tagged"},
                    Broken{"OnlyMoments", with("\"start\"", "\"begin\""),
                           "no capital expenditure of a fiscal year is tagged"}),
    [](const testing::TestParamInfo<Broken>& each) { return std::string(each.param.name); });

} // namespace
} // namespace capex
