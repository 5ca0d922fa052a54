// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/figure_file.h"
#include "model/formats/table/table_figures.h"
#include "tests/support/cost.h"
#include "tests/support/sheet_files.h"

#include <gtest/gtest.h>

namespace capex {
namespace {

/// A text of `rows` rows, of many companies and periods.
QByteArray textOf(int rows)
{
    QByteArray text = "Company,Capex (USD m),Period,Announced,Note\n";
    for (int row = 0; row < rows; ++row) {
        text += "Company " + QByteArray::number(row % 97) + ',' + QByteArray::number(1000.5 + row) +
                ",FY" + QByteArray::number(1980 + row % 50) + ",2024-12-31,row " +
                QByteArray::number(row) + '\n';
    }
    return text;
}

/// The same as a sheet, whose texts stand in the cells.
QByteArray sheetOf(int rows)
{
    QByteArray xml;
    for (const QByteArray& line : textOf(rows).trimmed().split('\n')) {
        xml += "<row>";
        for (const QByteArray& cell : line.split(',')) {
            bool isNumber = false;
            (void)cell.toDouble(&isNumber);
            xml += isNumber ? "<c><v>" + cell + "</v></c>"
                            : "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
        }
        xml += "</row>";
    }
    return xlsxFile("<sheetData>" + xml + "</sheetData>");
}

qsizetype takenOf(const QByteArray& content)
{
    static const ReadContext today{QDate(2026, 11, 1), bundledFigures()};
    return figuresOf(readTable(content, {}), today).counts.taken;
}

TEST(Cost, OfATableGrowsWithItsRows)
{
    constexpr int rows = 500;
    for (const auto& make : {textOf, sheetOf}) {
        const QByteArray once = make(rows);
        const QByteArray more = make(4 * rows);
        EXPECT_EQ(takenOf(more), 4 * rows);
        EXPECT_LT(
            costRatio([&] { (void)takenOf(more); }, [&] { (void)takenOf(once); }, notQuadratic),
            notQuadratic);
    }
}

/// A foreign row is to cost little more than one of our own files: both become the same figure.
TEST(Cost, OfAForeignRowIsNotFarFromThatOfAnOwnOne)
{
    constexpr double enough = 6;
    static const ReadContext today{QDate(2026, 11, 1), bundledFigures()};
    const QByteArray foreign = textOf(1'000);
    const QByteArray own = csvFormat().write(figuresOf(readTable(foreign, {}), today).dataset, {});
    EXPECT_LT(costRatio([&] { (void)takenOf(foreign); },
                        [&] { (void)csvFormat().read(own, today); }, enough),
              enough);
}

} // namespace
} // namespace capex
