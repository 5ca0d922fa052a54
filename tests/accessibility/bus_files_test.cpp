// SPDX-License-Identifier: GPL-3.0-or-later
// What comes with files: tables, proofs, changes under review, findings.
#include "tests/accessibility/bus_fixture.h"
#include "tests/support/printers.h"
#include "tests/support/program.h"
#include "tests/support/project_paths.h"

namespace capex {
namespace {

const QString openCommand = QStringLiteral("File ▸ Open…");

class FilesOnTheBus : public AccessibilityBus
{
protected:
    /// Opens a file that is asked about, looks at the question, and leaves it.
    static void openAndLeave(const QString& file, const QString& title);
};

void FilesOnTheBus::openAndLeave(const QString& file, const QString& title)
{
    const BusObject before = program().focus();
    openFile(openCommand, file);
    examineAndLeave(title, before);
}

TEST_F(FilesOnTheBus, AForeignTableIsAskedAbout)
{
    openAndLeave(
        fileWith(QStringLiteral("table.csv"), "Firm,Capex (USD m),,Period\nAcme,12,x,2025\n"),
        QStringLiteral("Read a table"));
}

TEST_F(FilesOnTheBus, APictureTellsWhatItIs)
{
    const QString picture = program().desktop().path(QStringLiteral("ranking.png"));
    const QString figures = projectPath() + QStringLiteral("/tests/data/good/minimal.json");
    ASSERT_EQ(runProgram({QStringLiteral("export"), figures, QStringLiteral("-o"), picture}).code,
              0);
    openAndLeave(picture, QStringLiteral("Open a picture"));
}

TEST_F(FilesOnTheBus, ChangesAreReviewedByKeyboard)
{
    const QByteArray figures =
        "company,low,currency,unit,announced,calendar_year\nAcme,1,USD,billion,2025-01-03,2025\n";
    const QString file = fileWith(QStringLiteral("new.csv"), figures);
    for (const bool isWalked : {true, false}) {
        const BusObject before = program().focus();
        openFile(QStringLiteral("File ▸ Load updates…"), file);
        program().settle();
        EXPECT_GT(part("table", QStringLiteral("Changes")).rows(), 0);
        if (isWalked) {
            examine(QStringLiteral("review"));
        }
        part("push button", QStringLiteral("Discard")).press();
        program().settle();
        if (!isWalked) {
            expectFocusAt(before, QStringLiteral("review"));
        }
    }
}

TEST_F(FilesOnTheBus, FindingsAreATable)
{
    openFile(openCommand, projectPath() + QStringLiteral("/tests/data/broken/amounts.csv"));
    program().settle();
    const BusObject findings = part("table", QStringLiteral("Findings"));
    EXPECT_GT(findings.rows(), 0);
    EXPECT_NE(findings.columnHeading(0), QString());
    examine(QStringLiteral("findings"));
    const BusObject before = tabBefore(part("push button", QStringLiteral("Copy the findings")));
    ASSERT_TRUE(tabTo(part("push button", QStringLiteral("Close the findings"))));
    program().type(keys::space);
    expectFocusAt(before, QStringLiteral("findings"));
}

} // namespace
} // namespace capex
