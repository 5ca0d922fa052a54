// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/accessibility/bus_program.h"
#include "tests/accessibility/bus_walk.h"
#include "tests/support/printers.h"
#include "tests/support/program.h"
#include "tests/support/project_paths.h"
#include "views/view_types.h"

#include <gmock/gmock.h>

#include <QFile>
#include <QSet>

#include <algorithm>
#include <memory>

namespace capex {
namespace {

using testing::IsEmpty;

/// One program for all of the tests, which run in their order and leave it as they found it but for
/// the last ones.
class AccessibilityBus : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        program = std::make_unique<BusProgram>();
        ASSERT_EQ(program->fault(), QString());
        entries = menuEntriesOf(window());
    }
    static void TearDownTestSuite() { program.reset(); }

    void SetUp() override { ASSERT_TRUE(program->isRunning()); }

    static BusObject window() { return program->windows().front(); }
    static std::vector<Shown> shown() { return shownIn(program->windows().back()); }

    static const MenuEntry& entry(const QString& path);
    static void show(View view);
    /// Chooses an entry of a menu and waits until it has opened a window.
    static bool opens(const MenuEntry& chosen);
    static bool closes(std::size_t windows);
    static BusObject picture();
    static void examine(const QString& what);

    static std::unique_ptr<BusProgram> program;
    static std::vector<MenuEntry> entries;
};

std::unique_ptr<BusProgram> AccessibilityBus::program;
std::vector<MenuEntry> AccessibilityBus::entries;

const MenuEntry& AccessibilityBus::entry(const QString& path)
{
    const auto found = std::ranges::find(entries, path, &MenuEntry::path);
    EXPECT_NE(found, entries.end()) << path.toStdString();
    return found == entries.end() ? entries.front() : *found;
}

void AccessibilityBus::show(View view)
{
    entry(QStringLiteral("View ▸ ") + nameOf(view)).item.press();
    program->settle();
}

bool AccessibilityBus::opens(const MenuEntry& chosen)
{
    const std::size_t before = program->windows().size();
    chosen.item.press();
    return program->waitFor([before] { return program->windows().size() > before; });
}

bool AccessibilityBus::closes(std::size_t windows)
{
    program->type(keys::escape);
    return program->waitFor([windows] { return program->windows().size() < windows; });
}

/// The list of marks.
BusObject AccessibilityBus::picture()
{
    for (const BusObject& list : ofRole(shownIn(window()), "list")) {
        if (list.name() != QStringLiteral("Companies")) {
            return list;
        }
    }
    return {};
}

/// Whatever is shown is named, Tab and Shift+Tab come to all of it and back, and one thing has the
/// keyboard.
void AccessibilityBus::examine(const QString& what)
{
    SCOPED_TRACE(what.toStdString());
    const std::vector<Shown> seen = shown();
    EXPECT_THAT(namelessIn(seen), IsEmpty());
    for (const Key key : {keys::tab, keys::backTab}) {
        EXPECT_THAT(missedBy(roundOf(*program, seen, key), seen), IsEmpty());
    }
    EXPECT_EQ(focusedIn(shown()).size(), 1) << focusedIn(shown()).join(u'\n').toStdString();
}

QStringList rowsOf(View view)
{
    const QString keyword = keywordOf(view);
    const Ended written =
        runProgram({QStringLiteral("export"), QStringLiteral("--view"), keyword,
                    QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("-o"),
                    QStringLiteral("-")});
    return QString::fromUtf8(written.output).split(u'\n', Qt::SkipEmptyParts).mid(1);
}

TEST_F(AccessibilityBus, EveryViewIsNamedAndWalkedByTab)
{
    for (const ViewType& type : viewTypes()) {
        show(type.view);
        examine(nameOf(type.view));
    }
}

TEST_F(AccessibilityBus, EveryMarkIsReachedByTheArrowKeysAndRead)
{
    for (const ViewType& type : viewTypes()) {
        if (!hasPicture(type.view)) {
            continue;
        }
        SCOPED_TRACE(keywordOf(type.view).toStdString());
        show(type.view);
        const BusObject list = picture();
        list.takeFocus();
        program->settle();
        program->type(keys::first);
        program->settle();
        std::size_t count = list.children().size();
        std::printf("%s: %d marks, %d rows\n", qPrintable(keywordOf(type.view)), int(count), int(rowsOf(type.view).size()));
        for (std::size_t at = 0; at < count; ++at) {
            const BusObject focus = program->focus();
            const std::vector<BusObject> marks = list.children();
            count = marks.size();
            if (marks[at] != focus) {
                ADD_FAILURE() << at << " of " << count << " is at " << (focus.role() + u' ' + focus.name()).toStdString() << " and not " << marks[at].name().toStdString();
                break;
            }
            EXPECT_TRUE(focus.is(BusState::Focused));
            EXPECT_NE(focus.name(), QString());
            if (at + 1 < count) {
                ASSERT_TRUE(program->typeToMove(keys::down)) << at << " of " << count;
            }
        }
        program->type(keys::escape);
        program->settle();
    }
}

TEST_F(AccessibilityBus, EveryEntryOfAMenuOpensWhatIsNamedAndGivesTheKeyboardBack)
{
    QSet<QString> tried;
    for (const ViewType& type : viewTypes()) {
        show(type.view);
        picture().takeFocus();
        program->settle();
        program->type(keys::down);
        program->settle();
        for (const MenuEntry& each : entries) {
            if (tried.contains(each.path) || each.path.contains(QStringLiteral("Quit")) || each.path.contains(QStringLiteral("Language")) || !each.item.is(BusState::Enabled)) {
                continue;
            }
            if (std::ranges::any_of(viewTypes(), [&](const ViewType& v) { return each.path == QStringLiteral("View ▸ ") + nameOf(v.view); })) {
                tried.insert(each.path);
                continue;
            }
            tried.insert(each.path);
            const BusObject before = program->focus();
            const bool wasChecked = each.item.is(BusState::Checked);
            each.item.press();
            program->settle();
            const auto windows = program->windows().size();
            std::printf("%s: %d\n", qPrintable(each.path), int(windows));
            if (windows > 1) {
                examine(each.path);
                EXPECT_TRUE(closes(windows)) << each.path.toStdString();
                program->settle();
                EXPECT_TRUE(program->focus() == before) << each.path.toStdString() << ": " << (program->focus().role() + program->focus().name()).toStdString();
            } else if (each.item.is(BusState::Checked) != wasChecked) {
                each.item.press();
                program->settle();
            }
            if (!program->isRunning()) { ADD_FAILURE() << each.path.toStdString(); return; }
        }
        examine(nameOf(type.view));
    }
    for (const MenuEntry& each : entries) {
        if (!tried.contains(each.path)) std::printf("NOT TRIED %s\n", qPrintable(each.path));
    }
}

} // namespace
} // namespace capex
