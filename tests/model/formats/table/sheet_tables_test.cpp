// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/cells/stored_table.h"
#include "model/formats/figure_file.h"
#include "model/formats/table/table_figures.h"
#include "model/formats/table/table_headings.h"
#include "tests/support/printers.h"
#include "tests/support/sheet_files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace capex {
namespace {

/// Rows of an XLSX sheet; a cell that is a number is one, and one in [] is merged to the right.
QByteArray sheetOf(const QList<QByteArrayList>& rows)
{
    QByteArray xml;
    for (const QByteArrayList& cells : rows) {
        xml += "<row>";
        for (const QByteArray& cell : cells) {
            bool isNumber = false;
            (void)cell.toDouble(&isNumber);
            xml += cell.isEmpty() ? "<c/>"
                   : isNumber     ? "<c><v>" + cell + "</v></c>"
                                  : "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
        }
        xml += "</row>";
    }
    return "<sheetData>" + xml + "</sheetData>";
}

QByteArray merged(const QByteArrayList& areas)
{
    QByteArray xml;
    for (const QByteArray& area : areas) {
        xml += "<mergeCell ref=\"" + area + "\"/>";
    }
    return "<mergeCells>" + xml + "</mergeCells>";
}

struct Read
{
    TableReading reading;
    TableFigures figures;
};

Read read(const QByteArray& file, const RecipeWishes& wishes = {})
{
    static const ReadContext today{QDate(2026, 11, 1), bundledFigures()};
    Read result{readTable(file, wishes), {}};
    EXPECT_FALSE(result.reading.fault);
    if (result.reading.table) {
        result.figures = figuresOf(result.reading, today);
    }
    return result;
}

QStringList aboutOf(const TableReading& reading)
{
    QStringList about;
    for (const RecipeQuestion& question : reading.recipe.questions) {
        about.append(question.about);
    }
    return about;
}

QStringList fieldsOf(const TableReading& reading)
{
    QStringList fields;
    for (const RecipeColumn& column : reading.recipe.columns) {
        fields.append(column.heading + u'=' + column.field);
    }
    return fields;
}

TEST(SheetTable, AsksNothingOfNumbers)
{
    const Read table = read(xlsxFile(sheetOf({{"Company", "Value (USD bn)", "Year", "Announced"},
                                              {"Meta", "1.234", "2025", "2025-01-24"},
                                              {"Meta", "2.345", "2024", "2025-01-24"}})));
    EXPECT_EQ(aboutOf(table.reading), QStringList());
    ASSERT_EQ(table.figures.dataset.figures().size(), 2U);
    EXPECT_EQ(table.figures.dataset.figures()[0].amount.low, 1.234);
    EXPECT_EQ(table.figures.dataset.figures()[0].period, Period::calendarYear(2025));
}

TEST(SheetTable, ReadsTextsByTheMarksOfTextsAndNumbersByTheirOwn)
{
    const Read table = read(xlsxFile(sheetOf({{"Company", "Value (USD m)", "Year", "Announced"},
                                              {"Meta", "1.234,5 m", "2024", "2025-01-24"},
                                              {"Meta", "1.234", "2025", "2025-01-24"}})));
    EXPECT_EQ(table.reading.recipe.marks.decimal, u',');
    ASSERT_EQ(table.figures.dataset.figures().size(), 2U);
    EXPECT_EQ(table.figures.dataset.figures()[0].amount.low, 1234.5);
    EXPECT_EQ(table.figures.dataset.figures()[1].amount.low, 1.234);
}

TEST(SheetTable, AsksOfTextsAndOfYearsAmongAmounts)
{
    EXPECT_EQ(aboutOf(read(xlsxFile(sheetOf({{"Company", "Value (USD bn)", "Year", "Announced"},
                                             {"Meta", "1.234 bn", "2025", "2025-01-24"}})))
                          .reading),
              QStringList{QStringLiteral("decimal")});
    EXPECT_EQ(aboutOf(read(xlsxFile(sheetOf({{"Company", "Value (USD bn)", "Year", "Announced"},
                                             {"Meta", "2025", "2025", "2025-01-24"}})))
                          .reading),
              QStringList{QStringLiteral("field")});
}

TEST(SheetTable, TakesNumbersForYearsOfWideTables)
{
    const Read table =
        read(xlsxFile(sheetOf({{"Company", "2024", "2025", "Currency", "Unit", "Announced"},
                               {"Meta", "39.2", "65", "USD", "billion", "2025-01-24"}})));
    EXPECT_EQ(aboutOf(table.reading), QStringList());
    EXPECT_EQ(table.figures.dataset.figures().size(), 2U);
}

/// A workbook with a plan for 2026 whose amount is `stored`, and shown by that format, in XLSX.
QByteArray xlsxShown(const QByteArray& heading, const QByteArray& stored, const QByteArray& format)
{
    const auto text = [](const QByteArray& cell) {
        return R"(<c t="inlineStr"><is><t>)" + cell + "</t></is></c>";
    };
    const QByteArray sheet = "<sheetData><row>" + text("Company") + text("Period") +
                             text("Announced") + text(heading) + "</row><row>" + text("Acme") +
                             text("CY2026") + text("2026-02-01") + R"(<c s="1"><v>)" + stored +
                             "</v></c></row></sheetData>";
    const QByteArray styles =
        R"(<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts>)"
        R"(<numFmt numFmtId="164" formatCode=")" +
        format +
        R"("/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>)";
    return zipFile(with(xlsxParts(sheet), "xl/styles.xml", styles));
}

/// The same in ODS, where `factor` divides what is shown; the style is that of the column.
QByteArray odsShown(const QByteArray& heading, const QByteArray& stored, const QByteArray& factor)
{
    const auto text = [](const QByteArray& cell) {
        return R"(<table:table-cell office:value-type="string"><text:p>)" + cell +
               "</text:p></table:table-cell>";
    };
    const QByteArray table = R"(<table:table table:name="Data"><table:table-column )"
                             R"(table:number-columns-repeated="3"/><table:table-column )"
                             R"(table:default-cell-style-name="ce1"/><table:table-row>)" +
                             text("Company") + text("Period") + text("Announced") + text(heading) +
                             "</table:table-row><table:table-row>" + text("Acme") + text("CY2026") +
                             text("2026-02-01") +
                             R"(<table:table-cell office:value-type="float" office:value=")" +
                             stored + R"("/></table:table-row></table:table>)";
    const QByteArray styles =
        R"(<number:number-style style:name="N1" )"
        R"(xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0">)"
        R"(<number:number number:display-factor=")" +
        factor +
        R"("/></number:number-style><style:style style:name="ce1" style:family="table-cell" )"
        R"(style:data-style-name="N1"/>)";
    return odsFile(table, styles);
}

/// The amount of the only figure, in billions.
double billionsOf(const Read& made)
{
    EXPECT_EQ(made.figures.counts.taken, 1);
    return made.figures.dataset.figures().empty()
               ? 0
               : inBillions(made.figures.dataset.figures()[0].amount).mid();
}

TEST(SheetTable, TakesAHeadingForWhatIsShownWhereThatIsAlsoWhatIsStored)
{
    for (const QByteArray& file : {xlsxShown("Capex (USD m)", "53000000000", "#,##0,,"),
                                   xlsxShown("Capex (USD bn)", "53000000000", "0.0,,,"),
                                   xlsxShown("Capex (USD m)", "53000", "#,##0"),
                                   odsShown("Capex (USD m)", "53000000000", "1000000"),
                                   odsShown("Capex (USD bn)", "53000000000", "1000000000")}) {
        const Read made = read(file);
        EXPECT_EQ(aboutOf(made.reading), QStringList());
        EXPECT_DOUBLE_EQ(billionsOf(made), 53);
    }
}

TEST(SheetTable, AsksForTheUnitWhereWhatIsShownIsNotWhatIsStored)
{
    for (const QByteArray& file : {xlsxShown("Capex (USD m)", "53000.5", "#,##0,"),
                                   odsShown("Capex (USD m)", "53000.5", "1000")}) {
        const Read open = read(file);
        ASSERT_EQ(aboutOf(open.reading), QStringList(QStringLiteral("unit")));
        const RecipeQuestion& question = open.reading.recipe.questions.front();
        EXPECT_EQ(question.sample, QStringLiteral("53.0005 = 53000.5 / 1000"));
        EXPECT_EQ(question.readings,
                  (QStringList{QStringLiteral("million"), QStringLiteral("billion"),
                               QStringLiteral("thousand")}));
        EXPECT_EQ(question.answer, QStringLiteral("--set unit=million"));
        for (const auto& [unit, billions] :
             {std::pair("million", 0.0530005), std::pair("billion", 53.0005)}) {
            RecipeWishes wishes;
            wishes.constants.insert(QStringLiteral("unit"), QString::fromLatin1(unit));
            const Read made = read(file, wishes);
            EXPECT_EQ(aboutOf(made.reading), QStringList()) << unit;
            EXPECT_DOUBLE_EQ(billionsOf(made), billions) << unit;
            const RecipeReading again = readRecipe(recipeText(made.reading.recipe));
            ASSERT_TRUE(again.wishes);
            EXPECT_DOUBLE_EQ(billionsOf(read(file, *again.wishes)), billions) << "by its recipe";
        }
    }
}

TEST(SheetTable, AsksWhatIsShownWhereNothingSaysTheUnit)
{
    const Read open = read(xlsxShown("Capex (USD)", "53000000000", "#,##0,,&quot;m&quot;"));
    ASSERT_EQ(aboutOf(open.reading), QStringList(QStringLiteral("unit")));
    EXPECT_EQ(open.reading.recipe.questions.front().sample,
              QStringLiteral("53000 = 53000000000 / 1000000"));
    EXPECT_EQ(open.reading.recipe.questions.front().answer, QStringLiteral("--set unit=million"));
}

TEST(SheetTable, RefusesRowsWithoutTheirValues)
{
    const QByteArray head = "<row><c t=\"inlineStr\"><is><t>Company</t></is></c><c "
                            "t=\"inlineStr\"><is><t>Value (USD bn)</t></is></c></row>";
    RecipeWishes wishes;
    wishes.constants = {{QStringLiteral("period"), QStringLiteral("2025")},
                        {QStringLiteral("announced"), QStringLiteral("2025-01-24")}};
    const QByteArray meta = "<row><c t=\"inlineStr\"><is><t>Meta</t></is></c>";
    const Read table =
        read(xlsxFile("<sheetData>" + head + meta + "<c t=\"e\"><v>#N/A</v></c></row>" + meta +
                      "<c><f>SUM(B9:B10)</f></c></row>" + meta +
                      "<c s=\"2\"><v>0.125</v></c></row></sheetData>"),
             wishes);
    EXPECT_EQ(table.figures.counts, (RowCounts{4, 0, 3, 1}));
    std::vector<Found> found;
    for (const RowAccount& row : table.figures.rows) {
        for (const Finding& reason : row.reasons) {
            found.push_back(reason.fault.found.code);
        }
    }
    EXPECT_THAT(found, testing::ElementsAre(Found::ErrorCell, Found::NoValue, Found::Percentage));
}

TEST(SheetTable, JoinsHeadingsThatAreMerged)
{
    const QList<QByteArrayList> rows{
        {"Plans and results of the year"},
        {"Company", "Capex (USD bn)", "", "Revenue (USD bn)", "", "Announced"},
        {"", "2024", "2025", "2024", "2025", ""},
        {"Meta", "39.2", "65", "164.5", "180", "2025-01-24"}};
    const Read table =
        read(xlsxFile(sheetOf(rows) + merged({"A1:F1", "A2:A3", "B2:C2", "D2:E2", "F2:F3"})));
    EXPECT_THAT(
        fieldsOf(table.reading),
        testing::ElementsAre(
            QStringLiteral("Company=company"), QStringLiteral("Capex (USD bn) 2024=value"),
            QStringLiteral("Capex (USD bn) 2025=value"), QStringLiteral("Revenue (USD bn) 2024="),
            QStringLiteral("Revenue (USD bn) 2025="), QStringLiteral("Announced=announced")));
    EXPECT_EQ(table.figures.counts, (RowCounts{4, 1, 0, 3}));
    EXPECT_EQ(table.figures.dataset.figures().size(), 2U);
    RecipeWishes wishes;
    wishes.headerRow = 3;
    EXPECT_EQ(fieldsOf(read(xlsxFile(sheetOf(rows) +
                                     merged({"A1:F1", "A2:A3", "B2:C2", "D2:E2", "F2:F3"})),
                            wishes)
                           .reading),
              fieldsOf(table.reading));
}

TEST(SheetTable, KnowsWhatStandsAboveSeveralHeadings)
{
    const Read table =
        read(xlsxFile(sheetOf({{"", "Capex (USD bn)", "", "Revenue (USD bn)", ""},
                               {"Company", "2024", "2025", "2024", "2025", "Announced"},
                               {"Meta", "39.2", "65", "164.5", "180", "2025-01-24"}}) +
                      merged({"B1:C1", "D1:E1"})));
    EXPECT_EQ(table.figures.counts, (RowCounts{3, 1, 0, 2}));
    EXPECT_EQ(table.figures.dataset.figures().size(), 2U);
    EXPECT_EQ(table.reading.recipe.headerRow, 2);
}

TEST(SheetTable, TakesNoTitleForAHeading)
{
    const Read table = read(xlsxFile(sheetOf({{"Capex plans in USD billion"},
                                              {"Company", "Value", "Year", "Announced"},
                                              {"Meta", "65", "2025", "2025-01-24"}}) +
                                     merged({"A1:D1"})));
    EXPECT_EQ(aboutOf(table.reading), QStringList());
    EXPECT_THAT(fieldsOf(table.reading),
                testing::ElementsAre(QStringLiteral("Company=company"),
                                     QStringLiteral("Value=value"), QStringLiteral("Year=period"),
                                     QStringLiteral("Announced=announced")));
}

TEST(SheetTable, TakesNoRowOfDataForAHeading)
{
    const Read table = read(xlsxFile(sheetOf({{"Company", "", "Value (USD bn)", "", "Announced"},
                                              {"Meta", "x", "65", "66", ""}}) +
                                     merged({"A1:B1", "C1:D1"})));
    EXPECT_EQ(table.reading.recipe.headerRow, 1);
    EXPECT_EQ(table.figures.rows[1].fate, RowFate::Refused);
}

TEST(SheetTable, ReadsACellOverSeveralRowsInEachOfThemUnlessItIsAnAmount)
{
    const QList<QByteArrayList> rows{{"Company", "Value (USD bn)", "Year", "Announced"},
                                     {"Meta", "39.2", "2024", "2025-01-24"},
                                     {"", "65", "2025", ""},
                                     {"Amazon", "83", "2024", "2025-02-06"},
                                     {"Amazon", "", "2025", "2025-02-06"}};
    const Read table = read(xlsxFile(sheetOf(rows) + merged({"A2:A3", "D2:D3", "B4:B5"})));
    EXPECT_EQ(table.figures.counts, (RowCounts{5, 3, 1, 1}));
    EXPECT_EQ(table.figures.dataset.figures()[1].company.text(), QStringLiteral("meta"));
    EXPECT_EQ(table.figures.dataset.figures()[1].announced, QDate(2025, 1, 24));
    EXPECT_EQ(table.figures.rows[4].fate, RowFate::Refused);
}

TEST(SheetTable, TakesAnEndOverSeveralRowsForTheFirstAlone)
{
    const Read table =
        read(xlsxFile(sheetOf({{"Company", "Low (USD bn)", "High (USD bn)", "Year", "Announced"},
                               {"Meta", "60", "65", "2025", "2025-01-24"},
                               {"Meta", "", "70", "2026", "2025-01-24"}}) +
                      merged({"B2:B3"})));
    ASSERT_EQ(table.figures.dataset.figures().size(), 2U);
    EXPECT_EQ(table.figures.dataset.figures()[0].amount.low, 60);
    EXPECT_FALSE(table.figures.dataset.figures()[1].amount.low.has_value());
}

/// A workbook whose sheets are the given rows.
QByteArray bookOf(const QList<QList<QByteArrayList>>& sheets)
{
    QByteArray tables;
    for (const auto& rows : sheets) {
        tables += "<table:table table:name=\"S" +
                  QByteArray::number(tables.count("</table:table>") + 1) + "\">";
        for (const QByteArrayList& cells : rows) {
            tables += "<table:table-row>";
            for (const QByteArray& cell : cells) {
                tables += "<table:table-cell office:value-type=\"string\"><text:p>" + cell +
                          "</text:p></table:table-cell>";
            }
            tables += "</table:table-row>";
        }
        tables += "</table:table>";
    }
    return odsFile(tables);
}

TEST(SheetTable, IsTheOneSheetThatHasATable)
{
    const QList<QByteArrayList> table{{"Company", "Value"}, {"Meta", "$65bn"}};
    const QList<QByteArrayList> notes{{"Read me first"}};
    const auto sheetOf = [](const QList<QList<QByteArrayList>>& sheets) {
        const TableReading reading = readTable(bookOf(sheets), {});
        return *reading.recipe.sheet + (aboutOf(reading).contains(QStringLiteral("sheet"))
                                            ? QStringLiteral("?")
                                            : QString());
    };
    EXPECT_EQ(sheetOf({table}), QStringLiteral("S1"));
    EXPECT_EQ(sheetOf({notes, {}, table}), QStringLiteral("S3"));
    EXPECT_EQ(sheetOf({notes, table, table}), QStringLiteral("S2?"));
    EXPECT_EQ(sheetOf({{}, notes}), QStringLiteral("S2"));
    EXPECT_EQ(sheetOf({notes, notes}), QStringLiteral("S1?"));
    EXPECT_EQ(sheetOf({{}, {}}), QStringLiteral("S1"));
}

TEST(SheetTable, IsTheSheetThatSomebodyNames)
{
    const QList<QByteArrayList> table{{"Company", "Value"}, {"Meta", "$65bn"}};
    RecipeWishes wishes;
    wishes.sheet = QStringLiteral("s2");
    const TableReading second = readTable(bookOf({table, table}), wishes);
    EXPECT_EQ(second.recipe.sheet, QStringLiteral("S2"));
    EXPECT_FALSE(aboutOf(second).contains(QStringLiteral("sheet")));
    wishes.sheet = QStringLiteral("S3");
    const TableReading none = readTable(bookOf({table, table}), wishes);
    ASSERT_TRUE(none.fault);
    EXPECT_EQ(*none.fault, Fault({Found::NoSheet, QStringLiteral("S3")},
                                 {Expected::OneOf, QStringLiteral("S1, S2")}));
}

TEST(SheetTable, TellsOfHiddenSheetsAndColumns)
{
    const QByteArray cells = "<table:table-row><table:table-cell office:value-type=\"string\">"
                             "<text:p>Company</text:p></table:table-cell></table:table-row>";
    const QByteArray file = odsFile(
        "<table:table table:name=\"A\"><table:table-column table:visibility=\"collapse\"/>" +
        cells + "</table:table><table:table table:name=\"B\" table:style-name=\"unseen\">" + cells +
        "</table:table>");
    EXPECT_EQ(readTable(file, {}).notes,
              (std::vector<Fault>{Message(Found::HiddenSheet, QStringLiteral("B")),
                                  Message(Found::HiddenColumn, QStringLiteral("Company"))}));
    RecipeWishes wishes;
    wishes.sheet = QStringLiteral("B");
    EXPECT_EQ(readTable(file, wishes).notes,
              (std::vector<Fault>{Message(Found::HiddenSheetRead, QStringLiteral("B"))}));
}

} // namespace
} // namespace capex
