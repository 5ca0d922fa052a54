// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/settings/saved_views.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace capex {

namespace {

bool isTaken(const SavedViews& views, const QString& name, std::optional<std::size_t> except)
{
    for (std::size_t index = 0; index < views.size(); ++index) {
        if (views[index].name == name && index != except) {
            return true;
        }
    }
    return false;
}

using ByName = QHash<QString, const SavedView*>;

ByName byName(const SavedViews& views)
{
    ByName named;
    for (const SavedView& view : views) {
        named.insert(view.name, &view);
    }
    return named;
}

auto at(SavedViews& views, std::size_t index)
{
    return views.begin() + static_cast<std::ptrdiff_t>(index);
}

} // namespace

QString freeName(const SavedViews& views, const QString& wished, std::optional<std::size_t> except)
{
    const QString plain = wished.simplified();
    QString name = plain;
    for (int number = 2; !plain.isEmpty() && isTaken(views, name, except); ++number) {
        name = plain + QStringLiteral(" (%1)").arg(number);
    }
    return name;
}

SavedViews added(SavedViews views, SavedView view)
{
    view.name = freeName(views, view.name);
    views.push_back(std::move(view));
    return views;
}

SavedViews removed(SavedViews views, std::size_t index)
{
    views.erase(at(views, index));
    return views;
}

SavedViews renamed(SavedViews views, std::size_t index, const QString& name)
{
    const QString free = freeName(views, name, index);
    if (!free.isEmpty() && free != views[index].name) {
        views[index].name = free;
        views[index].names.clear();
    }
    return views;
}

SavedViews moved(SavedViews views, std::size_t from, std::size_t to)
{
    if (from < to) {
        std::rotate(at(views, from), at(views, from) + 1, at(views, to) + 1);
    } else {
        std::rotate(at(views, to), at(views, from), at(views, from) + 1);
    }
    return views;
}

SavedViews merged(const SavedViews& others, const SavedViews& before, const SavedViews& after)
{
    const ByName theirs = byName(others);
    const ByName old = byName(before);
    const ByName own = byName(after);
    SavedViews views;
    for (const SavedView& view : after) {
        const SavedView* const was = old.value(view.name);
        if (!was || *was != view) {
            views.push_back(view);
        } else if (const SavedView* const now = theirs.value(view.name)) {
            views.push_back(*now); // as they have changed it; gone if they have removed it
        }
    }
    std::ranges::copy_if(others, std::back_inserter(views), [&](const SavedView& view) {
        return !old.contains(view.name) && !own.contains(view.name);
    });
    return views;
}

} // namespace capex
