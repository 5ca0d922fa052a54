// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/sheet/workbook.h"
#include "model/formats/sheet/xml_part.h"
#include "tests/support/printers.h"
#include "tests/support/sheet_files.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

SheetOutcome firstSheet(const QByteArray& file)
{
    const auto book = openWorkbook(file);
    return book ? (*book)->sheet(0) : SheetOutcome(book.error());
}

QList<QStringList> cellsIn(const QByteArray& file)
{
    const auto sheet = firstSheet(file);
    EXPECT_TRUE(sheet) << (sheet ? "" : sheet.error().part.toStdString());
    return sheet ? cellsOf(**sheet) : QList<QStringList>();
}

std::vector<CellType> typesIn(const QByteArray& file)
{
    const auto sheet = firstSheet(file);
    EXPECT_TRUE(sheet);
    TableRow row;
    (*sheet)->read(0, row);
    return row.types;
}

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(u'|');
}

QByteArray rows(const QByteArray& inner)
{
    return "<sheetData>" + inner + "</sheetData>";
}

QByteArray row(const QByteArray& cells)
{
    return rows("<row>" + cells + "</row>");
}

/// What is wrong with a workbook, as "PART:LINE CODE".
struct Flaw
{
    QString part;
    int line = 0;
    Found found = Found::Nothing;

    friend bool operator==(const Flaw&, const Flaw&) = default;
};

std::ostream& operator<<(std::ostream& stream, const Flaw& flaw)
{
    return stream << flaw.part.toStdString() << ':' << flaw.line << ' '
                  << static_cast<int>(flaw.found);
}

Flaw flawOf(const QByteArray& file)
{
    const auto sheet = firstSheet(file);
    return sheet ? Flaw()
                 : Flaw{sheet.error().part, sheet.error().line, sheet.error().fault.found.code};
}

TEST(Xlsx, ReadsCellsOfEveryType)
{
    const QByteArray file = xlsxFile(
        row("<c t=\"s\"><v>1</v></c><c t=\"inlineStr\"><is><t>here</t></is></c>"
            "<c><v>17.699999999999999</v></c><c t=\"n\" s=\"3\"><v>8.0000000000000000E+10</v></c>"
            "<c s=\"1\"><v>45681</v></c><c s=\"2\"><v>0.125</v></c><c t=\"b\"><v>1</v></c>"
            "<c t=\"e\"><f>NA()</f><v>#N/A</v></c><c t=\"str\"><f>A1</f><v>text</v></c>"
            "<c t=\"d\"><v>2025-01-24T00:00:00</v></c><c><f>A1+1</f></c><c s=\"1\"/>"),
        "<si><t>zero</t></si><si><t>one</t></si>");
    EXPECT_EQ(cellsIn(file), QList<QStringList>{words("one|here|17.7|80000000000|2025-01-24|12.5%|"
                                                      "TRUE|#N/A|text|2025-01-24|=A1+1")});
    using enum CellType;
    EXPECT_EQ(typesIn(file), (std::vector{Text, Text, Number, Number, Date, Number, Text, Error,
                                          Text, Date, Formula}));
}

TEST(Xlsx, JoinsRunsAndLeavesOutHowTheyArePronounced)
{
    const QByteArray file = xlsxFile(
        row("<c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c>"
            "<c t=\"inlineStr\"><is><r><t>in</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> "
            "runs</t></r></is></c>"),
        "<si><r><t xml:space=\"preserve\">Tokyo </t></r><r><rPr><t>no</t></rPr><t>東京</t></r>"
        "<rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\"/></si>"
        "<si><t>a_x000A_b_x005F_x0041_</t></si>");
    EXPECT_EQ(cellsIn(file), QList<QStringList>{words("Tokyo 東京|a\nb_x0041_|in runs")});
}

TEST(Xlsx, PutsCellsWhereTheyAreAndRowsWhereTheyStand)
{
    const QByteArray file =
        xlsxFile("<dimension ref=\"A1:A1\"/>" +
                 rows("<row r=\"2\"><c r=\"B2\"><v>1</v></c><c><v>2</v></c><c r=\"E2\"><v>3</v></c>"
                      "</row><row><c><v>4</v></c></row><row r=\"6\" hidden=\"1\"><c r=\"A6\">"
                      "<v>5</v></c></row><row r=\"900000\"><c r=\"A900000\" s=\"1\"/></row>"));
    EXPECT_EQ(cellsIn(file),
              (QList<QStringList>{{}, words("|1|2||3"), words("4"), {}, {}, words("5")}));
    TableRow read;
    (*firstSheet(file))->read(5, read);
    EXPECT_TRUE(read.isHidden);
    EXPECT_EQ(read.number, 6);
    (*firstSheet(file))->read(2, read);
    EXPECT_FALSE(read.isHidden);
}

TEST(Xlsx, KnowsMergedAndHidden)
{
    const auto sheet = firstSheet(
        xlsxFile("<cols><col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"4\" max=\"4\"/></cols>" +
                 row("<c><v>1</v></c>") +
                 "<mergeCells><mergeCell ref=\"B3:D3\"/><mergeCell ref=\"A1:A2\"/></mergeCells>"));
    ASSERT_TRUE(sheet);
    EXPECT_FALSE((*sheet)->isHidden(0));
    EXPECT_TRUE((*sheet)->isHidden(1));
    EXPECT_TRUE((*sheet)->isHidden(2));
    EXPECT_FALSE((*sheet)->isHidden(3));
    const auto merged = (*sheet)->merged();
    ASSERT_EQ(merged.size(), 2U);
    EXPECT_EQ(merged[0], (MergedCells{1, 2, 0, 0}));
    EXPECT_EQ(merged[1], (MergedCells{3, 3, 1, 3}));
}

TEST(Xlsx, CountsDaysFrom1904WhereTheWorkbookDoes)
{
    ZipMembers parts = xlsxParts(row("<c s=\"1\"><v>44219</v></c>"));
    for (auto& part : parts) {
        part.second.replace("<sheets>", "<workbookPr date1904=\"true\"/><sheets>");
    }
    EXPECT_EQ(cellsIn(zipFile(parts)), QList<QStringList>{words("2025-01-24")});
}

TEST(Xlsx, TakesNoZeroForTheValueOfAFormulaThatWasNeverComputed)
{
    const QByteArray cells = row("<c><f>A2</f><v>0</v></c><c><f>A2</f><v>5</v></c><c><v>0</v></c>");
    EXPECT_EQ(cellsIn(xlsxFile(cells)), QList<QStringList>{words("0|5|0")});
    ZipMembers parts = xlsxParts(cells);
    for (auto& part : parts) {
        part.second.replace("</sheets>", "</sheets><calcPr fullCalcOnLoad=\"1\"/>");
    }
    EXPECT_EQ(cellsIn(zipFile(parts)), QList<QStringList>{words("=A2|5|0")});
}

TEST(Xlsx, ReadsTheStrictFormAndAnyPrefix)
{
    ZipMembers parts = xlsxParts(row("<c t=\"s\"><v>0</v></c><c><v>2</v></c>"));
    for (auto& [name, content] : parts) {
        content.replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships");
        content.replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://purl.oclc.org/ooxml/spreadsheetml/main");
    }
    EXPECT_EQ(cellsIn(zipFile(parts)), QList<QStringList>{words("one|2")});
    const QByteArray prefixed =
        "<x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
        "<x:sheetData><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>";
    EXPECT_EQ(cellsIn(zipFile(with(parts, "xl/worksheets/sheet1.xml", prefixed))),
              QList<QStringList>{words("7")});
}

TEST(Xlsx, NamesSheetsAndThoseThatAreHidden)
{
    ZipMembers parts = xlsxParts(row("<c><v>1</v></c>"));
    for (auto& part : parts) {
        part.second.replace("</sheets>",
                            "<sheet name=\"Old &amp; new\" sheetId=\"2\" state=\"veryHidden\" "
                            "r:id=\"rId1\"/></sheets>");
    }
    const auto book = openWorkbook(zipFile(parts));
    ASSERT_TRUE(book);
    EXPECT_EQ((*book)->sheets(), (std::vector<SheetName>{{QStringLiteral("Data"), false},
                                                         {QStringLiteral("Old & new"), true}}));
}

TEST(Xlsx, SaysWhereItIsBroken)
{
    const QString sheet = QStringLiteral("xl/worksheets/sheet1.xml");
    const QString book = QStringLiteral("xl/workbook.xml");
    const ZipMembers parts = xlsxParts(row("<c t=\"s\"><v>0</v></c>"));
    const auto broken = [&](const char* name, const QByteArray& content) {
        return flawOf(zipFile(with(parts, name, content)));
    };
    using enum Found;
    EXPECT_EQ(broken("xl/worksheets/sheet1.xml", {}), (Flaw{{}, 0, NoPart}));
    EXPECT_EQ(broken("xl/workbook.xml", {}), (Flaw{{}, 0, NoPart}));
    EXPECT_EQ(broken("xl/sharedStrings.xml", {}), (Flaw{{}, 0, NoPart}));
    EXPECT_EQ(broken("xl/_rels/workbook.xml.rels", {}), (Flaw{book, 2, NoPart}));
    EXPECT_EQ(broken("_rels/.rels", {}), (Flaw{QStringLiteral("_rels/.rels"), 0, OtherZip}));
    EXPECT_EQ(broken("xl/workbook.xml", "<document/>"), (Flaw{book, 1, OtherZip}));
    EXPECT_EQ(broken("xl/worksheets/sheet1.xml", "<worksheet>\n<sheetData>\n<row>"),
              (Flaw{sheet, 3, BadXml}));
    EXPECT_EQ(broken("xl/worksheets/sheet1.xml", ""), (Flaw{sheet, 1, BadXml}));
    EXPECT_EQ(broken("xl/worksheets/sheet1.xml", "\n\n<a></b>"), (Flaw{sheet, 3, BadXml}));
    const std::pair<QByteArray, Found> cells[]{
        {"<c t=\"s\"><v>1</v></c>", SharedTextBeyond},
        {"<c t=\"s\"><v>-1</v></c>", SharedTextBeyond},
        {"<c t=\"s\"><v>x</v></c>", SharedTextBeyond},
        {"<c><v>12a</v></c>", Text},
        {"<c><v>1e999</v></c>", Text},
        {"<c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>2</v></c>", Text},
        {"<c r=\"A2\"><v>1</v></c>", Text},
        {"<c r=\"1\"><v>1</v></c>", Text},
        {"<c r=\"ZZZZZZZZ1\"><v>1</v></c>", Text},
        {"<c r=\"ALM1\"><v>1</v></c>", ManyCells},
        {"<c t=\"inlineStr\"><is><t>" + QByteArray(40'000, 'x') + "</t></is></c>", LongCell},
    };
    for (const auto& [cell, found] : cells) {
        EXPECT_EQ(flawOf(xlsxFile(row(cell))), (Flaw{sheet, 2, found})) << cell.left(80).data();
    }
    EXPECT_EQ(flawOf(xlsxFile(rows("<row r=\"2\"/><row r=\"2\"/>"))), (Flaw{sheet, 2, Text}));
    EXPECT_EQ(flawOf(xlsxFile(rows("<row r=\"1048577\"><c><v>1</v></c></row>"))),
              (Flaw{sheet, 2, ManyRows}));
    EXPECT_EQ(flawOf(xlsxFile("<mergeCells><mergeCell ref=\"A1:\"/></mergeCells>")),
              (Flaw{sheet, 2, Text}));
}

TEST(Xlsx, DefinesNothingAndNestsOnlySoDeep)
{
    const QString sheet = QStringLiteral("xl/worksheets/sheet1.xml");
    const ZipMembers parts = xlsxParts({});
    const QByteArray bomb = "<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;&b;\">]>\n"
                            "<worksheet><sheetData><row><c t=\"str\"><v>&c;</v></c></row>"
                            "</sheetData></worksheet>";
    EXPECT_EQ(flawOf(zipFile(with(parts, "xl/worksheets/sheet1.xml", bomb))),
              (Flaw{sheet, 1, Found::DocumentType}));
    const auto nested = [&](int levels) {
        return zipFile(
            with(parts, "xl/worksheets/sheet1.xml",
                 QByteArray("<a>").repeated(levels) + QByteArray("</a>").repeated(levels)));
    };
    EXPECT_EQ(flawOf(nested(mostXmlLevels)), Flaw());
    EXPECT_EQ(flawOf(nested(mostXmlLevels + 1)), (Flaw{sheet, 1, Found::DeepMarkup}));
}

TEST(Xlsx, IsToldFromOtherFilesByItsContent)
{
    EXPECT_EQ(flawOf(zipFile({{"a.txt", "a"}})).found, Found::OtherZip);
    EXPECT_EQ(flawOf("PK\x03\x04").found, Found::TornZip);
    const QByteArray compound("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 Workbook", 18);
    EXPECT_EQ(flawOf(compound).found, Found::OldWorkbook);
    EXPECT_EQ(
        flawOf(compound + QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32)).found,
        Found::Encrypted);
    EXPECT_TRUE(looksLikeWorkbook(compound));
    EXPECT_FALSE(looksLikeWorkbook("PK,Value\n"));
}

TEST(Xlsx, HasOnlySoManySheets)
{
    ZipMembers parts = xlsxParts(row("<c><v>1</v></c>"));
    QByteArray more;
    for (int sheet = 2; sheet <= mostSheets; ++sheet) {
        more += "<sheet name=\"" + QByteArray::number(sheet) + "\" r:id=\"rId1\"/>";
    }
    const auto withSheets = [&](const QByteArray& sheets) {
        ZipMembers changed = parts;
        for (auto& part : changed) {
            part.second.replace("</sheets>", sheets + "</sheets>");
        }
        return flawOf(zipFile(changed)).found;
    };
    EXPECT_EQ(withSheets(more), Found::Nothing);
    EXPECT_EQ(withSheets(more + "<sheet name=\"more\" r:id=\"rId1\"/>"), Found::ManySheets);
}

} // namespace
} // namespace capex
