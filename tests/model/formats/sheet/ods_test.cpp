// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/sheet/workbook.h"
#include "tests/support/printers.h"
#include "tests/support/sheet_files.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

SheetOutcome sheetOf(const QByteArray& tables, std::size_t index = 0)
{
    const auto book = openWorkbook(odsFile(tables));
    return book ? (*book)->sheet(index) : SheetOutcome(book.error());
}

QByteArray table(const QByteArray& rows)
{
    return "<table:table table:name=\"Data\">" + rows + "</table:table>";
}

QByteArray row(const QByteArray& cells)
{
    return "<table:table-row>" + cells + "</table:table-row>";
}

QByteArray cell(const QByteArray& attributes, const QByteArray& inner = {})
{
    return "<table:table-cell " + attributes + ">" + inner + "</table:table-cell>";
}

QByteArray text(const QByteArray& inner)
{
    return cell("office:value-type=\"string\"", "<text:p>" + inner + "</text:p>");
}

QList<QStringList> cellsIn(const QByteArray& tables)
{
    const auto sheet = sheetOf(tables);
    EXPECT_TRUE(sheet);
    return sheet ? cellsOf(**sheet) : QList<QStringList>();
}

Found foundIn(const QByteArray& tables)
{
    const auto sheet = sheetOf(tables);
    return sheet ? Found::Nothing : sheet.error().fault.found.code;
}

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(u'|');
}

TEST(Ods, ReadsCellsOfEveryType)
{
    const QByteArray tables = table(row(
        cell("office:value-type=\"float\" office:value=\"17.699999999999999\"",
             "<text:p>18</text:p>") +
        cell("office:value-type=\"currency\" office:currency=\"USD\" office:value=\"8E10\"") +
        cell("office:value-type=\"percentage\" office:value=\"0.125\"", "<text:p>13%</text:p>") +
        cell("office:value-type=\"date\" office:date-value=\"2025-01-24\"",
             "<text:p>24/01/25</text:p>") +
        cell("office:value-type=\"date\" office:date-value=\"2025-01-24T10:30:00\"") +
        cell("office:value-type=\"date\" office:date-value=\"2025-01-24T00:00:00.000\"") +
        cell("office:value-type=\"time\" office:time-value=\"PT36H00M00S\"") +
        cell("office:value-type=\"boolean\" office:boolean-value=\"true\"") + text("words") +
        cell("table:formula=\"of:=NA()\" office:value-type=\"string\" office:string-value=\"\" "
             "calcext:value-type=\"error\"",
             "<text:p>#N/A</text:p>") +
        cell("table:formula=\"of:=[.A1]/0\" office:value-type=\"string\"",
             "<text:p>#DIV/0!</text:p>") +
        cell("table:formula=\"of:=[.A1]+1\"")));
    EXPECT_EQ(cellsIn(tables),
              QList<QStringList>{
                  words("17.7|80000000000|12.5%|2025-01-24|2025-01-24 10:30:00|2025-01-24|36:00:00|"
                        "TRUE|words|#N/A|#DIV/0!|=[.A1]+1")});
    TableRow read;
    (*sheetOf(tables))->read(0, read);
    using enum CellType;
    EXPECT_EQ(read.types, (std::vector{Number, Number, Number, Date, Date, Date, Text, Text, Text,
                                       Error, Error, Formula}));
}

TEST(Ods, TakesParagraphsAndNoAnnotations)
{
    EXPECT_EQ(cellsIn(table(row(
                  cell("office:value-type=\"string\"",
                       "<office:annotation><text:p>by me</text:p></office:annotation>"
                       "<text:p>first</text:p><text:p>second</text:p>") +
                  text("a<text:s/><text:s text:c=\"2\"/>b<text:tab/>c<text:line-break/>d") +
                  text("  some\n <text:span>more <text:a>text</text:a></text:span>\t") +
                  text("<text:ruby><text:ruby-base>東京</text:ruby-base><text:ruby-text>とうきょう"
                       "</text:ruby-text></text:ruby>") +
                  cell("office:value-type=\"string\" office:string-value=\"said\"")))),
              QList<QStringList>{words("first\nsecond|a   b\tc\nd|some more text |東京|said")});
}

TEST(Ods, RepeatsCellsAndRowsAndSpendsNothingOnEmptyOnes)
{
    const QByteArray one = cell("office:value-type=\"float\" office:value=\"1\" "
                                "table:number-columns-repeated=\"2\"");
    const QByteArray tables = table(
        "<table:table-column table:number-columns-repeated=\"16384\"/>" +
        row("<table:table-cell table:number-columns-repeated=\"2\"/>" + one +
            "<table:table-cell table:number-columns-repeated=\"16380\"/>") +
        "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell/></table:table-row>"
        "<table:table-row-group><table:table-header-rows>"
        "<table:table-row table:number-rows-repeated=\"3\" table:visibility=\"filter\">" +
        text("x") +
        "</table:table-row></table:table-header-rows></table:table-row-group>"
        "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell "
        "table:number-columns-repeated=\"16384\"/></table:table-row>");
    EXPECT_EQ(cellsIn(tables),
              (QList<QStringList>{words("||1|1"), {}, {}, words("x"), words("x"), words("x")}));
    TableRow read;
    (*sheetOf(tables))->read(5, read);
    EXPECT_TRUE(read.isHidden);
    EXPECT_EQ(read.number, 6);
}

TEST(Ods, RefusesRepetitionsThatWouldFillTheMemory)
{
    const QByteArray value = "office:value-type=\"float\" office:value=\"1\" ";
    EXPECT_EQ(foundIn(table(row(cell(value + "table:number-columns-repeated=\"16384\"")))),
              Found::ManyCells);
    EXPECT_EQ(foundIn(table("<table:table-row table:number-rows-repeated=\"99999999999\">" +
                            cell(value) + "</table:table-row>")),
              Found::ManyRows);
    EXPECT_EQ(foundIn(table("<table:table-row table:number-rows-repeated=\"1048576\">" +
                            cell(value) + "</table:table-row>")),
              Found::Nothing);
    EXPECT_EQ(foundIn(table("<table:table-row table:number-rows-repeated=\"99999999999\">"
                            "<table:table-cell/></table:table-row>")),
              Found::Nothing);
}

TEST(Ods, KnowsMergedAndHidden)
{
    const auto sheet = sheetOf(table(
        "<table:table-column/><table:table-column table:visibility=\"collapse\" "
        "table:number-columns-repeated=\"2\"/>" +
        row(cell("table:number-columns-spanned=\"3\" office:value-type=\"string\"",
                 "<text:p>wide</text:p>") +
            "<table:covered-table-cell table:number-columns-repeated=\"2\"><text:p>unseen</text:p>"
            "</table:covered-table-cell>" +
            text("next"))));
    ASSERT_TRUE(sheet);
    EXPECT_EQ(cellsOf(**sheet), QList<QStringList>{words("wide|||next")});
    ASSERT_EQ((*sheet)->merged().size(), 1U);
    EXPECT_EQ((*sheet)->merged()[0], (MergedCells{1, 1, 0, 2}));
    EXPECT_FALSE((*sheet)->isHidden(0));
    EXPECT_TRUE((*sheet)->isHidden(1));
    EXPECT_TRUE((*sheet)->isHidden(2));
    EXPECT_FALSE((*sheet)->isHidden(3));
}

TEST(Ods, HasSheetsInTheirOrder)
{
    const QByteArray tables = "<table:calculation-settings/>" + table(row(text("one"))) +
                              "<table:table table:name=\"Old\" table:style-name=\"unseen\">" +
                              row(text("two")) + "</table:table><table:named-expressions/>";
    const auto book = openWorkbook(odsFile(tables));
    ASSERT_TRUE(book);
    EXPECT_EQ((*book)->sheets(), (std::vector<SheetName>{{QStringLiteral("Data"), false},
                                                         {QStringLiteral("Old"), true}}));
    EXPECT_EQ(cellsOf(**(*book)->sheet(1)), QList<QStringList>{words("two")});
    const auto heads = (*book)->heads(50);
    ASSERT_TRUE(heads);
    EXPECT_EQ(heads->size(), 2U);
    EXPECT_EQ(cellsOf(*(*heads)[0]), QList<QStringList>{words("one")});
}

TEST(Ods, SaysWhatIsWrongWithIt)
{
    const auto found = [](const ZipMembers& members) {
        const auto book = openWorkbook(zipFile(members));
        return book ? Found::Nothing : book.error().fault.found.code;
    };
    const std::pair<QByteArray, QByteArray> type{"mimetype",
                                                 "application/vnd.oasis.opendocument.spreadsheet"};
    EXPECT_EQ(found({type}), Found::NoPart);
    EXPECT_EQ(found({type, {"content.xml", "<a"}}), Found::BadXml);
    EXPECT_EQ(found({type, {"content.xml", "<!DOCTYPE a><a/>"}}), Found::DocumentType);
    EXPECT_EQ(found({type,
                     {"content.xml", "\x12\x34"},
                     {"META-INF/manifest.xml", "<manifest:encryption-data/>"}}),
              Found::Encrypted);
    EXPECT_EQ(foundIn(table(row(cell("office:value-type=\"float\" office:value=\"many\"")))),
              Found::Text);
    EXPECT_EQ(found({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", ""}}),
              Found::OtherZip);
}

} // namespace
} // namespace capex
