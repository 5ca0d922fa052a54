// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/sheet/html_page.h"
#include "tests/support/printers.h"
#include "tests/support/sheet_files.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

QList<QStringList> cellsIn(const QByteArray& page, std::size_t index = 0)
{
    const auto book = openHtml(page);
    EXPECT_TRUE(book);
    if (!book || index >= (*book)->sheets().size()) {
        return {};
    }
    const auto table = (*book)->sheet(index);
    EXPECT_TRUE(table);
    return table ? cellsOf(**table) : QList<QStringList>();
}

Found foundIn(const QByteArray& page)
{
    const auto book = openHtml(page);
    return book ? Found::Nothing : book.error().fault.found.code;
}

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(u'|');
}

TEST(HtmlPage, ReadsRowsAndCellsOfATable)
{
    EXPECT_EQ(cellsIn("<html><body><p>Plans</p><table border=1><caption>USD bn</caption><thead><tr>"
                      "<th>Company<th>2025</thead><tbody><tr><td> Meta\n Platforms </td><td>65"
                      "<tr><td>A&amp;B &eacute;&#20013;&nbsp;x<td></table></body></html>"),
              (QList<QStringList>{words("USD bn"), words("Company|2025"),
                                  words("Meta Platforms|65"), words("A&B é中 x")}));
}

TEST(HtmlPage, DividesLinesAndLeavesOutWhatIsNotSeen)
{
    EXPECT_EQ(cellsIn("<table><tr><td>two<br>lines<td><p>one</p><p>two</p><td><b>bo</b>ld"
                      "<script>x()</script><style>td{}</style><!-- no --></table>"),
              QList<QStringList>{words("two\nlines|one\ntwo|bold")});
}

TEST(HtmlPage, KnowsCellsOverSeveralRowsAndColumns)
{
    const QByteArray page = "<table><tr><td rowspan=2>Company<td colspan=2>Capex<td rowspan=3>x"
                            "<tr><td>2024<td>2025<tr><td>Meta<td>39<td>65<tr><td>A<td>1<td>2<td>3"
                            "</table>";
    EXPECT_EQ(cellsIn(page), (QList<QStringList>{words("Company|Capex||x"), words("|2024|2025"),
                                                 words("Meta|39|65"), words("A|1|2|3")}));
    const auto book = openHtml(page);
    const auto table = (*book)->sheet(0);
    const auto merged = (*table)->merged();
    ASSERT_EQ(merged.size(), 3U);
    EXPECT_EQ(merged[0], (MergedCells{1, 2, 0, 0}));
    EXPECT_EQ(merged[1], (MergedCells{1, 1, 1, 2}));
    EXPECT_EQ(merged[2], (MergedCells{1, 3, 3, 3}));
    EXPECT_EQ(cellsIn("<table><tbody><tr><td rowspan=9>a</tbody><tbody><tr><td>b</table>"),
              (QList<QStringList>{words("a"), words("b")}));
    EXPECT_EQ(cellsIn("<table><tr><td colspan=0>a<td colspan=-1>b<td colspan=x>c</table>"),
              QList<QStringList>{words("a|b|c")});
    EXPECT_EQ(cellsIn("<table><tr><td colspan=99999999>a<tr><td>b</table>").size(), 2);
}

TEST(HtmlPage, LeavesATableInsideOfAnotherAlone)
{
    const QByteArray page = "<table><tr><td>outer<table><tr><td>inner</table><td>next</table>"
                            "<table hidden><tr><td>unseen</table>";
    EXPECT_EQ(cellsIn(page), QList<QStringList>{words("outer|next")});
    EXPECT_EQ(cellsIn(page, 1), QList<QStringList>{words("inner")});
    const auto book = openHtml(page);
    EXPECT_EQ((*book)->sheets(), (std::vector<SheetName>{{QStringLiteral("table 1"), false},
                                                         {QStringLiteral("table 2"), false},
                                                         {QStringLiteral("table 3"), true}}));
}

TEST(HtmlPage, TellsHiddenRows)
{
    const auto book = openHtml("<table><tr style='Display: none'><td>a<tr><td>b</table>");
    TableRow row;
    const auto table = (*book)->sheet(0);
    (*table)->read(0, row);
    EXPECT_TRUE(row.isHidden);
    (*table)->read(1, row);
    EXPECT_FALSE(row.isHidden);
}

TEST(HtmlPage, ReadsTheEncodingThatItNames)
{
    const auto only = [](const QByteArray& page) { return cellsIn(page).value(0).value(0); };
    EXPECT_EQ(only("<table><tr><td>\xc3\xa9</table>"), QStringLiteral("é"));
    EXPECT_EQ(only("<meta charset=gb2312><table><tr><td>\xb0\xa2\xc0\xef</table>"),
              QStringLiteral("阿里"));
    EXPECT_EQ(only("<table><tr><td>\xe9 \x80</table>"), QStringLiteral("é €"));
    const QString wide = QStringLiteral("<table><tr><td>é</table>");
    EXPECT_EQ(
        only("\xff\xfe" + QByteArray(reinterpret_cast<const char*>(wide.utf16()), 2 * wide.size())),
        QStringLiteral("é"));
}

TEST(HtmlPage, IsToldByItsBeginning)
{
    for (const char* const page :
         {"<!DOCTYPE html><p>", "  <html>", "<TABLE border=1>", "<!-- x -->\n<html>", "<meta a>",
          "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC>", "\xef\xbb\xbf<html>"}) {
        EXPECT_TRUE(looksLikeHtml(page)) << page;
    }
    for (const char* const text : {"", "Company,Value\n<table>,1", "<tables>,1", "<a>,b", "{}"}) {
        EXPECT_FALSE(looksLikeHtml(text)) << text;
    }
}

TEST(HtmlPage, RefusesWhatHoldsNoTableOrTooMuch)
{
    EXPECT_EQ(foundIn("<html><p>text"), Found::NoHtmlTable);
    EXPECT_EQ(foundIn("<html>" + QByteArray("<div>").repeated(100'000)), Found::DeepMarkup);
    EXPECT_EQ(foundIn(QByteArray("<table><tr><td>x</table>").repeated(257)), Found::ManySheets);
    EXPECT_EQ(foundIn("<table>" + QByteArray("<tr><td>x").repeated(50'000) + "</table>"),
              Found::Nothing);
    const auto book = openHtml("<table><tr>" + QByteArray("<td>x").repeated(1001) + "</table>");
    ASSERT_TRUE(book);
    EXPECT_EQ((*book)->sheet(0).error().fault.found.code, Found::ManyCells);
}

} // namespace
} // namespace capex
