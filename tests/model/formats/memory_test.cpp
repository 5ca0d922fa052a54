// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/figure_file.h"
#include "model/formats/sheet/html_page.h"
#include "model/formats/table/table_figures.h"
#include "model/wording/finding_words.h"
#include "tests/support/many_figures.h"
#include "tests/support/peak_memory.h"
#include "tests/support/project_paths.h"
#include "tests/support/sheet_files.h"

#include <gtest/gtest.h>

#include <QFile>

namespace capex {
namespace {

constexpr int many = 20'000; // figures or rows

const ReadContext& today()
{
    static const ReadContext context{QDate(2026, 11, 1), bundledFigures()};
    return context;
}

/// The most memory that a content and what is made of it take, as a multiple of `size`.
double timesOf(qint64 size, const QByteArray& content, const std::function<bool()>& read)
{
    (void)today(); // the bundled figures, which are read once
    const auto growth = peakGrowthOf(read);
    EXPECT_TRUE(growth) << "it was not read";
    return growth ? static_cast<double>(content.size() + *growth) / static_cast<double>(size) : 0;
}

double timesOfFigures(const QByteArray& content, const FigureFormat& format)
{
    return timesOf(content.size(), content,
                   [&] { return format.read(content, today()).dataset.has_value(); });
}

/// The same of a foreign table, of which every row but the heading is taken.
double timesOfTable(qint64 size, const QByteArray& content)
{
    return timesOf(size, content, [&] {
        return figuresOf(readTable(content, {}), today(), QStringLiteral("f")).counts.taken == many;
    });
}

using Cells = QByteArrayList;

/// A heading and `many` rows of plans.
QByteArray rowsOf(QByteArray (*rowOf)(const Cells& cells))
{
    QByteArray text = rowOf({"Firm", "Period", "Capex (USD m)", "Announced", "Comment"});
    for (int row = 0; row < many; ++row) {
        const QByteArray number = QByteArray::number(row);
        text += rowOf(
            {"Company " + QByteArray::number(row % 500), "FY" + QByteArray::number(2018 + row % 12),
             QByteArray::number(5000 + row % 500), "2024-02-" + QByteArray::number(10 + row % 17),
             "said in call number " + number});
    }
    return text;
}

QByteArray textRow(const Cells& cells)
{
    return cells.join(';') + '\n';
}

QByteArray htmlRow(const Cells& cells)
{
    return "<tr><td>" + cells.join("</td><td>") + "</td></tr>\n";
}

QByteArray xlsxRow(const Cells& cells)
{
    QByteArray row = "<row>";
    for (const QByteArray& cell : cells) {
        row += "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
    }
    return row + "</row>";
}

QByteArray odsRow(const Cells& cells)
{
    QByteArray row = "<table:table-row>";
    for (const QByteArray& cell : cells) {
        row += "<table:table-cell office:value-type=\"string\"><text:p>" + cell +
               "</text:p></table:table-cell>";
    }
    return row + "</table:table-row>";
}

/// The company facts of Meta, filed again and again.
QByteArray manyFilings()
{
    QFile file(projectPath(QStringLiteral("tests/data/edgar/meta_companyfacts.json")));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QByteArray content = file.readAll();
    const qsizetype begin = content.indexOf("[\n") + 1;
    const QByteArray filed = content.mid(begin, content.indexOf("}]", begin) + 1 - begin);
    return content.insert(begin, (filed + ',').repeated(many / 20));
}

/// As many currencies as the bank has.
QByteArray ratesOfTheBank(int days)
{
    QByteArray text = "Date,USD,CNY,";
    QByteArray rates = ",1.0950,7.8512,";
    for (char letter = 'A'; letter <= 'Z'; ++letter) {
        text += QByteArray("XX") + letter + ',';
        rates += "157.31,";
    }
    for (int day = 0; day < days; ++day) {
        text += '\n' + QDate(2026, 9, 1).addDays(-day).toString(Qt::ISODate).toLatin1() + rates;
    }
    return text + '\n';
}

#ifndef __SANITIZE_ADDRESS__ // which keeps what is freed

TEST(Memory, OfAFigureFileIsAtMostEightTimesIt)
{
    const Dataset figures = manyFigures(500, many);
    constexpr double most = 8;
    EXPECT_LT(timesOfFigures(jsonFormat().write(figures, {}), jsonFormat()), most);
    EXPECT_LT(timesOfFigures(csvFormat().write(figures, {}), csvFormat()), most);
    EXPECT_LT(timesOfFigures(manyFilings(), secFormat()), most);
    const QByteArray rates = ratesOfTheBank(13'000);
    EXPECT_LT(timesOfFigures(rates, formatOfContent(rates)), most);
}

TEST(Memory, OfAWorkbookIsAtMostEightTimesWhatIsPackedInIt)
{
    constexpr double most = 8;
    const QByteArray sheet = "<sheetData>" + rowsOf(xlsxRow) + "</sheetData>";
    EXPECT_LT(timesOfTable(sheet.size(), xlsxFile(sheet)), most);
    const QByteArray tables =
        "<table:table table:name=\"Data\">" + rowsOf(odsRow) + "</table:table>";
    EXPECT_LT(timesOfTable(tables.size(), odsFile(tables)), most);
}

TEST(Memory, OfATextOfShortRowsIsThatOfItsFigures)
{
    const QByteArray text = rowsOf(textRow);
    constexpr double mostPerRow = 1'000; // in bytes
    EXPECT_LT(timesOfTable(many, text), mostPerRow);
}

TEST(Memory, OfAPageIsThatOfItsTree)
{
    const QByteArray page = "<html><table>" + rowsOf(htmlRow) + "</table></html>";
    EXPECT_LT(timesOfTable(page.size(), page), 30);
}

#endif

TEST(Memory, APageThatIsTooLargeIsRefused)
{
    const QByteArray page = "<html><table><tr><td>1</table>";
    const auto large = openHtml(page + QByteArray(mostHtml - page.size() + 1, ' '));
    ASSERT_FALSE(large);
    EXPECT_EQ(faultText(large.error().fault, Speech::English),
              QStringLiteral("found a file of 33554433 bytes; expected a page of at most 33554432 "
                             "bytes (32 MB), or a workbook"));
    EXPECT_TRUE(openHtml(page + QByteArray(mostHtml - page.size(), ' ')));
}

} // namespace
} // namespace capex
