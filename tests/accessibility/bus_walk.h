// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/accessibility/bus_program.h"

namespace capex {

/// An entry of a menu that has no menu below it.
struct MenuEntry
{
    QString path; ///< "View ▸ Basis ▸ Per year"
    BusObject item;
};

/// What is shown of an object and of all below it, as a screen reader lists it, from the first on.
struct Shown
{
    BusObject object;
    QString role;
    QString name;
    quint64 states = 0;
    QString path; ///< of roles and names, to find it by

    [[nodiscard]] bool is(BusState state) const;
};

/// All that is shown in a window. Cells of tables are left out but for the first rows.
[[nodiscard]] std::vector<Shown> shownIn(const BusObject& window);

/// What somebody may use or has to read, and no one has named.
[[nodiscard]] QStringList namelessIn(const std::vector<Shown>& shown);

/// The first object of that role that is shown; none: its name is empty.
[[nodiscard]] std::vector<BusObject> ofRole(const std::vector<Shown>& shown, const char* role);

/// What Tab comes to when it comes to the object: a list for its entries.
[[nodiscard]] BusObject stopOf(const BusObject& object);

/// Where a key leads to, step by step, from where the keyboard is until it is there again.
struct Round
{
    std::vector<BusObject> stops;
    bool isClosed = false;
    QStringList lost; ///< where the keyboard was said to be and was not
};
[[nodiscard]] Round roundOf(BusProgram& program, const std::vector<Shown>& shown, Key key);

/// What is wrong with a round through all that is shown: whom it does not come to, that it does not
/// end, or that not just one stop has the keyboard at its end.
[[nodiscard]] QStringList faultsOf(const Round& round, const std::vector<Shown>& shown);

/// The entries of all menus below the bar of a window.
[[nodiscard]] std::vector<MenuEntry> menuEntriesOf(const BusObject& window);

} // namespace capex
