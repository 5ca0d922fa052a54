// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/figures/saved_views.h"

#include <algorithm>

namespace capex {

namespace {

bool isTaken(const SavedViews& views, const QString& name, std::optional<std::size_t> except)
{
    for (std::size_t place = 0; place < views.size(); ++place) {
        if (views[place].name == name && place != except) {
            return true;
        }
    }
    return false;
}

auto at(SavedViews& views, std::size_t place)
{
    return views.begin() + static_cast<std::ptrdiff_t>(place);
}

} // namespace

QString freeName(const SavedViews& views, const QString& wished, std::optional<std::size_t> except)
{
    const QString plain = wished.simplified();
    QString name = plain;
    for (int number = 2; !plain.isEmpty() && isTaken(views, name, except); ++number) {
        name = QStringLiteral("%1 (%2)").arg(plain).arg(number);
    }
    return name;
}

SavedViews added(SavedViews views, SavedView view)
{
    view.name = freeName(views, view.name);
    views.push_back(std::move(view));
    return views;
}

SavedViews removed(SavedViews views, std::size_t place)
{
    views.erase(at(views, place));
    return views;
}

SavedViews renamed(SavedViews views, std::size_t place, const QString& name)
{
    const QString free = freeName(views, name, place);
    if (!free.isEmpty()) {
        views[place].name = free;
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

} // namespace capex
