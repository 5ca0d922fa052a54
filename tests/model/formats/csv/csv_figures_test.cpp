// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv/csv_columns.h"
#include "model/formats/figure_file.h"
#include "model/formats/text/catalogue.h"
#include "model/formats/text/utf8.h"
#include "model/wording/finding_words.h"
#include "tests/support/datasets.h"
#include "tests/support/finding_lines.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace capex {
namespace {

const QDate today(2026, 9, 15);

ReadResult readCsv(const QByteArray& content, const Dataset& reference = {})
{
    return readFigures(content, csvFormat(), {today, reference});
}

const QByteArray header = "company,kind,measure,low,high,currency,unit,calendar_year,fiscal_year,"
                          "quarter,announced,source,evidence\n";

QByteArray row(const QByteArray& company, const QByteArray& source = "wire",
               const QByteArray& evidence = "")
{
    return company + ",guidance,capex,5,5,USD,billion,2025,,,2025-02-24," + source + ',' +
           evidence + '\n';
}

Figure only(const ReadResult& result)
{
    EXPECT_TRUE(result.dataset && result.dataset->figures().size() == 1);
    return result.dataset && !result.dataset->figures().empty() ? result.dataset->figures()[0]
                                                                : Figure();
}

/// Two companies and three sources, two of them of one publisher and day.
Dataset reference()
{
    DatasetParts parts;
    parts.companies = {{.id = {QStringLiteral("acme")},
                        .name = QStringLiteral("Acme Works"),
                        .ticker = QStringLiteral("ACM"),
                        .fiscalYearEnd = 3,
                        .names = {{QStringLiteral("zh_CN"), QStringLiteral("极致")}}},
                       {.id = {QStringLiteral("apex")}, .name = QStringLiteral("Apex")}};
    const auto source = [](const char* id, const char* title, const char* date) {
        return Source{.id = {QString::fromLatin1(id)},
                      .publisher = QStringLiteral("Wire"),
                      .title = QString::fromLatin1(title),
                      .date = QString::fromLatin1(date),
                      .evidence = Evidence::Company};
    };
    parts.sources = {source("wire-1", "One", "2025-02-24"), source("wire-2", "Two", "2025-02-25"),
                     source("wire-3", "Three", "2025-02-25")};
    parts.exchangeRates = sampleRates();
    return Dataset(parts);
}

TEST(CsvFigures, FindACompanyByAnyOfItsNames)
{
    for (const char* const name :
         {"acme", "ACME", "Acme Works", "acme works", "acm", "极致", " acme "}) {
        EXPECT_EQ(only(readCsv(header + row(name), reference())).company.text(),
                  QStringLiteral("acme"))
            << name;
    }
}

/// Companies whose ids differ in case or accents alone.
Dataset alikeCompanies()
{
    DatasetParts parts;
    for (const char* const id : {"A", "a", "NULL", "null", "é", "e"}) {
        Company company{.id = {QString::fromUtf8(id)}, .name = QStringLiteral("Works of ")};
        company.name += company.id.text();
        parts.companies.push_back(company);
        Figure figure = figureOf({.id = "plan"});
        figure.id = {QStringLiteral("plan of ") + company.id.text()};
        figure.company = company.id;
        parts.figures.push_back(figure);
    }
    parts.sources = partsOf({}).sources;
    return Dataset(parts);
}

TEST(CsvFigures, FindACompanyByItsExactIdBeforeAnyOtherSpelling)
{
    const Dataset known = alikeCompanies();
    const ReadResult result = readCsv(csvFormat().write(known, {}), known);
    EXPECT_TRUE(result.findings.empty());
    ASSERT_TRUE(result.dataset);
    EXPECT_TRUE(std::ranges::equal(result.dataset->figures(), known.figures()));
    EXPECT_TRUE(std::ranges::equal(result.dataset->companies(), known.companies()));
}

TEST(CsvFigures, WarnOnceWhereTwoSpellingsAreTakenAsOne)
{
    const ReadResult result =
        readCsv(header + row("Nestlé") + row("Nestle", "wire", "filing") +
                row("Nestle", "wire", "company") + row("initech", "wire") + row("Initech", "two"));
    ASSERT_TRUE(result.dataset);
    EXPECT_EQ(result.dataset->companies().size(), 2U);
    EXPECT_EQ(findingLines(result.findings, QStringLiteral("x.csv")),
              (QStringList{QStringLiteral("x.csv:3:1: warning: row 3, column company: found "
                                          "'Nestle', taken as one with 'Nestlé' of row 2; expected "
                                          "one spelling, or ids that are known"),
                           QStringLiteral("x.csv:6:1: warning: row 6, column company: found "
                                          "'Initech', taken as one with 'initech' of row 5; "
                                          "expected one spelling, or ids that are known")}));
}

TEST(CsvFigures, DoNotWarnOfNamesThatAreKnown)
{
    const ReadResult result =
        readCsv(header + row("acme") + row("ACM", "two") + row("极致", "three") +
                    row("Acme Works", "four") + row("APEX", "five"),
                reference());
    EXPECT_TRUE(result.findings.empty());
}

TEST(CsvFigures, WarnWhereTwoSourcesOfOtherSpellingAreTakenAsOne)
{
    const ReadResult result = readCsv(header + row("Acme", "The Wire") + row("Apex", "the wire"));
    ASSERT_TRUE(result.dataset);
    EXPECT_EQ(result.dataset->sources().size(), 1U);
    EXPECT_EQ(findingLines(result.findings, QStringLiteral("x.csv")),
              QStringList{QStringLiteral("x.csv:3:55: warning: row 3, column source: found 'the "
                                         "wire', taken as one with 'The Wire' of row 2; expected "
                                         "one spelling, or ids that are known")});
}

TEST(CsvFigures, AddACompanyThatIsNotKnownByItsName)
{
    const ReadResult result = readCsv(header + row("Initech Inc."), reference());
    EXPECT_EQ(only(result).company.text(), QStringLiteral("initech-inc"));
    ASSERT_EQ(result.dataset->companies().size(), 1U);
    EXPECT_EQ(result.dataset->companies()[0].name, QStringLiteral("Initech Inc."));
}

TEST(CsvFigures, HoldOnlyTheCompaniesAndSourcesThatTheyUse)
{
    const ReadResult result = readCsv(header + row("apex", "wire-2"), reference());
    ASSERT_TRUE(result.dataset);
    EXPECT_EQ(result.dataset->companies().size(), 1U);
    EXPECT_EQ(result.dataset->sources().size(), 1U);
    EXPECT_EQ(result.dataset->exchangeRates().size(), sampleRates().size());
}

TEST(CsvFigures, FindASourceByIdByPublisherAndDateOrByTitle)
{
    for (const char* const text : {"wire-1", "\"Wire, 2025-02-24\"", "One"}) {
        EXPECT_EQ(only(readCsv(header + row("acme", text), reference())).source.text(),
                  QStringLiteral("wire-1"))
            << text;
    }
}

TEST(CsvFigures, DoNotGuessBetweenTwoSourcesOfOneDay)
{
    const ReadResult result = readCsv(header + row("acme", "\"Wire, 2025-02-25\""), reference());
    EXPECT_EQ(only(result).source.text(), QStringLiteral("wire-2025-02-25"));
    EXPECT_EQ(result.dataset->sources()[0].publisher, QStringLiteral("Wire, 2025-02-25"));
    EXPECT_EQ(result.dataset->sources()[0].evidence, Evidence::Press);
}

TEST(CsvFigures, TakeTheEvidenceOfTheKnownSourceOrMakeAVariantOfIt)
{
    const ReadResult same = readCsv(header + row("acme", "wire-1"), reference());
    EXPECT_EQ(same.dataset->evidenceOf(only(same)), Evidence::Company);
    const ReadResult other = readCsv(header + row("acme", "wire-1", "filing"), reference());
    EXPECT_EQ(only(other).source.text(), QStringLiteral("wire-1-filing"));
    EXPECT_EQ(other.dataset->evidenceOf(only(other)), Evidence::Filing);
    EXPECT_EQ(other.dataset->sources()[0].title, QStringLiteral("One"));
}

TEST(CsvFigures, CountFiscalYearsByTheCompanysLastMonth)
{
    const ReadResult result = readCsv(
        header + "acme,guidance,capex,5,5,USD,billion,,2026,1,2025-02-24,wire-1,\n", reference());
    EXPECT_EQ(only(result).period, Period::fiscalQuarter(2026, 1, 3));
    EXPECT_TRUE(result.findings.empty());
}

TEST(CsvFigures, TakeTheBoundFromTheEnds)
{
    const auto amountOf = [](const QByteArray& ends) {
        return only(readCsv(header + "acme,guidance,capex," + ends +
                            ",USD,billion,2025,,,2025-02-24,wire,\n"))
            .amount;
    };
    EXPECT_EQ(amountOf("5,5"), Money::single(5, usd));
    EXPECT_EQ(amountOf("5,6"), Money::range(5, 6, usd));
    EXPECT_EQ(amountOf("5,"), Money::atLeast(5, usd));
    EXPECT_EQ(amountOf(",6"), Money::atMost(6, usd));
    EXPECT_EQ(amountOf(" 5 ,5.0"), Money::single(5, usd));
}

TEST(CsvFigures, AnIdIsMadeOfTheContentAndOfNothingElse)
{
    const Figure alone = only(readCsv(header + row("Acme")));
    const ReadResult second = readCsv(header + row("Apex") + row("Acme"));
    ASSERT_TRUE(second.dataset);
    EXPECT_EQ(second.dataset->figures()[1].id, alone.id);
    EXPECT_NE(second.dataset->figures()[0].id, alone.id);
    EXPECT_TRUE(alone.id.text().startsWith(QStringLiteral("acme-2025-01-12m-guidance-")));
    // Known by heart: an id that changes from one release to the next breaks what refers to it.
    EXPECT_EQ(alone.id.text(), QStringLiteral("acme-2025-01-12m-guidance-908933ab"));
}

TEST(CsvFigures, AreWrittenUnderTheContractsHeader)
{
    const QByteArray csv = csvFormat().write(datasetOf({{.id = "plan"}}), {});
    EXPECT_EQ(csv, QByteArray("id,company,kind,measure,low,high,bound,currency,unit,also_low,"
                              "also_high,also_currency,also_unit,period_start,period_end,"
                              "announced,source,evidence,statement,note,disputed,restates,"
                              "accession,form,concept\n"
                              "plan,acme,guidance,capex,100,100,exact,USD,billion,,,,,2025-01,"
                              "2025-12,2025-01-15,press,press,,,,,,,\n"));
}

TEST(CsvFigures, SayWhatIsDisputedAndWhatRestates)
{
    DatasetParts parts = partsOf({{.id = "wrong"}, {.id = "new"}, {.id = "plain"}});
    parts.figures[0].disputed = true;
    parts.figures[1].restates = true;
    const Dataset data(parts);
    const QByteArray csv = csvFormat().write(data, {});
    EXPECT_TRUE(csv.contains(",press,press,,,true,,,,\n")) << csv.toStdString();
    EXPECT_TRUE(csv.contains(",press,press,,,,true,,,\n")) << csv.toStdString();
    const auto again = readCsv(csv, data).dataset;
    ASSERT_TRUE(again);
    EXPECT_TRUE(std::ranges::equal(again->figures(), data.figures()));
}

TEST(CsvFigures, TakeTheTrueOfASpreadsheetForTrue)
{
    const QByteArray columns = "company,kind,measure,low,high,currency,unit,calendar_year,"
                               "announced,source,disputed,restates\n";
    const Figure figure = only(
        readCsv(columns + "acme,guidance,capex,5,5,USD,billion,2025,2025-02-24,wire,TRUE,FALSE\n"));
    EXPECT_TRUE(figure.disputed);
    EXPECT_FALSE(figure.restates);
}

const QByteArray filingHeader =
    "company,kind,measure,low,high,currency,unit,calendar_year,announced,source,evidence,"
    "accession,form,concept\n";

QByteArray filingRow(const QByteArray& filing, const QByteArray& source = "EDGAR")
{
    return "acme,actual,capex,5,5,USD,billion,2024,2025-02-24," + source + ",filing," + filing +
           '\n';
}

TEST(CsvFigures, NameTheFilingBehindTheSource)
{
    const ReadResult result = readCsv(filingHeader + filingRow("0001326801-26-000012,10-K,Capex"));
    const Source* const source = result.dataset->source(only(result).source);
    ASSERT_NE(source, nullptr);
    EXPECT_EQ(source->publisher, QStringLiteral("EDGAR"));
    EXPECT_EQ(source->accession, QStringLiteral("0001326801-26-000012"));
    EXPECT_EQ(source->form, QStringLiteral("10-K"));
    EXPECT_EQ(source->taggedConcept, QStringLiteral("Capex"));
    const QByteArray csv = csvFormat().write(*result.dataset, {});
    EXPECT_TRUE(csv.contains(",EDGAR,filing,,,,,0001326801-26-000012,10-K,Capex\n"))
        << csv.toStdString();
    EXPECT_EQ(readCsv(csv).dataset, result.dataset);
}

TEST(CsvFigures, KeepTwoFilingsOfOnePublisherApart)
{
    const ReadResult result = readCsv(filingHeader + filingRow("0001-1,10-K,") +
                                      filingRow("0001-2,10-K,").replace(",5,5,", ",6,6,"));
    ASSERT_TRUE(result.dataset);
    ASSERT_EQ(result.dataset->sources().size(), 2U);
    EXPECT_EQ(result.dataset->sources()[0].accession, QStringLiteral("0001-1"));
    EXPECT_EQ(result.dataset->sources()[1].accession, QStringLiteral("0001-2"));
}

TEST(CsvFigures, TakeTheFilingOfTheKnownSourceOrMakeAVariantOfIt)
{
    DatasetParts parts = reference().parts();
    parts.sources[0].evidence = Evidence::Filing;
    parts.sources[0].accession = QStringLiteral("0001-1");
    parts.sources[0].form = QStringLiteral("10-K");
    const Dataset known(parts);
    for (const char* const same : {",,", "0001-1,,", "0001-1,10-K,"}) {
        const ReadResult result = readCsv(filingHeader + filingRow(same, "wire-1"), known);
        EXPECT_EQ(only(result).source.text(), QStringLiteral("wire-1")) << same;
    }
    const ReadResult other = readCsv(filingHeader + filingRow("0001-2,,", "wire-1"), known);
    const Source variant = other.dataset->sources()[0];
    EXPECT_TRUE(variant.id.text().startsWith(QStringLiteral("wire-1-")));
    EXPECT_EQ(variant.accession, QStringLiteral("0001-2"));
    EXPECT_EQ(variant.form, QStringLiteral("10-K"));
    EXPECT_EQ(variant.title, QStringLiteral("One"));
    const QByteArray csv = csvFormat().write(*other.dataset, {});
    EXPECT_EQ(readCsv(csv, known).dataset, other.dataset);
}

TEST(CsvFigures, KeepConversionsThatTheStandardColumnsCannotSay)
{
    DatasetParts parts = partsOf({{.id = "plan"}, {.id = "other"}});
    parts.figures[0].details->alsoStated = {Money::single(720, cny, Bound::About),
                                            Money::atLeast(90, usd),
                                            Money::range(1, 2, {QStringLiteral("EUR")})};
    const Dataset data(parts);
    const QByteArray csv = csvFormat().write(data, {});
    const auto again = readCsv(csv, data).dataset;
    ASSERT_TRUE(again) << csv.toStdString();
    EXPECT_EQ(again->figures()[0], data.figures()[0]);
    EXPECT_EQ(again->figures()[1], data.figures()[1]);
}

TEST(CsvFigures, ATextThatASpreadsheetWouldRunSurvives)
{
    DatasetParts parts = partsOf({{.id = "plan"}});
    parts.figures[0].details->statement = QStringLiteral("=HYPERLINK(\"x\")");
    parts.figures[0].details->note = QStringLiteral("'-- quoted");
    const Dataset data(parts);
    const QByteArray csv = csvFormat().write(data, {});
    EXPECT_TRUE(csv.contains("\"'=HYPERLINK(\"\"x\"\")\""));
    EXPECT_EQ(readCsv(csv, data).dataset->figures()[0], data.figures()[0]);
}

TEST(UnknownColumn, CarriesEveryJsonValueThereAndBack)
{
    for (const char* const json :
         {"5", "\"5\"", "\"plain\"", "\"\"", "true", "\"true\"", "null", "[1,2.50]",
          R"({"a":" b"})", "\" 5\"", "\"阿里\"", R"("a\nb")", "-1.0", "\"[\"", "\"1e999\""}) {
        EXPECT_EQ(unknownOfCell(cellOfUnknown(json)), QByteArray(json));
        EXPECT_FALSE(cellOfUnknown(json).isEmpty()) << json;
    }
    EXPECT_EQ(cellOfUnknown("\"plain\""), QStringLiteral("plain"));
    EXPECT_EQ(cellOfUnknown("\"5\""), QStringLiteral("\"5\""));
}

TEST(UnknownColumn, KeepsEveryCellAsItCame)
{
    for (const char* const cell : {"abc",        "\"abc\"",     " 12",        "12",
                                   "12.50",      R"({"a": 1})", R"({"a":1})", "[1, 2]",
                                   "true ",      "\"12\"",      "\"\"",       R"("\u0041")",
                                   R"("\"x\"")", "null",        "1e999",      R"({"a":1,"a":2})",
                                   "\"",         "\ufeff5",     "\u3000",     "'x",
                                   "''x"}) {
        const QString text = QString::fromUtf8(cell).isEmpty() ? QString() : toQString(cell);
        EXPECT_EQ(cellOfUnknown(unknownOfCell(text)), text);
    }
    const QByteArray csv = header.chopped(1) + ",x\n" + row("Acme").chopped(1) +
                           ",\"\"\"abc\"\"\"\n" + row("Apex").chopped(1) + ", 12\n" +
                           row("Other").chopped(1) + ",\"{\"\"a\"\": 1}\"\n" +
                           row("Last").chopped(1) + ",''x\n";
    const auto read = readCsv(csv).dataset;
    ASSERT_TRUE(read);
    const auto throughJson =
        readFigures(jsonFormat().write(*read, {}), jsonFormat(), {today, {}}).dataset;
    ASSERT_TRUE(throughJson);
    for (const Dataset& dataset : {*read, *throughJson}) {
        const QByteArray written = csvFormat().write(dataset, {});
        for (const char* const cell :
             {",\"\"\"abc\"\"\"\n", ",\" 12\"\n", ",\"{\"\"a\"\": 1}\"\n", ",''x\n"}) {
            EXPECT_TRUE(written.contains(cell)) << cell << "\n" << written.toStdString();
        }
    }
}

TEST(UnknownColumn, NeverTakesAKnownName)
{
    for (const char16_t* const key :
         {u"colour", u"low", u"quarter", u"also_low_2", u"also_low_1", u"also_unit_12",
          u"also_unit_100", u"unknown.x", u"", u" low ", u"amount.rounded"}) {
        const QString name = QString::fromUtf16(key);
        EXPECT_EQ(unknownOfHeading(headingOfUnknown(name)), name);
    }
    EXPECT_EQ(headingOfUnknown(QStringLiteral("low")), QStringLiteral("unknown.low"));
    EXPECT_EQ(headingOfUnknown(QStringLiteral("colour")), QStringLiteral("colour"));
}

TEST(UnknownColumn, IsKeptWhereJsonHasItsNameForSomethingElse)
{
    for (const char* const name :
         {"period", "amount", "also_stated", "statements", "notes", "amount.low", "amount.unit",
          "also_stated[0].high", "period.months", "period.quarter"}) {
        const QByteArray csv =
            header.chopped(1) + ',' + name + '\n' + row("Acme").chopped(1) + ",Wire\n";
        const auto read = readCsv(csv).dataset;
        ASSERT_TRUE(read) << name;
        const auto throughJson =
            readFigures(jsonFormat().write(*read, {}), jsonFormat(), {today, {}}).dataset;
        ASSERT_TRUE(throughJson) << name;
        EXPECT_EQ(*throughJson, *read) << name;
        EXPECT_TRUE(csvFormat().write(*read, {}).contains("Wire")) << name;
    }
    const ReadResult both =
        readCsv(header.chopped(1) + ",period,column.period\n" + row("Acme").chopped(1) + ",1,2\n");
    EXPECT_FALSE(both.dataset);
}

TEST(Slug, IsMadeOfSmallLettersDigitsAndHyphens)
{
    EXPECT_EQ(slugOf(QStringLiteral("  Bloomberg, 24 Feb 2025 ")),
              QStringLiteral("bloomberg-24-feb-2025"));
    EXPECT_EQ(slugOf(QStringLiteral("Nestlé")), QStringLiteral("nestle"));
    EXPECT_EQ(slugOf(QStringLiteral("a_b")), QStringLiteral("a_b"));
}

TEST(Slug, KeepsTextsWithoutLatinLettersApart)
{
    const QString huawei = slugOf(QStringLiteral("华为"));
    EXPECT_NE(huawei, slugOf(QStringLiteral("腾讯")));
    EXPECT_EQ(huawei.size(), 8);
    EXPECT_NE(slugOf(QStringLiteral("腾讯 A")), slugOf(QStringLiteral("华为 A")));
}

TEST(Slug, OfASlugIsTheSame)
{
    for (const QString& text : {QStringLiteral("华为"), QStringLiteral("腾讯 Tencent"),
                                QString(100, u'x'), QStringLiteral("Amazon.com, Inc.")}) {
        EXPECT_EQ(slugOf(slugOf(text)), slugOf(text));
        EXPECT_LE(slugOf(text).size(), 60);
    }
}

} // namespace
} // namespace capex
