// SPDX-License-Identifier: GPL-3.0-or-later
// The window itself: what it shows in every view.
#include "model/formats/cells/text_table.h"
#include "tests/accessibility/bus_fixture.h"
#include "tests/support/printers.h"
#include "tests/support/program.h"
#include "views/view_types.h"

#include <gmock/gmock.h>

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace capex {
namespace {

using Row = QMap<QString, QString>; ///< by column

/// The rows of the table that a view is written as.
std::vector<Row> rowsOf(View view)
{
    const Ended written =
        runProgram({QStringLiteral("export"), QStringLiteral("--view"), keywordOf(view),
                    QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("-o"),
                    QStringLiteral("-")});
    const TextTable table(QString::fromUtf8(written.output), {});
    std::vector<Row> rows;
    TableRow headings;
    TableRow cells;
    table.read(0, headings);
    for (std::size_t index = 1; index < table.size(); ++index) {
        table.read(index, cells);
        Row row;
        for (std::size_t column = 0; column < headings.cells.size(); ++column) {
            row.insert(headings.cell(column).toString(), cells.cell(column).toString());
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

/// How many amounts of each company the table of a view has.
QMap<QString, int> amountsIn(const std::vector<Row>& rows)
{
    QMap<QString, int> counts;
    for (const Row& row : rows) {
        const bool isShown = row.value(QStringLiteral("basis")) != QStringLiteral("three-year");
        const bool hasAmount =
            !row.contains(QStringLiteral("low")) ||
            !(row[QStringLiteral("low")] + row[QStringLiteral("high")]).isEmpty();
        const QString company = row.value(QStringLiteral("company_name"));
        if (isShown && hasAmount && !company.isEmpty()) {
            ++counts[company];
        }
    }
    return counts;
}

/// The items of a picture; the button of its notes comes after them.
std::vector<BusObject> marksIn(const BusObject& picture)
{
    std::vector<BusObject> marks = picture.children();
    std::erase_if(marks,
                  [](const BusObject& each) { return each.role() != QStringLiteral("list item"); });
    return marks;
}

/// How many marks name each of these companies first, behind their rank if they have one.
QMap<QString, int> marksOf(const QStringList& companies, const std::vector<BusObject>& marks)
{
    static const QRegularExpression rank(QStringLiteral(R"(^\d+\. )"));
    QMap<QString, int> counts;
    for (const BusObject& mark : marks) {
        const QString name = mark.name().remove(rank);
        for (const QString& company : companies) {
            if (name.startsWith(company)) {
                EXPECT_TRUE(name.contains(QRegularExpression(QStringLiteral(R"(\d)"))))
                    << name.toStdString();
                ++counts[company];
            }
        }
    }
    return counts;
}

TEST_F(AccessibilityBus, TheWindowIsNamedAndWalkedByTabInEveryView)
{
    for (const ViewType& type : viewTypes()) {
        show(type.view);
        examine(nameOf(type.view));
    }
}

/// The overview shows a part of its table alone.
TEST_F(AccessibilityBus, APictureHasAMarkForEveryAmountOfItsTable)
{
    for (const ViewType& type : viewTypes()) {
        if (hasPicture(type.view) && type.view != View::Overview) {
            show(type.view);
            const QMap<QString, int> amounts = amountsIn(rowsOf(type.view));
            EXPECT_FALSE(amounts.isEmpty());
            EXPECT_EQ(marksOf(amounts.keys(), marksIn(picture())), amounts)
                << keywordOf(type.view).toStdString();
        }
    }
}

TEST_F(AccessibilityBus, APictureEndsWithTheButtonOfItsNotes)
{
    show(View::Ranking);
    const BusObject last = picture().children().back();
    EXPECT_EQ(last.role(), QStringLiteral("push button"));
    EXPECT_EQ(last.name(), QStringLiteral("4 notes on comparability"));
}

/// At the first mark of the picture of a view, coming from its last one.
BusObject atFirstMark(BusProgram& program, const BusObject& picture)
{
    picture.takeFocus();
    program.settle();
    program.type(keys::end);
    program.settle();
    EXPECT_TRUE(program.typeToMove(keys::first)) << picture;
    program.settle();
    return program.focus();
}

TEST_F(AccessibilityBus, TheArrowKeysLeadThroughEveryMark)
{
    for (const ViewType& type : viewTypes()) {
        if (hasPicture(type.view) && type.view != View::Overview) {
            show(type.view);
            const std::vector<BusObject> marks = marksIn(picture());
            ASSERT_EQ(atFirstMark(program(), picture()), marks.front());
            std::vector<BusObject> walked = program().typeToWalk(keys::down, marks.size() - 1);
            walked.insert(walked.begin(), marks.front());
            EXPECT_EQ(walked, marks) << keywordOf(type.view).toStdString();
            EXPECT_TRUE(marks.back().is(BusState::Focused));
            program().type(keys::escape);
        }
    }
}

/// Which shows more of what is chosen: each step leads to the next of the marks that it has by
/// then.
TEST_F(AccessibilityBus, TheArrowKeysLeadThroughTheOverviewToItsEnd)
{
    show(View::Overview);
    const BusObject page = picture();
    const BusObject first = atFirstMark(program(), page);
    std::vector<BusObject> marks = marksIn(page);
    ASSERT_EQ(first, marks.front());
    std::size_t steps = 0;
    for (auto at = marks.begin(); std::next(at) != marks.end(); ++steps) {
        ASSERT_LT(steps, 2 * marks.size()) << "led in a circle, to " << *at;
        ASSERT_TRUE(program().typeToMove(keys::down)) << *at;
        const BusObject mark = program().focus();
        ASSERT_EQ(mark, *std::next(at));
        EXPECT_NE(mark.name(), QString());
        program().settle();
        marks = marksIn(page);
        at = std::ranges::find(marks, mark);
        ASSERT_NE(at, marks.end()) << mark;
    }
    program().type(keys::escape);
}

/// A table on the bus: as many rows as its figures, headings, and cells that say what they hold.
void expectTable(const BusObject& table, std::size_t rows, const QString& firstHeading,
                 const QString& firstCell)
{
    EXPECT_TRUE(table.interfaces().contains(QStringLiteral("org.a11y.atspi.Table")));
    EXPECT_EQ(table.rows(), static_cast<int>(rows));
    ASSERT_GT(table.columns(), 1);
    EXPECT_EQ(table.columnHeading(0), firstHeading);
    EXPECT_EQ(table.cell(0, 0).name(), firstCell);
    for (int column = 0; column < table.columns(); ++column) {
        EXPECT_NE(table.columnHeading(column), QString()) << column;
    }
    for (int row = 0; row < table.rows(); ++row) {
        EXPECT_NE(table.cell(row, 0).name(), QString()) << row;
    }
}

TEST_F(AccessibilityBus, TheFiguresAreATable)
{
    show(View::Figures);
    const std::vector<Row> rows = rowsOf(View::Figures);
    const BusObject table = part("table", QStringLiteral("Figures"));
    expectTable(table, rows.size(), QStringLiteral("Company"), table.cell(0, 0).name());
    QMap<QString, int> inTable;
    for (int row = 0; row < table.rows(); ++row) {
        ++inTable[table.cell(row, 0).name()];
    }
    QMap<QString, int> inFile;
    for (const Row& row : rows) {
        ++inFile[row.value(QStringLiteral("company"))];
    }
    EXPECT_EQ(inTable.values(), inFile.values());
}

TEST_F(AccessibilityBus, TheRankingIsATableToo)
{
    show(View::Ranking);
    const MenuEntry below = entry(QStringLiteral("View ▸ Table below the picture"));
    below.item.press();
    program().settle();
    expectTable(part("table", QStringLiteral("Ranking as a table")), rowsOf(View::Ranking).size(),
                QStringLiteral("Rank"), QStringLiteral("1"));
    examine(below.path);
    below.item.press();
    program().settle();
}

} // namespace
} // namespace capex
