// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/cells/text_table.h"
#include "model/formats/table/dialect.h"
#include "tests/support/sheet_files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace capex {
namespace {

QList<QStringList> cellsOf(const char* text, QChar delimiter = u',')
{
    return cellsOf(TextTable(QString::fromUtf8(text), {delimiter, u'"'}));
}

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(u'|');
}

TEST(TextTable, IsDividedByDelimitersAndLineEnds)
{
    EXPECT_EQ(cellsOf("a,b\nc,d\r\ne,f\rg"),
              (QList<QStringList>{words("a|b"), words("c|d"), words("e|f"), words("g")}));
    EXPECT_EQ(cellsOf("a,,\n"), (QList<QStringList>{words("a||")}));
    EXPECT_TRUE(cellsOf("").isEmpty());
}

TEST(TextTable, HoldsDelimitersAndLineEndsInQuotes)
{
    EXPECT_EQ(cellsOf("\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\"\nx\n"),
              (QList<QStringList>{words("a,b|say \"hi\"|two\nlines"), words("x")}));
    EXPECT_EQ(cellsOf("12\" disk,x"), (QList<QStringList>{words("12\" disk|x")}))
        << "a quote inside of a cell is itself";
}

TEST(TextTable, NumbersRowsByTheLineThatTheyBeginIn)
{
    const TextTable table(QStringLiteral("a\n\n\"b\nc\"\nd\n"), {});
    std::vector<int> numbers;
    TableRow row;
    for (std::size_t index = 0; index < table.size(); ++index) {
        table.read(index, row);
        numbers.push_back(row.number);
    }
    EXPECT_THAT(numbers, testing::ElementsAre(1, 2, 3, 5));
}

TEST(TextTable, SaysWhatMakesItNone)
{
    EXPECT_EQ(TextTable(QStringLiteral("a\nb,\"c\nd"), {}).flaw()->line, 2);
    EXPECT_EQ(TextTable(QStringLiteral("a\nb,\"c\nd"), {}).flaw()->fault.found.code,
              Found::OpenQuote);
    EXPECT_EQ(TextTable(QString(2000, u','), {}).flaw()->fault.found.code, Found::ManyCells);
    EXPECT_EQ(TextTable(QString(40000, u'x'), {}).flaw()->fault.found.code, Found::LongCell);
    EXPECT_EQ(TextTable(QString(mostTableRows + 1, u'\n'), {}).flaw()->fault.found.code,
              Found::ManyRows);
    EXPECT_FALSE(TextTable(QStringLiteral("a,\"b\"\n"), {}).flaw());
}

TEST(TextTable, HasCellsOfAsManyCharactersAsThereMayBe)
{
    const QString longest(longestTableCell, u'x');
    const QString quotes = QStringLiteral("\"\"").repeated(longestTableCell);
    for (const QString& cell : {longest, u'"' + longest + u'"', u'"' + quotes + u'"'}) {
        EXPECT_FALSE(TextTable(cell + QStringLiteral(",b"), {}).flaw()) << cell.size();
    }
    for (const QString& cell : {longest + u'x', u'"' + longest + QStringLiteral("x\""),
                                u'"' + quotes + QStringLiteral("\"\"\"")}) {
        const auto flaw = TextTable(cell + QStringLiteral(",b"), {}).flaw();
        ASSERT_TRUE(flaw) << cell.size();
        EXPECT_EQ(flaw->fault.found, Message(Found::LongCell, longestTableCell + 1));
    }
}

TEST(TextTable, GivesBackWhatWasWritten)
{
    std::mt19937 random(3); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same in every run
    const QString letters = QStringLiteral("ab,;\"\n 公1");
    for (int round = 0; round < 300; ++round) {
        QList<QStringList> rows;
        QString text;
        const auto count = random() % 5 + 1;
        for (unsigned row = 0; row < count; ++row) {
            QStringList cells;
            for (unsigned cell = 0; cell < 3; ++cell) {
                QString word;
                for (auto size = random() % 6; size > 0; --size) {
                    word += letters[static_cast<qsizetype>(random() % 9)];
                }
                cells.append(word);
                text += cell > 0 ? QStringLiteral(",") : QString();
                text += u'"' + word.replace(u'"', QStringLiteral("\"\"")) + u'"';
            }
            rows.append(cells);
            text += u'\n';
        }
        EXPECT_EQ(cellsOf(TextTable(text, {})), rows) << text.toStdString();
    }
}

TEST(Dialect, IsTheDelimiterUnderWhichAllRowsAreEquallyWide)
{
    EXPECT_EQ(dialectOf(QStringLiteral("a,b,c\n1,2,3\n")).dialect.delimiter, u',');
    EXPECT_EQ(dialectOf(QStringLiteral("a;b\n1,5;2\n1,7;3\n")).dialect.delimiter, u';');
    EXPECT_EQ(dialectOf(QStringLiteral("a\tb\nx, y\tz\n")).dialect.delimiter, u'\t');
    EXPECT_EQ(dialectOf(QStringLiteral("a|b\n1|2\n")).dialect.delimiter, u'|');
    EXPECT_EQ(dialectOf(QStringLiteral("alone\n")).dialect.delimiter, u',');
}

TEST(Dialect, OfAmountsWithCommasIsToldByTheHeadings)
{
    const DialectReading reading =
        dialectOf(QStringLiteral("Company;Value;Year\nA;1,5;2025\nB;2,5;2025\n"));
    EXPECT_EQ(reading.dialect.delimiter, u';');
    EXPECT_TRUE(reading.candidates.isEmpty());
}

TEST(Dialect, IsAskedWhereTwoDivideAllRowsAlike)
{
    const DialectReading reading = dialectOf(QStringLiteral("x,y;z\n1,2;3\n4,5;6\n"));
    EXPECT_EQ(reading.candidates.size(), 2);
    EXPECT_EQ(reading.candidates.front(), reading.dialect.delimiter);
}

TEST(Dialect, StandsFromTheWholeFileWhateverTheOrderOfItsRows)
{
    QStringList rows{QStringLiteral("Firm;Capex;Year")};
    for (int row = 0; row < 50; ++row) {
        rows.append(row % 2 == 0 ? QStringLiteral("A;%1,5;2025").arg(row)
                                 : QStringLiteral("B, Inc.;%1;2025").arg(row));
    }
    const auto expected = dialectOf(rows.join(u'\n'));
    std::mt19937 random(5); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same in every run
    for (int round = 0; round < 20; ++round) {
        std::shuffle(rows.begin() + 1, rows.end(), random);
        EXPECT_EQ(dialectOf(rows.join(u'\n')), expected);
    }
}

} // namespace
} // namespace capex
