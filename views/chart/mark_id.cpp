// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/chart/mark_id.h"

#include <QHash>

namespace capex {

namespace {

struct AspectHash
{
    std::size_t seed;

    std::size_t operator()(std::monostate) const { return seed; }
    std::size_t operator()(const MarkId::Year& year) const { return ::qHash(year.year, seed); }
    std::size_t operator()(Basis basis) const { return ::qHash(static_cast<int>(basis), seed); }
    std::size_t operator()(const FigureId& figure) const { return qHash(figure, seed); }
    std::size_t operator()(const NoteId& note) const { return qHash(note, seed); }
    std::size_t operator()(const MarkId::Region& region) const
    {
        return ::qHash(region.name, seed);
    }
    std::size_t operator()(const MarkId::Account& account) const
    {
        return qHash(account.total, seed) ^ static_cast<std::size_t>(account.part);
    }
    std::size_t operator()(MarkId::Line line) const
    {
        return ::qHash(static_cast<int>(line), seed);
    }
    std::size_t operator()(Tile tile) const { return ::qHash(static_cast<int>(tile), seed); }
};

} // namespace

std::size_t qHash(const MarkId& id, std::size_t seed)
{
    const std::size_t own = ::qHash(id.panel, seed);
    return qHash(id.company, own) ^ std::visit(AspectHash{own + id.aspect.index()}, id.aspect);
}

} // namespace capex
