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

/// Chooses entries of menus, and looks at what each leads to.
class EntriesOfMenus : public AccessibilityBus
{
};

bool asks(const MenuEntry& entry)
{
    return entry.path.endsWith(u'…') || entry.path.endsWith(QStringLiteral("Find"));
}

TEST_F(AccessibilityBus, EveryMenuIsNamed)
{
    for (const BusObject& bar : ofRole(shownIn(window()), "menu bar")) {
        for (const BusObject& menu : bar.children()) {
            ASSERT_TRUE(opens([&] { menu.press(); })) << menu;
            EXPECT_EQ(uppermost().name(), menu.name());
            EXPECT_THAT(namelessIn(shownIn(uppermost())), IsEmpty());
            EXPECT_TRUE(closes()) << menu;
        }
    }
}

TEST_F(AccessibilityBus, EveryMenuOfAButtonIsNamedAndGivesTheKeyboardBack)
{
    for (const View view : {View::Ranking, View::Figures}) {
        show(view);
        for (const BusObject& button : ofRole(shownIn(window()), "button menu")) {
            button.takeFocus();
            program().settle();
            ASSERT_TRUE(opens([] { program().type(keys::space); })) << button;
            EXPECT_THAT(namelessIn(shownIn(uppermost())), IsEmpty());
            EXPECT_TRUE(closes()) << button;
            EXPECT_EQ(program().focus(), button);
        }
    }
}

TEST_F(AccessibilityBus, EveryMenuAtAPlaceIsNamedAndGivesTheKeyboardBack)
{
    show(View::Figures);
    const BusObject table = part("table", QStringLiteral("Figures"));
    const BusObject companies = part("list", QStringLiteral("Companies"));
    show(View::Ranking);
    for (const BusObject& place : {picture(), companies}) {
        place.takeFocus();
        program().typeToMove(keys::down);
        const BusObject before = program().focus();
        ASSERT_TRUE(opens([] { program().type(keys::menu); })) << place;
        EXPECT_THAT(namelessIn(shownIn(uppermost())), IsEmpty());
        EXPECT_TRUE(closes()) << place;
        EXPECT_EQ(program().focus(), before);
    }
}

TEST_F(AccessibilityBus, EveryEntryThatAsksOpensWhatIsNamedAndGivesTheKeyboardBack)
{
    QSet<QString> asked;
    for (const ViewType& type : viewTypes()) {
        show(type.view);
        for (const MenuEntry& each : entries()) {
            if (!asks(each) || asked.contains(each.path) || !each.item.is(BusState::Enabled)) {
                continue;
            }
            const BusObject before = program().focus();
            std::printf("%s before %s\n", qPrintable(each.path), qPrintable(before.name()));
            const std::size_t windows = program().windows().size();
            each.item.press();
            program().settle();
            const bool isOpen = program().windows().size() > windows;
            if (!isOpen && program().focus() == before) {
                continue; // not here
            }
            asked.insert(each.path);
            examine(each.path);
            program().type(keys::escape);
            program().settle();
            EXPECT_EQ(program().windows().size(), windows) << each.path.toStdString();
            EXPECT_EQ(program().focus(), before) << each.path.toStdString();
        }
    }
    for (const MenuEntry& each : entries()) {
        EXPECT_TRUE(!asks(each) || asked.contains(each.path)) << each.path.toStdString();
    }
}

} // namespace
} // namespace capex
