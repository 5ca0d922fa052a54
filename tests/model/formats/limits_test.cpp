// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/csv/csv_parser.h"
#include "model/formats/figure_file.h"
#include "model/formats/json/json_document.h"
#include "model/wording/finding_words.h"
#include "tests/support/cost.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

const ReadContext alone{QDate(2026, 9, 15), Dataset()};

QString findingsOf(const QByteArray& content, const FigureFormat& format)
{
    QString lines;
    for (const Finding& finding : format.read(content, alone).findings) {
        lines += findingLine(finding, QStringLiteral("f")) + u'\n';
    }
    return lines;
}

TEST(Limits, AListOfNothingButDigitsIsRefusedBeforeItFillsTheMemory)
{
    const std::size_t most = JsonDocument::maxValues(0);
    EXPECT_EQ(JsonDocument::maxValues(most * 4), most);
    EXPECT_EQ(JsonDocument::maxValues(most * 40), most * 4);
    const QByteArray list = '[' + QByteArray("1,").repeated(qsizetype(most)) + "1]";
    EXPECT_EQ(findingsOf(list, jsonFormat()),
              QStringLiteral("f:1:1000000: error: found more than 500000 values in a file of "
                             "1000003 bytes; expected figures, which take more room\n"));
}

TEST(Limits, ARowOfNothingButCommasIsRefusedAndTheNextOneRead)
{
    const QByteArray header = "company,low,currency,unit,announced,calendar_year\n";
    const QByteArray commas(qsizetype(CsvParser::maxFields), ',');
    const QString found =
        findingsOf(header + commas + "\nA,x,USD,billion,2025-01-03,2025\n", csvFormat());
    EXPECT_TRUE(found.contains(QStringLiteral(
        "f:2:200000: error: row 2: found more than 200000 cells; expected at most 200000\n")))
        << found.toStdString();
    EXPECT_TRUE(found.contains(QStringLiteral("f:3:3: error: row 3, column low")))
        << found.toStdString();
}

TEST(Limits, LinesAreCountedWhateverEndsThem)
{
    const QByteArray header = "company,low,currency,unit,announced,calendar_year";
    const QByteArray row = "A,x,USD,billion,2025-01-03,2025";
    for (const QByteArray& end : {QByteArray("\n"), QByteArray("\r"), QByteArray("\r\n")}) {
        for (const int blankLines : {0, 1, 511, 512, 1000, 5000}) {
            const QByteArray blanks = end.repeated(blankLines);
            EXPECT_TRUE(findingsOf("\xEF\xBB\xBF" + header + end + blanks + row + end, csvFormat())
                            .contains(QStringLiteral("f:%1:3: error").arg(blankLines + 2)))
                << blankLines;
        }
    }
}

QByteArray numbered(const char* before, int count, const char* after)
{
    QByteArray text;
    for (int i = 0; i < count; ++i) {
        text += before + QByteArray::number(i) + after;
    }
    return text;
}

QByteArray unknownKeys(int count)
{
    return R"({"format":"capex-horizon","version":1)" + numbered(",\"u", count, "\":1") + '}';
}

QByteArray unknownKeysOfANamelessFigure(int count)
{
    return R"({"format":"capex-horizon","version":1,"figures":[{"a":1)" +
           numbered(",\"u", count, "\":1") + R"(,"amount":{"b":1)" +
           numbered(",\"v", count, "\":1") + "}}]}";
}

QByteArray members(int count)
{
    return R"({"format":"capex-horizon","version":1,"aggregates":[{"id":"a","members":["x")" +
           numbered(",\"c", count, "\"") + "]}]}";
}

QByteArray unknownColumns(int count)
{
    return "company,low,currency,unit,announced,calendar_year" + numbered(",c", count, "") +
           "\nA,1,USD,billion,2025-01-03,2025" + QByteArray(",x").repeated(count) + '\n';
}

TEST(Limits, TimeGrowsWithTheSizeOfAnythingAndLittleMore)
{
    struct Case
    {
        const char* name;
        QByteArray (*content)(int count);
        const FigureFormat& format;
    };
    for (const Case& one : {Case{"unknown keys", unknownKeys, jsonFormat()},
                            Case{"of a figure", unknownKeysOfANamelessFigure, jsonFormat()},
                            Case{"members", members, jsonFormat()},
                            Case{"unknown columns", unknownColumns, csvFormat()}}) {
        constexpr int count = 2000;
        const auto reading = [&one](int size) {
            return [&one, content = one.content(size)] { (void)one.format.read(content, alone); };
        };
        EXPECT_LT(costRatio(reading(4 * count), reading(count), notQuadratic), notQuadratic)
            << one.name;
    }
}

} // namespace
} // namespace capex
