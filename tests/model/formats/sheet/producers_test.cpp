// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/figure_file.h"
#include "model/formats/table/table_cells.h"
#include "model/formats/table/table_figures.h"
#include "tests/support/printers.h"
#include "tests/support/project_paths.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace capex {
namespace {

const char* const files[]{"openpyxl.xlsx",    "xlsxwriter.xlsx", "xlsxwriter-constant.xlsx",
                          "libreoffice.xlsx", "libreoffice.ods", "gnumeric.xlsx",
                          "gnumeric.ods"};

struct Read
{
    TableReading reading;
    TableFigures figures;
};

Read read(const char* file, const RecipeWishes& wishes = {})
{
    static const ReadContext today{QDate(2026, 11, 1), bundledFigures()};
    const auto content = readWholeFile(projectPath() + QStringLiteral("/tests/data/sheets/") +
                                       QString::fromLatin1(file));
    EXPECT_TRUE(content) << file;
    Read result{readTable(content ? *content : QByteArray(), wishes), {}};
    EXPECT_FALSE(result.reading.fault) << file;
    if (result.reading.table) {
        result.figures = figuresOf(result.reading, today, QStringLiteral("sheets"));
    }
    return result;
}

TEST(Producers, WriteTheSameFiguresIntoFilesOfTheirOwn)
{
    const Read first = read(files[0]);
    ASSERT_EQ(first.figures.dataset.figures().size(), 10U);
    for (const char* const file : files) {
        const Read each = read(file);
        EXPECT_EQ(each.figures.dataset, first.figures.dataset) << file;
        EXPECT_EQ(each.figures.rows, first.figures.rows) << file;
        EXPECT_EQ(each.reading.recipe, first.reading.recipe) << file;
        const bool saysHidden = QByteArray(file) != "gnumeric.xlsx";
        std::vector<Fault> notes = each.reading.notes;
        std::erase_if(notes, [](const Fault& note) { // of shares, which not all show as percentages
            return note.found.code == Found::NumbersLeftOut;
        });
        EXPECT_EQ(notes, saysHidden ? first.reading.notes : std::vector<Fault>()) << file;
    }
}

TEST(Producers, HaveEveryRowAccountedFor)
{
    const TableFigures figures = read(files[0]).figures;
    EXPECT_EQ(figures.counts, (RowCounts{12, 5, 1, 6}));
    std::vector<RowFate> fates;
    for (const RowAccount& row : figures.rows) {
        fates.push_back(row.fate);
    }
    using enum RowFate;
    EXPECT_THAT(fates, testing::ElementsAre(Preamble, Blank, Header, Header, Taken, Taken, Taken,
                                            Taken, Refused, Taken, Total, Footnote));
    ASSERT_EQ(figures.rows[6].reasons.size(), 1U);
    EXPECT_EQ(figures.rows[6].reasons[0].fault.found.code, Found::HiddenRow);
    EXPECT_EQ(figures.rows[6].reasons[0].severity, Finding::Severity::Warning);
    ASSERT_EQ(figures.rows[8].reasons.size(), 1U);
    EXPECT_EQ(figures.rows[8].reasons[0].fault,
              Fault({Found::ErrorCell, QStringLiteral("#N/A")}, Expected::CellValue));
    EXPECT_EQ(figures.rows[8].reasons[0].location.address.path,
              QStringLiteral("Capex (USD bn) 2024"));
}

TEST(Producers, GiveNumbersAndDaysAsTheyWereTyped)
{
    const Read table = read("gnumeric.xlsx");
    std::vector<std::optional<double>> lows;
    for (const Figure& figure : table.figures.dataset.figures()) {
        lows.push_back(figure.amount.low);
    }
    EXPECT_THAT(lows,
                testing::ElementsAre(37.256, 65, 83, 103.75, 11.93, 17.7, 52.5, 75, 55.7, 80));
    const Figure& figure = table.figures.dataset.figures()[0];
    EXPECT_EQ(figure.announced, QDate(2025, 1, 24));
    EXPECT_EQ(figure.period, Period::calendarYear(2024));
    EXPECT_EQ(figure.amount.unit, Unit::Billion);
    EXPECT_EQ(figure.details->note, QStringLiteral("60 to 65, the middle"));
}

TEST(Producers, AreReadAsRecipesSay)
{
    const Recipe recipe = read(files[0]).reading.recipe;
    EXPECT_FALSE(recipe.encoding);
    EXPECT_EQ(recipe.sheet, QStringLiteral("Plans 2025"));
    EXPECT_EQ(recipe.sheets, (QStringList{QStringLiteral("Notes"), QStringLiteral("Plans 2025"),
                                          QStringLiteral("Old")}));
    EXPECT_EQ(recipe.headerRow, 4);
    EXPECT_TRUE(recipe.questions.isEmpty());
    const RecipeReading wishes = readRecipe(recipeText(recipe));
    ASSERT_TRUE(wishes.wishes);
    for (const char* const file : files) {
        EXPECT_EQ(read(file, *wishes.wishes).reading.recipe, recipe) << file;
    }
}

TEST(Producers, HaveCellsThatAreWrittenAsTheyAre)
{
    RowCounts counts;
    EXPECT_EQ(QString::fromUtf8(cellsAsCsv(read("libreoffice.ods").reading, counts)),
              QString::fromUtf8("Company,Capex (USD bn),,Announced,Share,Note\n"
                                ",2024,2025,,,\n"
                                "Meta,37.256,65,2025-01-24,12.5%,\"60 to 65, the middle\"\n"
                                "Amazon,83,103.75,2025-02-06,17.7%,\"two\nlines\"\n"
                                "阿里巴巴,11.93,17.7,2025-02-24,,\n"
                                "Alphabet,52.5,75–80,2025-02-04,30%,\" blanks  inside \"\n"
                                "Baidu,#N/A,1.234,2025-02-18,,\n"
                                "Microsoft,55.7,80,2025-01-03,,80000000000 dollars\n"
                                "Total,,267.684,,,\n"));
    EXPECT_EQ(counts, (RowCounts{12, 7, 0, 5}));
}

} // namespace
} // namespace capex
