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
                ASSERT_TRUE(tabTo(button)) << button;
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
            ASSERT_TRUE(tabTo(place)) << place;
            program().typeToMove(keys::down);
            examineMenu([] { program().type(keys::menu); });
        }
    }
}

TEST_F(AccessibilityBus, EveryEntryThatAsksOpensWhatIsNamedAndGivesTheKeyboardBack)
{
    addNote(QStringLiteral("Said twice"));
    QSet<QString> asked;
    const auto look = [](const QString& path) {
        if (program().windows().size() > 1) {
            examine(path);
        } else {
            EXPECT_THAT(namelessIn(shownIn(window())), IsEmpty()) << path.toStdString();
        }
    };
    for (const ViewType& type : viewTypes()) {
        openWhatAsks(type.view, asked, look);
    }
    for (const MenuEntry& each : entries()) {
        EXPECT_TRUE(!asks(each) || asked.contains(each.path)) << each.path.toStdString();
    }
}

/// What is left of the test before is not saved.
TEST_F(AccessibilityBus, UnsavedChangesAreAskedAbout)
{
    const BusObject before = program().focus();
    entry(QStringLiteral("File ▸ Quit")).item.press();
    examineAndLeave(QStringLiteral("Unsaved changes"), before);
    entry(QStringLiteral("Edit ▸ Undo")).item.press();
}

} // namespace
} // namespace capex
