// SPDX-License-Identifier: GPL-3.0-or-later
// What comes with files: questions about them, tables, proofs, changes under review, findings. And
// the other language.
#include "tests/accessibility/bus_fixture.h"
#include "tests/support/printers.h"
#include "tests/support/program.h"
#include "tests/support/project_paths.h"

#include <gmock/gmock.h>

#include <QFile>
#include <QRegularExpression>

namespace capex {
namespace {

using testing::IsEmpty;

const QString openCommand = QStringLiteral("File ▸ Open…");

class FilesOnTheBus : public AccessibilityBus
{
protected:
    static QString fileWith(const QString& name, const QByteArray& content);
    /// Opens a file that is asked about, looks at the question, and leaves it.
    static void openAndLeave(const QString& file, const QString& title);
};

QString FilesOnTheBus::fileWith(const QString& name, const QByteArray& content)
{
    QFile file(program().desktop().path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(content), content.size());
    return file.fileName();
}

void FilesOnTheBus::openAndLeave(const QString& file, const QString& title)
{
    const BusObject before = program().focus();
    openFile(openCommand, file);
    ASSERT_TRUE(program().waitFor([] { return program().windows().size() > 1; }))
        << file.toStdString();
    program().settle();
    EXPECT_EQ(uppermost().name(), title);
    examine(title);
    EXPECT_TRUE(closes()) << title.toStdString();
    expectFocusAt(before, title);
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
    openFile(QStringLiteral("File ▸ Load updates…"), fileWith(QStringLiteral("new.csv"), figures));
    program().settle();
    const BusObject changes = part("table", QStringLiteral("Changes"));
    EXPECT_GT(changes.rows(), 0);
    examine(QStringLiteral("review"));
    part("push button", QStringLiteral("Discard")).press();
    program().settle();
}

TEST_F(FilesOnTheBus, FindingsAreATable)
{
    openFile(openCommand, projectPath() + QStringLiteral("/tests/data/broken/amounts.csv"));
    program().settle();
    const BusObject findings = part("table", QStringLiteral("Findings"));
    EXPECT_GT(findings.rows(), 0);
    EXPECT_NE(findings.columnHeading(0), QString());
    examine(QStringLiteral("findings"));
    part("push button", QStringLiteral("Close the findings")).press();
    program().settle();
}

/// The last one: the window is made anew.
TEST_F(FilesOnTheBus, TheOtherLanguageHasItsOwnNames)
{
    static const QRegularExpression words(QStringLiteral("[a-z]{4,} [a-z]{2,} "));
    entry(QStringLiteral("View ▸ Language ▸ 简体中文")).item.press();
    ASSERT_TRUE(program().waitFor([] {
        return menuEntriesOf(window()).size() > 1 &&
               !window().name().contains(QStringLiteral("Bundled"));
    }));
    program().settle();
    const std::vector<Shown> shown = shownIn(window());
    EXPECT_THAT(namelessIn(shown), IsEmpty());
    for (const Shown& each : shown) {
        EXPECT_FALSE(words.match(each.name).hasMatch()) << each.path.toStdString();
    }
}

} // namespace
} // namespace capex
