// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/accessibility/bus_fixture.h"

#include "tests/support/printers.h"
#include "views/view_types.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace capex {

std::unique_ptr<BusProgram> AccessibilityBus::m_program;
std::vector<MenuEntry> AccessibilityBus::m_entries;

/// Ends the program as long as there is an application to wait for it.
class EndOfTheWalk : public testing::Environment
{
public:
    void TearDown() override { AccessibilityBus::end(); }
};

namespace {

[[maybe_unused]] const testing::Environment* const endOfTheWalk =
    testing::AddGlobalTestEnvironment(new EndOfTheWalk);

} // namespace

void AccessibilityBus::SetUpTestSuite()
{
    if (m_program) {
        return; // of the suite before
    }
    m_program = std::make_unique<BusProgram>();
    ASSERT_EQ(m_program->fault(), QString());
    readEntries();
}

void AccessibilityBus::SetUp()
{
    ASSERT_TRUE(m_program->isRunning());
    ASSERT_EQ(m_program->windows().size(), 1);
    ASSERT_TRUE(m_program->waitFor([] { return !m_program->focus().name().isEmpty(); }));
}

BusObject AccessibilityBus::window()
{
    const std::vector<BusObject> windows = m_program->windows();
    return windows.empty() ? BusObject() : windows.front();
}

BusObject AccessibilityBus::uppermost()
{
    const std::vector<BusObject> windows = m_program->windows();
    return windows.empty() ? BusObject() : windows.back();
}

void AccessibilityBus::readEntries()
{
    m_entries = menuEntriesOf(window());
}

const MenuEntry& AccessibilityBus::entry(const QString& path)
{
    const auto found = std::ranges::find(m_entries, path, &MenuEntry::path);
    EXPECT_NE(found, m_entries.end()) << path.toStdString();
    return found == m_entries.end() ? m_entries.front() : *found;
}

void AccessibilityBus::show(View view)
{
    entry(QStringLiteral("View ▸ ") + nameOf(view)).item.press();
    m_program->settle();
}

BusObject AccessibilityBus::part(const char* role, const QString& name)
{
    for (const BusObject& each : ofRole(shownIn(window()), role)) {
        if (each.name() == name) {
            return each;
        }
    }
    ADD_FAILURE() << "no " << role << ' ' << name.toStdString();
    return {};
}

BusObject AccessibilityBus::picture()
{
    for (const BusObject& list : ofRole(shownIn(window()), "list")) {
        if (list.name() != QStringLiteral("Companies")) {
            return list;
        }
    }
    return {};
}

bool AccessibilityBus::opens(const std::function<void()>& act)
{
    const std::size_t before = m_program->windows().size();
    act();
    return m_program->waitFor([before] { return m_program->windows().size() > before; });
}

bool AccessibilityBus::closes(Key key)
{
    const std::size_t before = m_program->windows().size();
    m_program->type(key);
    const bool isClosed =
        m_program->waitFor([before] { return m_program->windows().size() < before; });
    m_program->settle();
    return isClosed;
}

void AccessibilityBus::examineMenu(const std::function<void()>& open)
{
    // Of an entry that stands in several menus Qt knows one alone: its parent may be another one.
    const auto isInMenu = [] {
        return m_program->focus().parent().role() == QStringLiteral("popup menu");
    };
    const BusObject before = m_program->focus();
    open();
    m_program->settle();
    m_program->type(keys::down);
    ASSERT_TRUE(m_program->waitFor(isInMenu)) << before << ", " << m_program->focus();
    for (std::vector<BusObject> seen; std::ranges::find(seen, m_program->focus()) == seen.end();) {
        seen.push_back(m_program->focus());
        EXPECT_NE(seen.back().name(), QString()) << before;
        m_program->typeToMove(keys::down);
    }
    const auto isBack = [&] { return stopOf(m_program->focus()) == stopOf(before); };
    m_program->type(keys::escape);
    if (!m_program->waitFor(isBack, 100)) {
        m_program->type(keys::escape); // which leaves the bar
    }
    EXPECT_TRUE(m_program->waitFor(isBack)) << m_program->focus() << ", not " << before;
}

void AccessibilityBus::expectFocusAt(const BusObject& before, const QString& after)
{
    const auto isBack = [&] { return stopOf(m_program->focus()) == stopOf(before); };
    EXPECT_TRUE(m_program->waitFor(isBack))
        << after.toStdString() << ": " << m_program->focus() << ", not " << before;
}

namespace {

/// What is found in every round: a busy machine may be late once, a trap is one each time.
QStringList lastingFaults(BusProgram& program, const std::vector<Shown>& seen, Key key)
{
    constexpr int rounds = 3;
    QStringList faults;
    for (int round = 0; round < rounds; ++round) {
        faults = faultsOf(roundOf(program, seen, key), seen);
        if (faults.isEmpty()) {
            break;
        }
        program.settle();
    }
    return faults;
}

} // namespace

void AccessibilityBus::examine(const QString& what)
{
    SCOPED_TRACE(what.toStdString());
    const std::vector<Shown> seen = shownIn(uppermost());
    EXPECT_THAT(namelessIn(seen), testing::IsEmpty());
    for (const Key key : {keys::tab, keys::backTab}) {
        EXPECT_THAT(lastingFaults(*m_program, seen, key), testing::IsEmpty());
    }
}

void AccessibilityBus::openFile(const QString& command, const QString& file)
{
    ASSERT_TRUE(opens([&] { entry(command).item.press(); }));
    m_program->settle();
    ASSERT_EQ(m_program->focus().name(), QStringLiteral("File name:"));
    m_program->focus().setText(file);
    const BusObject dialog = uppermost();
    program().type(keys::enter);
    ASSERT_TRUE(program().waitFor([&] { return uppermost() != dialog; }));
    program().settle();
}

} // namespace capex
