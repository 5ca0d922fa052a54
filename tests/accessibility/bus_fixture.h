// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings/vocabulary.h"
#include "tests/accessibility/bus_program.h"
#include "tests/accessibility/bus_walk.h"

#include <gtest/gtest.h>

#include <QSet>

#include <memory>

namespace capex {

/// The program with the bundled figures on a desktop of its own. All tests walk the same one, in
/// their order: a start takes longer than most of them.
class AccessibilityBus : public testing::Test
{
protected:
    static void SetUpTestSuite();
    /// Ends the program; once, behind all tests.
    static void end() { m_program.reset(); }
    friend class EndOfTheWalk;
    void SetUp() override;

    [[nodiscard]] static BusProgram& program() { return *m_program; }
    /// The main window, and the one above all.
    [[nodiscard]] static BusObject window();
    [[nodiscard]] static BusObject uppermost();
    /// The entries of all menus, once read.
    [[nodiscard]] static const std::vector<MenuEntry>& entries() { return m_entries; }
    /// Reads them again: another language has others.
    static void readEntries();
    [[nodiscard]] static const MenuEntry& entry(const QString& path);
    /// Whether an entry opens something: what asks has "…", and those of help tell something.
    [[nodiscard]] static bool asks(const MenuEntry& entry);

    static void show(View view);
    /// The picture of a view, a list of marks.
    [[nodiscard]] static BusObject picture();
    /// The first in the window of that role and name.
    [[nodiscard]] static BusObject part(const char* role, const QString& name);
    /// Does something and waits until there is a window more. Whether there is.
    static bool opens(const std::function<void()>& act);
    /// Types a key and waits until there is a window less. Whether there is.
    static bool closes(Key key = keys::escape);
    /// Does what opens a menu and walks down through it: fails unless it opens, all of its entries
    /// are named, and Escape gives the keyboard back.
    static void examineMenu(const std::function<void()>& open);
    /// Fails unless the keyboard comes back there.
    static void expectFocusAt(const BusObject& before, const QString& after);
    /// Fails unless all that the uppermost window shows is named, Tab and Shift+Tab come to all of
    /// it and back, and one part of it has the keyboard.
    static void examine(const QString& what);
    /// Types Tab until the keyboard is there: Qt's buttons and tables do not take it when they are
    /// told. Whether it came there.
    static bool tabTo(const BusObject& part);
    /// Types Tab until the keyboard is there. Where it was before the last one.
    static BusObject tabBefore(const BusObject& part);
    /// Chooses the first or the last mark of the picture, by its key.
    static void chooseMark(Key key);
    /// Writes a note on the first mark of the ranking, which is not saved.
    static void addNote(const QString& text);
    /// Presses the first button of the uppermost window of that name.
    static void press(const QString& button);
    /// Looks at what has opened above the window, and leaves it by Escape.
    static void examineAndLeave(const QString& title, const BusObject& before);
    /// A file of the desktop, whose path it returns.
    static QString fileWith(const QString& name, const QByteArray& content);
    /// Chooses every entry that asks in a view and is not in `asked`, looks at what it opens and
    /// closes it; fails unless the keyboard comes back. What opened something is in `asked` then.
    static void openWhatAsks(View view, QSet<QString>& asked,
                             const std::function<void(const QString&)>& look);
    /// Opens a file as somebody does who types its name.
    static void openFile(const QString& command, const QString& file);

private:
    /// Unfolds the list of each choice that was not unfolded before, walks and folds it.
    static void examineChoices(const std::vector<Shown>& seen);
    static void examineChoice(const BusObject& choice);

    static std::unique_ptr<BusProgram> m_program;
    static std::vector<MenuEntry> m_entries;
    static std::vector<BusName> m_choices; ///< that were unfolded
};

} // namespace capex
