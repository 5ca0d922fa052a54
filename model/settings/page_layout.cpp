// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/settings/page_layout.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace capex {

namespace {

/// One direction of a place: where it begins, and how many cells it takes.
struct Extent
{
    int PanelPlace::*from;
    int PanelPlace::*size;

    [[nodiscard]] int end(const PanelPlace& place) const { return place.*from + place.*size; }
    [[nodiscard]] bool cross(const PanelPlace& a, const PanelPlace& b) const
    {
        return a.*from < end(b) && b.*from < end(a);
    }
};

constexpr Extent vertical{&PanelPlace::row, &PanelPlace::rows};
constexpr Extent horizontal{&PanelPlace::column, &PanelPlace::columns};

const Extent& along(Direction direction)
{
    return direction == Direction::Up || direction == Direction::Down ? vertical : horizontal;
}

const Extent& across(Direction direction)
{
    return &along(direction) == &vertical ? horizontal : vertical;
}

bool isForward(Direction direction)
{
    return direction == Direction::Right || direction == Direction::Down;
}

int cells(const QList<PagePanel>& panels, const Extent& extent)
{
    int most = 0;
    for (const PagePanel& panel : panels) {
        most = std::max(most, extent.end(panel.place));
    }
    return most;
}

/// Whether `b` begins where `a` ends in that direction, side by side.
bool borders(const PanelPlace& a, const PanelPlace& b, Direction direction)
{
    const Extent& way = along(direction);
    const bool touches =
        isForward(direction) ? way.end(a) == b.*way.from : way.end(b) == a.*way.from;
    return touches && across(direction).cross(a, b);
}

/// Gives the panels that border on all of a free place's side, and on no more, its room.
bool fillFrom(QList<PagePanel>& panels, const PanelPlace& free, Direction side)
{
    const Extent& way = along(side);
    const Extent& width = across(side);
    int covered = 0;
    std::vector<qsizetype> neighbours;
    for (qsizetype index = 0; index < panels.size(); ++index) {
        const PanelPlace& place = panels[index].place;
        if (borders(free, place, side)) {
            const bool isWithin =
                place.*width.from >= free.*width.from && width.end(place) <= width.end(free);
            covered += isWithin ? place.*width.size : 0;
            neighbours.push_back(index);
        }
    }
    if (covered != free.*width.size) {
        return false;
    }
    for (const qsizetype index : neighbours) {
        PanelPlace& place = panels[index].place;
        place.*way.size += free.*way.size;
        if (isForward(side)) {
            place.*way.from = free.*way.from;
        }
    }
    return true;
}

/// In the fewest cells that say the same.
void simplify(QList<PagePanel>& panels, const Extent& extent)
{
    int common = 0;
    for (const PagePanel& panel : panels) {
        common = std::gcd(common, std::gcd(panel.place.*extent.from, panel.place.*extent.size));
    }
    for (PagePanel& panel : panels) {
        panel.place.*extent.from /= common;
        panel.place.*extent.size /= common;
    }
}

void simplify(QList<PagePanel>& panels)
{
    simplify(panels, vertical);
    simplify(panels, horizontal);
}

/// With twice as many cells in that direction.
void refine(QList<PagePanel>& panels, const Extent& extent)
{
    for (PagePanel& panel : panels) {
        panel.place.*extent.from *= 2;
        panel.place.*extent.size *= 2;
    }
}

/// The direction in which a place is longer on a page of usual shape.
Direction longerSide(const QList<PagePanel>& panels, const PanelPlace& place)
{
    constexpr double usualShape = 1.6;
    const double width = usualShape * place.columns / gridColumns(panels);
    const double height = static_cast<double>(place.rows) / gridRows(panels);
    return width > height ? Direction::Right : Direction::Down;
}

} // namespace

QList<Tile> usualTiles()
{
    static const QList<Tile> tiles{Tile::Sum, Tile::Against, Tile::Moved, Tile::Spent};
    return tiles;
}

QList<PagePanel> usualPanels()
{
    static const QList<PagePanel> panels{{View::Ranking, {}, {0, 0, 2, 7}, false, {}},
                                         {View::Years, {}, {0, 7, 1, 5}, false, {}},
                                         {View::Revisions, {}, {1, 7, 1, 5}, false, {}}};
    return panels;
}

int gridRows(const QList<PagePanel>& panels)
{
    return cells(panels, vertical);
}

int gridColumns(const QList<PagePanel>& panels)
{
    return cells(panels, horizontal);
}

bool overlap(const PanelPlace& a, const PanelPlace& b)
{
    return vertical.cross(a, b) && horizontal.cross(a, b);
}

std::vector<qsizetype> readingOrder(const QList<PagePanel>& panels)
{
    std::vector<qsizetype> order(static_cast<std::size_t>(panels.size()));
    std::iota(order.begin(), order.end(), qsizetype{0});
    std::ranges::stable_sort(order, {}, [&](qsizetype index) {
        return std::pair(panels[index].place.row, panels[index].place.column);
    });
    return order;
}

std::optional<qsizetype> largestPanel(const QList<PagePanel>& panels)
{
    const std::vector<qsizetype> order = readingOrder(panels);
    const auto largest = std::ranges::max_element(
        order, {}, [&](qsizetype index) { return panels[index].place.area(); });
    return largest == order.end() ? std::nullopt : std::optional(*largest);
}

std::optional<qsizetype> panelBeside(const QList<PagePanel>& panels, qsizetype index,
                                     Direction direction)
{
    for (const qsizetype other : readingOrder(panels)) {
        if (borders(panels[index].place, panels[other].place, direction)) {
            return other;
        }
    }
    return std::nullopt;
}

QList<PagePanel> exchanged(QList<PagePanel> panels, qsizetype a, qsizetype b)
{
    std::swap(panels[a].place, panels[b].place);
    return panels;
}

QList<PagePanel> without(QList<PagePanel> panels, qsizetype index)
{
    const PanelPlace free = panels.takeAt(index).place;
    for (const Direction side :
         {Direction::Up, Direction::Down, Direction::Left, Direction::Right}) {
        if (fillFrom(panels, free, side)) {
            break;
        }
    }
    simplify(panels);
    return panels;
}

std::optional<QList<PagePanel>> withHalfOf(QList<PagePanel> panels, qsizetype target,
                                           Direction half, const PagePanel& panel)
{
    const Extent& way = along(half);
    if (panels[target].place.*way.size % 2 != 0) {
        refine(panels, way);
    }
    if (panels.size() >= PageLayout::mostPanels || cells(panels, way) > PageLayout::mostCells) {
        return std::nullopt;
    }
    PanelPlace& divided = panels[target].place;
    divided.*way.size /= 2;
    PagePanel placed = panel;
    placed.place = divided;
    PanelPlace& further = isForward(half) ? placed.place : divided;
    further.*way.from += further.*way.size;
    panels.append(placed);
    simplify(panels);
    return panels;
}

std::optional<QList<PagePanel>> movedInto(const QList<PagePanel>& panels, qsizetype index,
                                          qsizetype target, Direction half)
{
    if (index == target) {
        return std::nullopt;
    }
    const qsizetype left = target > index ? target - 1 : target;
    auto moved = withHalfOf(without(panels, index), left, half, panels[index]);
    if (moved) {
        moved->move(moved->size() - 1, index);
    }
    return moved;
}

std::optional<QList<PagePanel>> added(const QList<PagePanel>& panels, View view)
{
    PagePanel panel;
    panel.view = view;
    const auto largest = largestPanel(panels);
    if (!largest) {
        return QList{panel};
    }
    return withHalfOf(panels, *largest, longerSide(panels, panels[*largest].place), panel);
}

} // namespace capex
