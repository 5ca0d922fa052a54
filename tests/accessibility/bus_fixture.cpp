// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/accessibility/bus_fixture.h"

#include "tests/support/printers.h"
#include "views/view_types.h"

#include <gmock/gmock.h>

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace capex {

std::unique_ptr<BusProgram> AccessibilityBus::m_program;
std::vector<MenuEntry> AccessibilityBus::m_entries;
std::vector<BusName> AccessibilityBus::m_choices;

/// Ends the program as long as there is an application to wait for it.
class EndOfTheWalk : public testing::Environment
{
public:
    void TearDown() override { AccessibilityBus::end(); }
};

namespace {

const QString between = QStringLiteral(" ▸ "); ///< the parts of an entry's path

/// A text of the window in the language of both.
QString spoken(const char* context, const char* text)
{
    return QCoreApplication::translate(context, text).remove(u'&');
}

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

bool AccessibilityBus::asks(const MenuEntry& entry)
{
    static constexpr std::array others{"&Find", "&Guide and methodology", "&Keyboard shortcuts",
                                       "&About Capex Horizon"};
    const QString name = entry.path.section(between, -1);
    return name.contains(u'…') || std::ranges::any_of(others, [&name](const char* other) {
               return name == spoken("Actions", other);
           });
}

void AccessibilityBus::show(View view)
{
    const auto isItsOwn = [view](const MenuEntry& each) {
        const QStringList parts = each.path.split(between);
        return parts.size() == 2 && parts.back() == nameOf(view);
    };
    const auto found = std::ranges::find_if(m_entries, isItsOwn);
    ASSERT_NE(found, m_entries.end()) << nameOf(view).toStdString();
    found->item.press();
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
        if (list.name() != spoken("capex::CompaniesPanel", "Companies")) {
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
    examineChoices(seen);
}

void AccessibilityBus::examineChoices(const std::vector<Shown>& seen)
{
    for (const Shown& each : seen) {
        const bool isChoice = each.role == QStringLiteral("combo box");
        if (isChoice && each.is(BusState::Enabled) && each.is(BusState::Focusable) &&
            std::ranges::find(m_choices, each.object.busName()) == m_choices.end()) {
            SCOPED_TRACE(each.path.toStdString());
            m_choices.push_back(each.object.busName());
            examineChoice(each.object);
        }
    }
}

/// The list of a choice is a part of it, and shown once it is unfolded.
void AccessibilityBus::examineChoice(const BusObject& choice)
{
    const std::vector<BusObject> parts = choice.children();
    ASSERT_FALSE(parts.empty());
    const BusObject& list = parts.front();
    const std::size_t items = list.children().size();
    if (items == 0) {
        return; // it unfolds nothing
    }
    ASSERT_TRUE(tabTo(choice));
    const bool isTypedInto = std::ranges::any_of(
        parts, [](const BusObject& each) { return each.role() == QStringLiteral("text"); });
    m_program->type(isTypedInto ? keys::unfold : keys::space);
    ASSERT_TRUE(m_program->waitFor([&] { return list.is(BusState::Visible); }));
    m_program->settle();
    EXPECT_THAT(namelessIn(shownIn(list)), testing::IsEmpty());
    if (items > 1) {
        m_program->typeToMove(keys::start);
        m_program->typeToMove(keys::end);
        EXPECT_EQ(m_program->focus().parent(), list);
        EXPECT_NE(m_program->focus().name(), QString());
    }
    m_program->type(keys::escape);
    EXPECT_TRUE(m_program->waitFor([&] { return !list.is(BusState::Visible); }));
    expectFocusAt(choice, choice.name());
}

bool AccessibilityBus::tabTo(const BusObject& part)
{
    (void)tabBefore(part);
    return stopOf(m_program->focus()) == part;
}

/// A list says that it has the keyboard and then which entry has it: a key may be on its way once
/// the keyboard is said to be there.
BusObject AccessibilityBus::tabBefore(const BusObject& part)
{
    constexpr int mostSteps = 60; // from one end of the window to the other
    constexpr int patience = 500; // milliseconds
    const auto isThere = [&part] { return stopOf(m_program->focus()) == part; };
    BusObject before = m_program->focus();
    for (int step = 0; step < mostSteps; ++step) {
        if (isThere()) {
            m_program->settle();
            if (isThere()) {
                break;
            }
        }
        before = m_program->focus();
        if (!m_program->typeToMove(keys::tab, patience)) {
            m_program->rest();
        }
    }
    return before;
}

void AccessibilityBus::chooseMark(Key key)
{
    ASSERT_TRUE(tabTo(picture()));
    m_program->typeToMove(keys::down);
    m_program->typeToMove(key);
}

void AccessibilityBus::addNote(const QString& text)
{
    show(View::Ranking);
    chooseMark(keys::first);
    ASSERT_TRUE(opens([] { entry(QStringLiteral("Edit ▸ Add note…")).item.press(); }));
    m_program->settle();
    ASSERT_EQ(m_program->focus().name(), QStringLiteral("Text of the note"));
    m_program->focus().setText(text);
    press(QStringLiteral("Add"));
    ASSERT_TRUE(m_program->waitFor([] { return m_program->windows().size() == 1; }));
    expectFocusAt(picture(), text);
}

void AccessibilityBus::press(const QString& button)
{
    const std::vector<BusObject> buttons = ofRole(shownIn(uppermost()), "push button");
    const auto found = std::ranges::find(buttons, button, &BusObject::name);
    ASSERT_NE(found, buttons.end()) << button.toStdString();
    found->press();
}

void AccessibilityBus::examineAndLeave(const QString& title, const BusObject& before)
{
    ASSERT_TRUE(m_program->waitFor([] { return m_program->windows().size() > 1; }))
        << title.toStdString();
    m_program->settle();
    EXPECT_EQ(uppermost().name(), title);
    examine(title);
    EXPECT_TRUE(closes()) << title.toStdString();
    expectFocusAt(before, title);
}

void AccessibilityBus::openWhatAsks(View view, QSet<QString>& asked,
                                    const std::function<void(const QString&)>& look)
{
    show(view);
    if (hasPicture(view)) { // with something chosen in it
        chooseMark(view == View::Overview ? keys::end : keys::first);
    }
    for (const MenuEntry& each : m_entries) { // to be pasted
        if (each.path.endsWith(between + spoken("Actions", "Copy ta&ble"))) {
            each.item.press();
        }
    }
    for (const MenuEntry& each : m_entries) {
        if (!asks(each) || asked.contains(each.path) || !each.item.is(BusState::Enabled)) {
            continue;
        }
        const BusObject before = m_program->focus();
        const std::size_t windows = m_program->windows().size();
        each.item.press();
        m_program->settle();
        if (m_program->windows().size() == windows && m_program->focus() == before) {
            continue; // not here
        }
        look(each.path);
        asked.insert(each.path);
        m_program->type(keys::escape);
        m_program->settle();
        EXPECT_EQ(m_program->windows().size(), windows) << each.path.toStdString();
        expectFocusAt(before, each.path);
    }
}

QString AccessibilityBus::fileWith(const QString& name, const QByteArray& content)
{
    QFile file(m_program->desktop().path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(content), content.size());
    return file.fileName();
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
