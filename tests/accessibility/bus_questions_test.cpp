// SPDX-License-Identifier: GPL-3.0-or-later
// What nobody asks for: boxes about what failed, and lines above the picture about what others did
// to a file or a program left behind.
#include "tests/accessibility/bus_fixture.h"
#include "tests/support/printers.h"

#include <gmock/gmock.h>

#include <QDirIterator>

#include <algorithm>

namespace capex {
namespace {

/// A figure file that can be saved.
QByteArray figuresOf(int amount)
{
    return R"({"format": "capex-horizon", "version": 1,
 "companies": [{"id": "acme", "name": "Acme"}],
 "sources": [{"id": "wire", "publisher": "Wire", "evidence": "press"}],
 "figures": [{"id": "plan", "company": "acme", "kind": "guidance", "measure": "capex",
   "amount": {"value": )" +
           QByteArray::number(amount) + R"(, "currency": "USD", "unit": "billion"},
   "period": {"calendar_year": 2026}, "announced": "2026-02-01", "source": "wire"}]})";
}

class QuestionsOnTheBus : public AccessibilityBus
{
protected:
    static QString ownFile(int amount)
    {
        return fileWith(QStringLiteral("own.json"), figuresOf(amount));
    }
    /// A path where no file can be made: there is no folder.
    static QString nowhere(const char* name)
    {
        return program().desktop().path(QStringLiteral("gone/")) + QString::fromLatin1(name);
    }
    static bool has(const QString& button);
    /// Waits for a line above the picture whose first button is `first`, walks the window with it,
    /// and closes it by its last one, which Tab comes to behind the first.
    static void examineAndCloseLine(const QString& first);
};

bool QuestionsOnTheBus::has(const QString& button)
{
    const std::vector<BusObject> buttons = ofRole(shownIn(window()), "push button");
    return std::ranges::find(buttons, button, &BusObject::name) != buttons.end();
}

void QuestionsOnTheBus::examineAndCloseLine(const QString& first)
{
    const QString last = QStringLiteral("Close the message");
    ASSERT_TRUE(program().waitFor([&] { return has(first); }, 10'000)) << first.toStdString();
    program().settle();
    examine(first);
    ASSERT_TRUE(tabTo(picture()));
    const BusObject before = tabBefore(part("push button", first));
    EXPECT_EQ(stopOf(program().focus()).name(), first);
    ASSERT_TRUE(tabTo(part("push button", last)));
    program().type(keys::space);
    EXPECT_TRUE(program().waitFor([&] { return !has(last); })) << first.toStdString();
    expectFocusAt(before, first);
}

TEST_F(QuestionsOnTheBus, AnExportThatFailsIsTold)
{
    show(View::Ranking);
    ASSERT_TRUE(tabTo(picture()));
    const BusObject before = program().focus();
    ASSERT_TRUE(opens([] { entry(QStringLiteral("File ▸ Export picture…")).item.press(); }));
    program().settle();
    const std::vector<BusObject> fields = ofRole(shownIn(uppermost()), "text");
    const auto path = std::ranges::find(fields, QStringLiteral("File"), &BusObject::name);
    ASSERT_NE(path, fields.end());
    path->setText(nowhere("a.png"));
    press(QStringLiteral("Export"));
    const QString title = QStringLiteral("The file was not written");
    ASSERT_TRUE(program().waitFor([&] { return uppermost().name() == title; }));
    examineAndLeave(title, before);
}

TEST_F(QuestionsOnTheBus, AFileThatCannotBeSavedIsTold)
{
    show(View::Ranking);
    ASSERT_TRUE(tabTo(picture()));
    const BusObject before = program().focus();
    openFile(QStringLiteral("File ▸ Save as…"), nowhere("a.json"));
    examineAndLeave(QStringLiteral("The file was not written"), before);
}

TEST_F(QuestionsOnTheBus, AFileThatIsThereIsAskedAbout)
{
    const QString file = fileWith(QStringLiteral("there.png"), "");
    ASSERT_TRUE(opens([] { entry(QStringLiteral("File ▸ Export picture…")).item.press(); }));
    program().settle();
    const std::vector<BusObject> fields = ofRole(shownIn(uppermost()), "text");
    std::ranges::find(fields, QStringLiteral("File"), &BusObject::name)->setText(file);
    const BusObject before = program().focus();
    ASSERT_TRUE(opens([] { press(QStringLiteral("Export")); }));
    examineAndLeave(QStringLiteral("Export"), before);
    EXPECT_TRUE(closes());
}

TEST_F(QuestionsOnTheBus, AFileThatOthersChangedIsOfferedAndAskedAboutBeforeItIsLost)
{
    openFile(QStringLiteral("File ▸ Open…"), ownFile(60));
    ASSERT_TRUE(
        program().waitFor([] { return window().name().contains(QStringLiteral("own.json")); }));
    show(View::Ranking);
    ownFile(70);
    examineAndCloseLine(QStringLiteral("Review"));

    addNote(QStringLiteral("Ours"));
    const BusObject before = program().focus();
    entry(QStringLiteral("File ▸ Save")).item.press();
    examineAndLeave(QStringLiteral("The file has changed"), before);
}

/// Of the test before.
TEST_F(QuestionsOnTheBus, WorkThatACrashLeftIsOffered)
{
    const auto isKept = [] {
        return QDirIterator(program().desktop().path({}), {QStringLiteral("*.journal")},
                            QDir::Files, QDirIterator::Subdirectories)
            .hasNext();
    };
    ASSERT_TRUE(program().waitFor(isKept, 10'000));
    ASSERT_TRUE(program().killAndStart());
    readEntries();
    examineAndCloseLine(QStringLiteral("Restore"));
}

} // namespace
} // namespace capex
