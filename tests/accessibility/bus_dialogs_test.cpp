// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever can be opened: menus, dialogs, and what else comes above the window.
#include "tests/accessibility/bus_fixture.h"
#include "tests/support/printers.h"
#include "tests/support/program.h"
#include "tests/support/project_paths.h"
#include "views/view_types.h"

#include <gmock/gmock.h>

#include <QFile>
#include <QSet>

#include <algorithm>

namespace capex {
namespace {

using testing::IsEmpty;

constexpr int mostSteps = 60; ///< from one end of the window to the other

bool asks(const MenuEntry& entry)
{
    return entry.path.endsWith(u'…') || entry.path.endsWith(QStringLiteral("Find"));
}

/// Types Tab until the keyboard is there: Qt's buttons and tables do not take it when they are
/// told.
bool tabTo(BusProgram& program, const BusObject& part)
{
    for (int step = 0; stopOf(program.focus()) != part && step < mostSteps; ++step) {
        program.typeToMove(keys::tab);
    }
    return stopOf(program.focus()) == part;
}

/// The menus below a bar or an entry, and those below them.
std::vector<BusObject> menusBelow(const BusObject& parent)
{
    std::vector<BusObject> menus;
    for (const BusObject& item : parent.children()) {
        for (const BusObject& menu : item.children()) {
            EXPECT_EQ(menu.role(), QStringLiteral("popup menu"));
            menus.push_back(menu);
            std::ranges::copy(menusBelow(menu), std::back_inserter(menus));
        }
    }
    return menus;
}

TEST_F(AccessibilityBus, EveryMenuOfTheBarIsNamedAndGivesTheKeyboardBack)
{
    picture().takeFocus();
    program().settle();
    for (const BusObject& bar : ofRole(shownIn(window()), "menu bar")) {
        for (const BusObject& item : bar.children()) {
            examineMenu([&] { item.press(); });
        }
        for (const BusObject& menu : menusBelow(bar)) {
            EXPECT_EQ(menu.name(), menu.parent().name());
            EXPECT_NE(menu.name(), QString());
        }
    }
}

TEST_F(AccessibilityBus, EveryMenuOfAButtonIsNamedAndGivesTheKeyboardBack)
{
    for (const View view : {View::Ranking, View::Figures}) {
        show(view);
        for (const BusObject& button : ofRole(shownIn(window()), "button menu")) {
            if (button.is(BusState::Enabled)) {
                ASSERT_TRUE(tabTo(program(), button)) << button;
                examineMenu([] { program().type(keys::space); });
            }
        }
    }
}

TEST_F(AccessibilityBus, EveryMenuAtAPlaceIsNamedAndGivesTheKeyboardBack)
{
    for (const View view : {View::Figures, View::Ranking}) {
        show(view);
        const bool isTable = view == View::Figures;
        for (const BusObject& place :
             {isTable ? part("table", QStringLiteral("Figures")) : picture(),
              part("list", QStringLiteral("Companies"))}) {
            ASSERT_TRUE(tabTo(program(), place)) << place;
            program().typeToMove(keys::down);
            examineMenu([] { program().type(keys::menu); });
        }
    }
}

/// A note on the first mark of the ranking.
class WithANote : public AccessibilityBus
{
protected:
    static void addNote();
    /// The first or the last one, by its key.
    static void chooseMark(Key key);
};

void WithANote::chooseMark(Key key)
{
    ASSERT_TRUE(tabTo(program(), picture()));
    program().typeToMove(keys::down);
    program().typeToMove(key);
}

void WithANote::addNote()
{
    show(View::Ranking);
    chooseMark(keys::first);
    ASSERT_TRUE(opens([] { entry(QStringLiteral("Edit ▸ Add note…")).item.press(); }));
    program().settle();
    ASSERT_EQ(program().focus().name(), QStringLiteral("Text of the note"));
    program().focus().setText(QStringLiteral("Said twice"));
    for (const BusObject& button : ofRole(shownIn(uppermost()), "push button")) {
        if (button.name() == QStringLiteral("Add")) {
            button.press();
        }
    }
    ASSERT_TRUE(program().waitFor([] { return program().windows().size() == 1; }));
}

TEST_F(WithANote, EveryEntryThatAsksOpensWhatIsNamedAndGivesTheKeyboardBack)
{
    addNote();
    QSet<QString> asked;
    for (const ViewType& type : viewTypes()) {
        show(type.view);
        if (hasPicture(type.view)) { // with something chosen in it
            chooseMark(type.view == View::Overview ? keys::end : keys::first);
        }
        entry(QStringLiteral("Edit ▸ Copy table")).item.press(); // to be pasted
        for (const MenuEntry& each : entries()) {
            if (!asks(each) || asked.contains(each.path) || !each.item.is(BusState::Enabled)) {
                continue;
            }
            const BusObject before = program().focus();
            const std::size_t windows = program().windows().size();
            each.item.press();
            program().settle();
            if (program().windows().size() > windows) {
                examine(each.path);
            } else if (program().focus() == before) {
                continue; // not here
            } else {
                EXPECT_THAT(namelessIn(shownIn(window())), IsEmpty()) << each.path.toStdString();
            }
            asked.insert(each.path);
            program().type(keys::escape);
            program().settle();
            EXPECT_EQ(program().windows().size(), windows) << each.path.toStdString();
            expectFocusAt(before, each.path);
        }
    }
    for (const MenuEntry& each : entries()) {
        EXPECT_TRUE(!asks(each) || asked.contains(each.path)) << each.path.toStdString();
    }
}

/// What is left of the test before is not saved.
TEST_F(WithANote, UnsavedChangesAreAskedAbout)
{
    const BusObject before = program().focus();
    ASSERT_TRUE(opens([] { entry(QStringLiteral("File ▸ Quit")).item.press(); }));
    program().settle();
    EXPECT_EQ(uppermost().name(), QStringLiteral("Unsaved changes"));
    examine(QStringLiteral("Quit"));
    EXPECT_TRUE(closes());
    expectFocusAt(before, QStringLiteral("Quit"));
    entry(QStringLiteral("Edit ▸ Undo")).item.press();
}

} // namespace
} // namespace capex
