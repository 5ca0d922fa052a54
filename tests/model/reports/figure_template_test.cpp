// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/figure_template.h"

#include "model/formats/csv/csv_columns.h"
#include "model/formats/figure_file.h"
#include "model/formats/sheet/workbook.h"
#include "model/formats/table/table_figures.h"
#include "model/formats/table/table_opening.h"
#include "model/wording/language.h"
#include "tests/support/datasets.h"
#include "tests/support/printers.h"
#include "tests/support/sheet_files.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

QByteArray templateAs(const char* name, Speech speech = Speech::English)
{
    const auto content = templateFor(QString::fromLatin1(name), speech);
    EXPECT_TRUE(content);
    return content ? *content : QByteArray();
}

QList<QStringList> sheetOf(const QByteArray& file, std::size_t index)
{
    const auto book = openWorkbook(file);
    EXPECT_TRUE(book);
    const auto sheet = (*book)->sheet(index);
    EXPECT_TRUE(sheet);
    return cellsOf(**sheet);
}

TEST(FigureTemplate, IsNamedByItsEnding)
{
    EXPECT_TRUE(isTemplateName(QStringLiteral("a.xlsx")));
    EXPECT_TRUE(isTemplateName(QStringLiteral("A.CSV")));
    EXPECT_FALSE(isTemplateName(QStringLiteral("a.json")));
    EXPECT_FALSE(isTemplateName(QStringLiteral("xlsx")));
}

TEST(FigureTemplate, HasTheColumnsOfFigureFilesAndNoRow)
{
    const QByteArray csv = templateAs("a.csv");
    QStringList columns;
    for (int column = 0; column < writtenCsvColumnCount; ++column) {
        columns.append(nameOf(static_cast<CsvColumn>(column)));
    }
    EXPECT_EQ(QString::fromUtf8(csv), columns.join(u',') + u'\n');
    const QList<QStringList> sheet = sheetOf(templateAs("a.xlsx"), 0);
    ASSERT_EQ(sheet.size(), 1);
    EXPECT_EQ(sheet.front(), columns);
}

TEST(FigureTemplate, FilledInIsReadWithoutAQuestion)
{
    const QByteArray row = ",Microsoft,guidance,capex,80,80,about,USD,billion,,,,,2024-07,2025-06,"
                           "2025-01-03,A blog,company,About 80.,,,,,,\n";
    const QByteArray filled = templateAs("a.csv") + row;
    const ReadContext today{QDate(2026, 11, 1), bundledFigures()};
    const ReadResult read = readFigures(filled, formatOfContent(filled), today);
    ASSERT_TRUE(read.dataset);
    EXPECT_TRUE(read.findings.empty());
    ASSERT_EQ(read.dataset->figures().size(), 1U);
    EXPECT_EQ(read.dataset->figures()[0].amount, Money::single(80, usd, Bound::About));
}

TEST(FigureTemplate, AsAWorkbookIsReadFromItsFirstSheet)
{
    TableReading reading;
    openTable(templateAs("a.xlsx"), {}, reading);
    EXPECT_FALSE(reading.fault);
    EXPECT_EQ(reading.recipe.sheet, QStringLiteral("figures"));
    EXPECT_TRUE(reading.recipe.questions.empty());
}

TEST(FigureTemplate, ExplainsEveryColumnInTheLanguageOfTheProgram)
{
    const QList<QStringList> english = sheetOf(templateAs("a.xlsx", Speech::Translated), 1);
    installLanguage(Language::SimplifiedChinese);
    const QList<QStringList> chinese = sheetOf(templateAs("a.xlsx", Speech::Translated), 1);
    installLanguage(Language::English);
    ASSERT_EQ(english.size(), 1 + writtenCsvColumnCount);
    ASSERT_EQ(chinese.size(), english.size());
    for (qsizetype row = 1; row < english.size(); ++row) {
        EXPECT_EQ(english[row][0], nameOf(static_cast<CsvColumn>(row - 1)));
        EXPECT_FALSE(english[row][2].isEmpty());
        EXPECT_NE(chinese[row][2], english[row][2]);
    }
}

TEST(FigureTemplate, IsTheSameEveryTime)
{
    EXPECT_EQ(templateAs("a.xlsx"), templateAs("b.xlsx"));
}

} // namespace
} // namespace capex
