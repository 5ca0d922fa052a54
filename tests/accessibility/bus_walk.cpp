// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/accessibility/bus_walk.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace capex {

namespace {

constexpr std::size_t mostCells = 120; ///< of a table, that are listed

/// What somebody uses, whether it takes the focus or not.
bool isControl(const QString& role)
{
    static const QSet<QString> roles{
        QStringLiteral("push button"),
        QStringLiteral("toggle button"),
        QStringLiteral("button menu"),
        QStringLiteral("check box"),
        QStringLiteral("radio button"),
        QStringLiteral("combo box"),
        QStringLiteral("entry"),
        QStringLiteral("text"),
        QStringLiteral("spin box"),
        QStringLiteral("spin button"),
        QStringLiteral("slider"),
        QStringLiteral("list"),
        QStringLiteral("list item"),
        QStringLiteral("table"),
        QStringLiteral("tree"),
        QStringLiteral("tree table"),
        QStringLiteral("table column header"),
        QStringLiteral("column header"),
        QStringLiteral("page tab"),
        QStringLiteral("menu"),
        QStringLiteral("popup menu"),
        QStringLiteral("menu item"),
        QStringLiteral("check menu item"),
        QStringLiteral("date editor"),
        QStringLiteral("editbar"),
        QStringLiteral("link"),
        QStringLiteral("image"),
        QStringLiteral("dialog"),
        QStringLiteral("alert"),
        QStringLiteral("password text"),
        QStringLiteral("dial"),
        QStringLiteral("icon"),
        QStringLiteral("menu bar"),
        QStringLiteral("tool bar"),
        QStringLiteral("notification"),
        QStringLiteral("tool tip"),
        QStringLiteral("splitter"),
        QStringLiteral("grip"),
    };
    return roles.contains(role);
}

bool isMarkup(const QString& name)
{
    return name.contains(QStringLiteral("</"));
}

/// A choice is said by its value; what it is for, its label tells. A cell may be empty.
QString nameOf(const Shown& shown)
{
    static const QSet<QString> cells{QStringLiteral("cell"), QStringLiteral("table cell"),
                                     QStringLiteral("tree item")};
    if (cells.contains(shown.role)) {
        return QStringLiteral("cell");
    }
    const bool isChoice = shown.role == QStringLiteral("combo box");
    return isChoice || shown.name.isEmpty() ? shown.object.labels().join(u' ') : shown.name;
}

void list(const BusObject& object, const QString& above, std::vector<Shown>& found)
{
    const BusFacts facts = object.facts();
    Shown shown{object, facts.role, facts.name, facts.states, {}};
    if (!shown.is(BusState::Visible) && shown.role != QStringLiteral("menu item")) {
        return;
    }
    shown.path = above + QStringLiteral(" / ") + shown.role + u' ' + shown.name.left(60);
    const bool isTable =
        shown.role.contains(QStringLiteral("table")) || shown.role.contains(QStringLiteral("tree"));
    const QString path = shown.path;
    found.push_back(std::move(shown));
    std::size_t listed = 0;
    for (const BusObject& child : facts.children) {
        if (!isTable || ++listed <= mostCells) {
            list(child, path, found);
        }
    }
}

void addEntries(const BusObject& menu, const QString& path, std::vector<MenuEntry>& entries)
{
    for (const BusObject& item : menu.children()) {
        const QString name = item.name();
        const QString itemPath = path.isEmpty() ? name : path + QStringLiteral(" ▸ ") + name;
        const std::vector<BusObject> below = item.children();
        if (!below.empty()) {
            addEntries(below.front(), itemPath, entries);
        } else if (item.role() != QStringLiteral("separator")) {
            entries.push_back({itemPath, item});
        }
    }
}

} // namespace

bool Shown::is(BusState state) const
{
    return (states >> static_cast<int>(state) & 1) != 0;
}

std::vector<Shown> shownIn(const BusObject& window)
{
    std::vector<Shown> found;
    list(window, {}, found);
    return found;
}

QStringList namelessIn(const std::vector<Shown>& shown)
{
    QStringList nameless;
    for (const Shown& each : shown) {
        const bool isNeeded = isControl(each.role) || each.is(BusState::Focusable);
        if (isMarkup(each.name) || (isNeeded && nameOf(each).trimmed().isEmpty())) {
            nameless.append(each.path);
        }
    }
    return nameless;
}

namespace {

/// What Tab comes to: a list for its entries.
BusObject stopOf(const BusObject& object, const QString& role)
{
    static const QSet<QString> parts{QStringLiteral("list item"),  QStringLiteral("cell"),
                                     QStringLiteral("table cell"), QStringLiteral("tree item"),
                                     QStringLiteral("page tab"),   QStringLiteral("column header")};
    const BusObject parent = parts.contains(role) ? object.parent() : object;
    const BusObject above = role == QStringLiteral("text") ? object.parent() : BusObject();
    return above.role() == QStringLiteral("combo box") ? above : parent;
}

template <typename List>
bool holds(const List& list, const BusObject& object)
{
    return std::ranges::find(list, object) != list.end();
}

QString described(const BusObject& object)
{
    return object.role() + u' ' + object.name();
}

/// Labels are read, and take the keyboard for a click alone. A page is called a label, too.
bool isOnlyRead(const Shown& shown)
{
    return shown.role == QStringLiteral("label") &&
           !shown.object.interfaces().contains(QStringLiteral("org.a11y.atspi.Text"));
}

std::vector<BusObject> stopsIn(const std::vector<Shown>& shown)
{
    std::vector<BusObject> stops;
    for (const Shown& each : shown) {
        if (each.is(BusState::Focusable) && each.is(BusState::Enabled) && !isOnlyRead(each)) {
            if (const BusObject stop = stopOf(each.object, each.role); !holds(stops, stop)) {
                stops.push_back(stop);
            }
        }
    }
    return stops;
}

constexpr int mostWithin = 30; ///< steps within a stop: from link to link, from day to month
constexpr int step = 50;       ///< milliseconds for one of them; from link to link nothing is said
constexpr int patience = 500;  ///< milliseconds

} // namespace

BusObject stopOf(const BusObject& object)
{
    return stopOf(object, object.role());
}

Round roundOf(BusProgram& program, const std::vector<Shown>& shown, Key key)
{
    const std::vector<BusObject> stops = stopsIn(shown);
    program.waitFor([&] {
        return shown.front().object.is(BusState::Active) && holds(stops, stopOf(program.focus())) &&
               program.focus().is(BusState::Focused);
    });
    const BusObject first = stopOf(program.focus());
    Round round;
    std::size_t told = program.moves();
    bool hasWaited = false;
    for (int within = 0; !round.isClosed && within < mostWithin;) {
        const bool hasMoved = program.typeToMove(key, step);
        within += hasMoved ? 0 : 1;
        hasWaited = hasWaited || !hasMoved;
        for (const BusObject& move : program.movesSince(std::exchange(told, program.moves()))) {
            round.stops.push_back(stopOf(move));
            round.isClosed = round.isClosed || round.stops.back() == first;
        }
        round.isClosed = round.isClosed || stops.size() < 2;
        if (!program.waitFor([&] { return program.focus().is(BusState::Focused); }, patience)) {
            round.lost.append(described(program.focus()));
        }
        if (round.stops.size() > 2 * stops.size()) {
            break; // it goes round without its beginning
        }
    }
    if (hasWaited) {
        program.rest();
    }
    if (round.stops.empty()) {
        round.stops.push_back(first);
    }
    return round;
}

QStringList faultsOf(const Round& round, const std::vector<Shown>& shown)
{
    QStringList faults;
    QStringList focused;
    for (const BusObject& stop : stopsIn(shown)) {
        if (!holds(round.stops, stop)) {
            faults.append(QStringLiteral("not reached: ") + described(stop));
        }
        if (stop.is(BusState::Focused)) {
            focused.append(described(stop));
        }
    }
    for (const QString& lost : round.lost) {
        faults.append(QStringLiteral("lost: ") + lost);
    }
    if (!round.isClosed) {
        faults.append(QStringLiteral("does not come back, but to ") +
                      described(round.stops.back()));
    }
    if (focused.size() != 1) {
        faults.append(QStringLiteral("focused: ") + focused.join(QStringLiteral(", ")));
    }
    return faults;
}

std::vector<BusObject> ofRole(const std::vector<Shown>& shown, const char* role)
{
    std::vector<BusObject> found;
    for (const Shown& each : shown) {
        if (each.role == QLatin1String(role)) {
            found.push_back(each.object);
        }
    }
    return found;
}

std::vector<MenuEntry> menuEntriesOf(const BusObject& window)
{
    std::vector<MenuEntry> entries;
    for (const BusObject& part : window.children()) {
        if (part.role() == QStringLiteral("menu bar")) {
            addEntries(part, {}, entries);
        }
    }
    return entries;
}

} // namespace capex
