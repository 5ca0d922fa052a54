// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings/vocabulary.h"
#include "tests/accessibility/bus_program.h"
#include "tests/accessibility/bus_walk.h"

#include <gtest/gtest.h>

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
    /// Opens a file as somebody does who types its name.
    static void openFile(const QString& command, const QString& file);

private:
    static std::unique_ptr<BusProgram> m_program;
    static std::vector<MenuEntry> m_entries;
};

} // namespace capex
