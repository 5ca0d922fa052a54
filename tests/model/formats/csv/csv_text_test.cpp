// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv/csv_parser.h"
#include "model/formats/csv/csv_writer.h"

#include "tests/support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace capex {
namespace {

using Rows = std::vector<std::vector<std::string>>;

struct Parsed
{
    Rows rows;
    Findings findings;
};

Parsed parse(std::string_view text)
{
    Report report(text);
    CsvParser parser(text, report);
    CsvRecord record;
    Parsed parsed;
    while (parser.next(record)) {
        auto& row = parsed.rows.emplace_back();
        for (const CsvField& field : record.fields) {
            row.emplace_back(field.text);
        }
    }
    parsed.findings = report.findings();
    return parsed;
}

TEST(CsvParser, ReadsPlainAndQuotedFields)
{
    EXPECT_EQ(parse("a,b\n1,\"2,\"\"x\"\"\"\n").rows, (Rows{{"a", "b"}, {"1", "2,\"x\""}}));
}

TEST(CsvParser, ReadsFieldsOfSeveralLines)
{
    EXPECT_EQ(parse("a,\"one\ntwo\r\n\nthree\",b\nnext").rows,
              (Rows{{"a", "one\ntwo\r\n\nthree", "b"}, {"next"}}));
}

TEST(CsvParser, ReadsEveryLineEnd)
{
    EXPECT_EQ(parse("a,b\r\nc,d\re,f\ng,h").rows,
              (Rows{{"a", "b"}, {"c", "d"}, {"e", "f"}, {"g", "h"}}));
}

TEST(CsvParser, SkipsBlankLinesAndTheByteOrderMark)
{
    EXPECT_EQ(parse("\xEF\xBB\xBF\n\na\n\r\n\nb\n\n").rows, (Rows{{"a"}, {"b"}}));
    EXPECT_TRUE(parse("").rows.empty());
}

TEST(CsvParser, KeepsEmptyFields)
{
    EXPECT_EQ(parse(",\n\"\",,\n").rows, (Rows{{"", ""}, {"", "", ""}}));
}

TEST(CsvParser, KeepsAQuoteInsideAField)
{
    const Parsed parsed = parse("5\" disk,x\n");
    EXPECT_EQ(parsed.rows, (Rows{{"5\" disk", "x"}}));
    ASSERT_EQ(parsed.findings.size(), 1U);
    EXPECT_EQ(parsed.findings[0].severity, Finding::Severity::Warning);
    EXPECT_EQ(parsed.findings[0].location, (Location{1, 2, {{}, 1}}));
}

TEST(CsvParser, WarnsOfALastRowWithoutALineEndWhereverTheFileIsCut)
{
    const std::string whole = "a,b\n\"c\nc\",d\n1,\"2\"\n";
    for (std::size_t length = 1; length <= whole.size(); ++length) {
        const std::string cut = whole.substr(0, length);
        const bool isWhole = cut == "a,b\n" || cut == "a,b\n\"c\nc\",d\n" || cut == whole;
        EXPECT_EQ(parse(cut).findings.empty(), isWhole) << cut;
    }
}

TEST(CsvParser, CountsBlankRowsAsASpreadsheetDoes)
{
    const std::string_view text = "a\n\n\"b\nb\"\nc\n";
    Report report(text);
    CsvParser parser(text, report);
    CsvRecord record;
    std::vector<int> rows;
    while (parser.next(record)) {
        rows.push_back(record.row);
    }
    EXPECT_THAT(rows, testing::ElementsAre(1, 3, 4));
}

TEST(CsvParser, ReportsBrokenQuotesAndReadsOn)
{
    const Parsed parsed = parse("\"a\"b,c\nd,\"e\n");
    ASSERT_EQ(parsed.findings.size(), 2U);
    EXPECT_EQ(parsed.findings[0].location, (Location{1, 4, {{}, 1}}));
    EXPECT_EQ(parsed.findings[1].location, (Location{2, 3, {{}, 2}}));
}

TEST(CsvWriter, QuotesOnlyWhereNeeded)
{
    CsvWriter csv;
    csv.text(QStringLiteral("plain"));
    csv.text(QStringLiteral("a, b"));
    csv.text(QStringLiteral("say \"so\""));
    csv.text(QStringLiteral("two\nlines"));
    csv.empty();
    csv.endRow();
    EXPECT_EQ(csv.result(), QByteArray("plain,\"a, b\",\"say \"\"so\"\"\",\"two\nlines\",\n"));
}

TEST(CsvWriter, GuardsTextsAgainstBeingRunButNeverNumbers)
{
    CsvWriter csv;
    csv.text(QStringLiteral("=1+1"));
    csv.text(QStringLiteral("-5"));
    csv.number(-5.5);
    csv.number(7);
    csv.number(std::optional<double>());
    csv.endRow();
    EXPECT_EQ(csv.result(), QByteArray("'=1+1,'-5,-5.5,7,\n"));
}

TEST(Guard, IsTakenOffExactlyOnce)
{
    for (const auto* const text : {u"=x", u"+x", u"-x", u"@x", u"\tx", u"\rx", u"'", u"''", u"'=x",
                                   u"''=x", u"'x", u"x", u"", u"'\t"}) {
        const QString plain = QString::fromUtf16(text);
        EXPECT_EQ(unguarded(guarded(plain)), plain);
    }
    EXPECT_EQ(guarded(QStringLiteral("=x")), QStringLiteral("'=x"));
    EXPECT_EQ(guarded(QStringLiteral("'tis")), QStringLiteral("'tis"));
    EXPECT_EQ(unguarded(QStringLiteral("'tis")), QStringLiteral("'tis"));
}

TEST(CsvProperty, WhatIsWrittenIsRead)
{
    std::mt19937 random(42);
    const QString alphabet = QStringLiteral("a,\"\n\r\t '=-+@x阿é;");
    const auto anyText = [&] {
        QString text;
        for (auto length = random() % 6; length > 0; --length) {
            text += alphabet[qsizetype(random() % uint(alphabet.size()))];
        }
        return text;
    };
    for (int round = 0; round < 2000; ++round) {
        CsvWriter csv;
        std::vector<std::string> row{"x"};
        csv.text(QStringLiteral("x"));
        for (auto cells = random() % 5; cells > 0; --cells) {
            const QString text = anyText();
            row.push_back(guarded(text).toStdString());
            csv.text(text);
        }
        csv.endRow();
        const Parsed parsed = parse(csv.result().toStdString());
        ASSERT_TRUE(parsed.findings.empty()) << csv.result().toStdString();
        ASSERT_EQ(parsed.rows, Rows{row}) << csv.result().toStdString();
    }
}

} // namespace
} // namespace capex
